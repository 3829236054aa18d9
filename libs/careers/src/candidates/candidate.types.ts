import { Connection, DateTime, PageArgs } from '@muster/platform';
import { ArgsType, createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Named, NamedPerson, NotAnExpert, PersonName } from '@muster/registry';
import { CareerEntryInvalid, CareerRecordUnknown } from '../career.refusals.ts';
import type { OfferPersonRow } from './candidate.query.ts';
import { CandidateState, DeclineReason } from './candidate.state.ts';

registerEnumType(CandidateState, { name: 'CandidateState', description: '候補 → 面接 → 打診 → 受諾 → 任用, or 辞退 (DECLINED) and 見送り (DROPPED)' });
registerEnumType(DeclineReason, { name: 'DeclineReason', description: 'Why somebody declined an offer: pay, term, side job, place, work, employer, family, another offer' });

/** A skill of somebody who is open to offers. */
@ObjectType({ description: 'A skill of somebody who is open to offers' })
export class OfferSkill {
  @Field(() => ID) workRoleId: string;
  @Field(() => Int, { description: '1 to 4' }) level: number;
  @Field({ description: 'By an officer; else his own word' }) verified: boolean;
}

/** Somebody who opted in to job offers. */
@ObjectType({ description: 'Somebody who opted in to job offers: name, prefecture and skills, as he agreed to; nothing about his employer' })
export class OfferPerson extends Named {
  @Field(() => ID) expertId: string;
  @Field(() => PersonName, { description: 'Katakana' }) kana: PersonName;
  @Field({ description: 'JIS code' }) prefectureCode: string;
  @Field(() => [OfferSkill]) skills: OfferSkill[];

  constructor(row: OfferPersonRow) {
    super(row);
    this.kana = new PersonName(row.familyKana, row.givenKana);
    this.expertId = row.expertId;
    this.prefectureCode = row.prefectureCode;
    this.skills = row.skills;
  }
}

@ObjectType()
export class OfferPersonConnection extends Connection(OfferPerson) {}

/** Whom to ask. */
@ArgsType()
export class OfferPersonArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Who can fill this work role' }) workRoleId?: string | null;
  @Field(() => Int, { defaultValue: 1, description: 'At this level or above' }) level: number;
  @Field(() => String, { nullable: true, description: 'JIS code' }) prefectureCode?: string | null;
}

/** A step of a candidate. */
@ObjectType({ description: 'A step of a candidate; none is ever changed' })
export class CandidateStep {
  @Field(() => CandidateState) kind: CandidateState;
  @Field({ description: 'YYYY-MM-DD' }) onDay: string;
  @Field(() => DeclineReason, { nullable: true, description: 'DECLINED: why, where it was said' }) reason: DeclineReason | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => DateTime) at: Date;
}

/** Somebody who is thought of for a slot. */
@ObjectType({ description: 'Somebody who is thought of for a slot' })
export class Candidate {
  @Field(() => ID) id: string;
  @Field(() => ID) slotId: string;
  @Field(() => ID, { nullable: true, description: 'Null: not open to offers any more' }) expertId: string | null;
  @Field(() => NamedPerson, { nullable: true, description: 'What he is called; null: not open to offers any more' }) person: NamedPerson | null;
  @Field(() => CandidateState) state: CandidateState;
  @Field(() => [CandidateStep]) steps: CandidateStep[];
}

/** A step as the expert himself reads it. */
@ObjectType({ description: 'A step of my own candidacy' })
export class MyOfferStep {
  @Field(() => CandidateState) kind: CandidateState;
  @Field({ description: 'YYYY-MM-DD' }) onDay: string;
}

/** What a body offers me, or thinks of me for. */
@ObjectType({ description: 'A hiring slot for which I am thought of' })
export class MyOffer {
  @Field(() => ID) id: string;
  @Field(() => ID) organisationId: string;
  @Field() titleJa: string;
  @Field() titleEn: string;
  @Field(() => Int) fiscalYear: number;
  @Field(() => CandidateState) state: CandidateState;
  @Field(() => [MyOfferStep]) steps: MyOfferStep[];
}

/** A step as it is recorded. */
@InputType()
export class CandidateStepInput {
  @Field(() => ID) candidateId: string;
  @Field(() => CandidateState) step: CandidateState;
  @Field({ description: 'YYYY-MM-DD; APPOINTED: the first day of service' }) onDay: string;
  @Field(() => DeclineReason, { nullable: true, defaultValue: null, description: 'DECLINED only' }) reason: DeclineReason | null;
  @Field(() => String, { nullable: true, defaultValue: null }) note: string | null;
}

export const CandidateResult = createUnionType({ name: 'CandidateResult', types: () => [Candidate, CareerEntryInvalid, CareerRecordUnknown] as const });
export const MyOfferResult = createUnionType({ name: 'MyOfferResult', types: () => [MyOffer, CareerEntryInvalid, CareerRecordUnknown, NotAnExpert] as const });
