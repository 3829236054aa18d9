import { DateTime } from '@muster/platform';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { NotAnExpert } from '../registry.refusals.ts';
import { ExpertUnknown, LeavingNotConfirmed } from './departure.refusals.ts';

/** Somebody left. */
@ObjectType({ description: 'Somebody left the registry' })
export class Departed {
  @Field(() => DateTime) leftAt: Date;
  @Field(() => DateTime, { description: 'From when on names, addresses and all else that says who it was are erased' }) erasedFrom: Date;
}

export const LeaveRegistryResult = createUnionType({ name: 'LeaveRegistryResult', types: () => [Departed, NotAnExpert, LeavingNotConfirmed] as const });

export const RecordDepartureResult = createUnionType({ name: 'RecordDepartureResult', types: () => [Departed, ExpertUnknown] as const });
