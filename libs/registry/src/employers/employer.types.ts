import { DateTime } from '@muster/platform';
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EmployerContactInvalid, EmployerContactUnknown, EmployerUnknown, TermsInvalid } from './employer.refusals.ts';
import { LiabilityBasis, PayBasis, type TermsWish } from './standing-terms.rule.ts';

registerEnumType(PayBasis, { name: 'PayBasis', description: 'Who pays the person while he serves' });
registerEnumType(LiabilityBasis, { name: 'LiabilityBasis', description: 'Who answers for damage that the person does while he serves' });

/** Days on which nobody is released. */
@ObjectType({ description: 'Days on which nobody is released, both included' })
export class Blackout {
  @Field({ description: 'YYYY-MM-DD' }) from: string;
  @Field({ description: 'YYYY-MM-DD' }) until: string;
}

/** An organisation for whose incidents an employer releases nobody. */
@ObjectType({ description: 'An organisation for whose incidents an employer releases nobody' })
export class ExcludedClient {
  @Field(() => ID) id: string;
  @Field() nameJa: string;
  @Field() nameEn: string;
}

/** What is agreed with an employer once; one version of it. */
@ObjectType({ description: 'What is agreed with an employer once; a version of it, which is never changed' })
export class StandingTerms {
  @Field(() => ID) id: string;
  @Field(() => ID) organisationId: string;
  @Field() organisationJa: string;
  @Field() organisationEn: string;
  @Field({ description: 'First day in force, YYYY-MM-DD' }) validFrom: string;
  @Field({ description: 'In force today' }) inForce: boolean;
  @Field(() => Int, { nullable: true, description: 'Hours that each person may serve in a quarter of the fiscal year; null: no limit' }) hoursAQuarter: number | null;
  @Field(() => Int, { description: 'Hours of notice before the work begins' }) noticeHours: number;
  @Field(() => [Blackout]) blackout: Blackout[];
  @Field(() => [ID], { description: 'Organisations for whose incidents nobody is released' }) excludedClientIds: string[];
  @Field(() => [ExcludedClient], { description: 'The same, by their names of today' }) excludedClients: ExcludedClient[];
  @Field({ description: 'The employer is asked for every call-up' }) releaseNeeded: boolean;
  @Field(() => Int, { description: 'Minutes that the employer has for his answer' }) answerWithinMinutes: number;
  @Field(() => PayBasis) payBasis: PayBasis;
  @Field(() => LiabilityBasis) liabilityBasis: LiabilityBasis;
  @Field(() => DateTime) recordedAt: Date;
}

/** Somebody at an employer who decides on releases. */
@ObjectType({ description: 'Somebody at an employer who decides on releases' })
export class EmployerContact {
  @Field(() => ID) id: string;
  @Field(() => ID) organisationId: string;
  @Field() name: string;
  @Field() email: string;
  @Field({ description: 'ja or en' }) language: string;
  @Field(() => DateTime) addedAt: Date;
}

/** An employer: whom to ask, and on which terms. */
@ObjectType({ description: 'An employer: whom to ask, and on which terms' })
export class Employer {
  @Field(() => ID) organisationId: string;
  @Field(() => [EmployerContact]) contacts: EmployerContact[];
  @Field(() => [StandingTerms], { description: 'Every version, the latest first' }) terms: StandingTerms[];
}

/** Days on which nobody is released, as they are entered. */
@InputType()
export class BlackoutInput {
  @Field({ description: 'YYYY-MM-DD' }) from: string;
  @Field({ description: 'YYYY-MM-DD' }) until: string;
}

/** Terms as they are entered. */
@InputType()
export class StandingTermsInput implements TermsWish {
  @Field(() => ID) organisationId: string;
  @Field({ description: 'First day in force, YYYY-MM-DD' }) validFrom: string;
  @Field(() => Int, { nullable: true, description: 'Null: no limit', defaultValue: null }) hoursAQuarter: number | null;
  @Field(() => Int) noticeHours: number;
  @Field(() => [BlackoutInput], { defaultValue: [] }) blackout: BlackoutInput[];
  @Field(() => [ID], { defaultValue: [] }) excludedClientIds: string[];
  @Field() releaseNeeded: boolean;
  @Field(() => Int, { description: 'Minutes, 15 to 10080' }) answerWithinMinutes: number;
  @Field(() => PayBasis) payBasis: PayBasis;
  @Field(() => LiabilityBasis) liabilityBasis: LiabilityBasis;
}

/** A contact as it is entered. */
@InputType()
export class EmployerContactInput {
  @Field(() => ID) organisationId: string;
  @Field() name: string;
  @Field() email: string;
  @Field({ defaultValue: 'ja', description: 'ja or en' }) language: string;
}

export const RecordStandingTermsResult = createUnionType({ name: 'RecordStandingTermsResult', types: () => [Employer, EmployerUnknown, TermsInvalid] as const });
export const AddEmployerContactResult = createUnionType({ name: 'AddEmployerContactResult', types: () => [Employer, EmployerUnknown, EmployerContactInvalid] as const });
export const EndEmployerContactResult = createUnionType({ name: 'EndEmployerContactResult', types: () => [Employer, EmployerContactUnknown] as const });
