import { Connection, DateTime } from '@muster/platform';
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RegistryAlertKind, type RegistryAlertEntity } from '../entities/registry-alert.entity.ts';
import { AlertUnknown } from '../registry.refusals.ts';

registerEnumType(RegistryAlertKind, { name: 'RegistryAlertKind', description: 'Why the registry must look at an expert; MISSED_DRILL: the last drill in which he was called ended without his word; LEFT: he left while he held a place in a team; AFFILIATION, NAME: he says that these have changed' });

/** Something about an expert that the registry's owner must look after. */
@ObjectType({ description: "Something about an expert that the registry's owner must look after" })
export class RegistryAlert {
  @Field(() => ID) id: string;
  @Field(() => ID) expertId: string;
  @Field(() => RegistryAlertKind) kind: RegistryAlertKind;
  @Field(() => ID, { nullable: true }) contactId: string | null;
  @Field(() => String, { nullable: true, description: 'A code: STOP, PROVIDER, INVALID_NUMBER, NO_ANSWER, HOLDS_A_PLACE, OWN_WORD, …' }) reason: string | null;
  @Field(() => DateTime) at: Date;
  @Field(() => DateTime, { nullable: true }) resolvedAt: Date | null;

  constructor(row: RegistryAlertEntity) {
    Object.assign(this, row);
  }
}

/** A page of alerts, the newest first. */
@ObjectType({ description: 'A page of alerts, the newest first' })
export class RegistryAlertConnection extends Connection(RegistryAlert) {}

/** Open alerts of one kind. */
@ObjectType({ description: 'Open alerts of one kind' })
export class OpenAlerts {
  @Field(() => RegistryAlertKind) kind: RegistryAlertKind;
  @Field(() => Int) people: number;
}

/** The alert as it stands now, or why not. */
export const ResolveRegistryAlertResult = createUnionType({
  name: 'ResolveRegistryAlertResult', types: () => [RegistryAlert, AlertUnknown] as const,
});
