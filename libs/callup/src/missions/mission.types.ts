import { DateTime, Refusal, type Locale } from '@muster/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Tlp } from '../entities/incident.entity.ts';
import { InputProblem } from '../refusals/input.refusals.ts';
import type { RuleProblem } from '../rules.types.ts';
import { TlpEnum } from '../types/enums.ts';
import type { NoticeAudience } from './notice.query.ts';

export const NoticeAudienceEnum = { TEAM: 'TEAM', TEAM_AND_RESERVE: 'TEAM_AND_RESERVE', CALLED: 'CALLED' } as const;
registerEnumType(NoticeAudienceEnum, { name: 'NoticeAudience', description: 'The confirmed people, them and the reserves, or everybody who was called' });

/** A version of the briefing, for those who see every call-up and for the team. */
@ObjectType({ description: 'What the team alone is told (second stage of disclosure)' })
export class Briefing {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => TlpEnum) tlp: Tlp;
  @Field() textJa: string;
  @Field() textEn: string;
  @Field(() => DateTime) publishedAt: Date;
  @Field(() => Int, { description: 'People of the team who read this version' }) readers: number;
}

/** The briefing as its reader sees it. */
@ObjectType({ description: 'The newest briefing of my call-up; that I read it is on record' })
export class MyBriefing {
  @Field(() => Int) version: number;
  @Field(() => TlpEnum) tlp: Tlp;
  @Field() textJa: string;
  @Field() textEn: string;
  @Field(() => DateTime) publishedAt: Date;
}

/** Gates are closed: the briefing is not shown. */
@ObjectType({ implements: () => Refusal, description: 'Why the briefing is not shown yet, and what opens each gate' })
export class BriefingWithheld extends Refusal {
  @Field(() => [InputProblem], { description: 'Every gate that is closed' })
  gates: InputProblem[];

  constructor(locale: Locale, gates: readonly [RuleProblem, ...RuleProblem[]]) {
    super(locale, gates[0]);
    this.gates = gates.map((gate) => new InputProblem(locale, gate));
  }
}

/** What a coordinator told people of a call-up. */
@ObjectType({ description: 'A message in a coordinator\'s own words to people of a call-up' })
export class Notice {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Counted within the call-up, from 1' }) number: number;
  @Field(() => NoticeAudienceEnum) audience: NoticeAudience;
  @Field() textJa: string;
  @Field() textEn: string;
  @Field(() => Int, { description: 'People to whom it went' }) people: number;
  @Field(() => DateTime) sentAt: Date;
}

/** Somebody's time on duty. */
@ObjectType({ description: 'Check-ins of one person in one call-up' })
export class DutyTime {
  @Field(() => DateTime, { nullable: true, description: 'On duty since; null: not on duty' }) since: Date | null;
  @Field(() => Int, { description: 'Minutes on duty all told, until now' }) minutes: number;
}

@InputType()
export class BriefingInput {
  @Field(() => ID) callUpId: string;
  @Field(() => Int, { description: 'The version that it becomes: one more than the newest' }) version: number;
  @Field(() => TlpEnum) tlp: Tlp;
  @Field() textJa: string;
  @Field() textEn: string;
}

@InputType()
export class NoticeInput {
  @Field(() => ID) callUpId: string;
  @Field(() => NoticeAudienceEnum) audience: NoticeAudience;
  @Field({ description: 'TLP:CLEAR; at most 10 SMS segments with the header' }) textJa: string;
  @Field() textEn: string;
}
