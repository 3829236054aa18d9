import { DateTime } from '@muster/platform';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ExportDailyLimit, ExportPurposeMissing, ExportTooLarge } from '../export/export.refusals.ts';
import { OfflineRosterEmpty, PassphraseWeak } from './offline.refusals.ts';

/** What an offline roster is to be. */
@InputType({ description: 'What an offline roster is to be' })
export class OfflineRosterInput {
  @Field({ description: 'For what, in 5 to 200 characters: the people in it read it' }) purpose: string;
  @Field({ description: 'Opens the file; kept nowhere' }) passphrase: string;
  @Field(() => Int, { defaultValue: 5, description: 'People of each role at most, 1 to 50' }) perRole: number;
}

/** The best people of each role with their addresses, sealed under a passphrase. */
@ObjectType({ description: 'The best people of each role with their addresses and a printable call tree, sealed under a passphrase; muster offline open opens it without a server' })
export class OfflineRoster {
  @Field(() => ID) id: string;
  @Field(() => DateTime) at: Date;
  @Field(() => Int) people: number;
  @Field(() => Int, { description: 'Roles that somebody can fill' }) roles: number;
  @Field() fileName: string;
  @Field({ description: 'The file, in base64' }) base64: string;
}

export const TakeOfflineRosterResult = createUnionType({
  name: 'TakeOfflineRosterResult', types: () => [OfflineRoster, OfflineRosterEmpty, PassphraseWeak, ExportTooLarge, ExportDailyLimit, ExportPurposeMissing] as const,
});
