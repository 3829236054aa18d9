import { Connection, DateTime } from '@muster/platform';
import { NamedPerson } from '@muster/registry';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Place } from '../rules.types.ts';
import { PlaceEnum } from '../types/enums.ts';
import type { ReleaseState } from './release.state.ts';

export const ReleaseStateEnum = { PENDING: 'PENDING', GRANTED: 'GRANTED', REFUSED: 'REFUSED', LAPSED: 'LAPSED', WITHDRAWN: 'WITHDRAWN' } as const;
registerEnumType(ReleaseStateEnum, { name: 'ReleaseState', description: 'How the release of a person stands; WITHDRAWN: not needed any more, for whatever reason' });

/** A release as the employer sees it: who, when, which kind of place, and what was decided. */
@ObjectType({ description: 'A release as the employer sees it, without anything of the incident or of why it was called off' })
export class Release {
  @Field(() => ID) id: string;
  @Field({ description: 'What to quote on the telephone' }) reference: string;
  @Field(() => ID) organisationId: string;
  @Field(() => NamedPerson, { nullable: true, description: 'Null when the person has left the registry' }) person: NamedPerson | null;
  @Field({ description: 'An exercise' }) drill: boolean;
  @Field(() => DateTime) fromAt: Date;
  @Field(() => DateTime) untilAt: Date;
  @Field(() => PlaceEnum) place: Place;
  @Field(() => ReleaseStateEnum) state: ReleaseState;
  @Field(() => DateTime) askedAt: Date;
  @Field(() => DateTime) dueAt: Date;
  @Field(() => DateTime, { nullable: true, description: 'When the employer decided' }) decidedAt: Date | null;
}

/** A page of releases, the newest first. */
@ObjectType({ description: 'A page of releases, the newest first' })
export class ReleaseConnection extends Connection(Release) {}

/** An employer whose people have served in a call-up. */
@ObjectType({ description: 'An employer whose people have served in a call-up that is over' })
export class EmployerToThank {
  @Field(() => ID) organisationId: string;
  @Field() nameJa: string;
  @Field() nameEn: string;
  @Field(() => Int) people: number;
  @Field(() => Float, { description: 'Hours of all of them, by the plan of their lines' }) hours: number;
  @Field({ description: 'Where the letter of thanks is, a PDF' }) letterPath: string;
}
