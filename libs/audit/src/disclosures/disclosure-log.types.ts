import { Connection, DateTime, PageArgs } from '@muster/platform';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What of a person was shown. */
export const DisclosedKind = { CONTACT: 'CONTACT', EXPORT: 'EXPORT', DOCUMENT: 'DOCUMENT' } as const;
registerEnumType(DisclosedKind, { name: 'DisclosedKind', description: 'CONTACT: phone numbers and e-mail addresses; EXPORT: the entry, in a file; DOCUMENT: a document of his vetting' });

/** Why auditors must look. */
export const DisclosureAlarmKind = { BULK_READ: 'BULK_READ', DECOY: 'DECOY', EXPORT_REFUSED: 'EXPORT_REFUSED' } as const;
registerEnumType(DisclosureAlarmKind, {
  name: 'DisclosureAlarmKind',
  description: 'BULK_READ: many people by one user within an hour; DECOY: somebody touched an entry that belongs to nobody; EXPORT_REFUSED: an export above the limit was tried',
});

/** Who was shown an expert's personal data, as the expert reads it. */
@ObjectType({ description: "Who was shown an expert's personal data, for what, when" })
export class Disclosure {
  @Field(() => ID) id: string;
  @Field(() => ID) expertId: string;
  @Field(() => DisclosedKind) what: keyof typeof DisclosedKind;
  @Field({ description: 'Who looked, as he was called then' }) actorName: string;
  @Field(() => ID, { nullable: true }) actorId: string | null;
  @Field(() => [String], { description: 'His roles then' }) roles: string[];
  @Field(() => ID, { nullable: true, description: 'On whose behalf, if on any organisation\'s' }) organisationId: string | null;
  @Field({ description: 'For what, as it is recorded' }) purpose: string;
  @Field(() => ID, { nullable: true, description: 'In which call-up' }) callUpId: string | null;
  @Field(() => DateTime) at: Date;
}

@ObjectType()
export class DisclosureConnection extends Connection(Disclosure) {}

/** Which disclosures, newest first. */
@ArgsType()
export class DisclosureArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Of this expert' }) expertId?: string | null;
  @Field(() => ID, { nullable: true, description: 'To this user' }) actorId?: string | null;
  @Field(() => ID, { nullable: true }) callUpId?: string | null;
  @Field(() => DisclosedKind, { nullable: true }) what?: keyof typeof DisclosedKind | null;
  @Field(() => DateTime, { nullable: true, description: 'From this moment on' }) since?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Before this moment' }) before?: Date | null;
}

/** Something about disclosures that an auditor must look at. */
@ObjectType({ description: 'Something about disclosures that an auditor must look at' })
export class DisclosureAlarm {
  @Field(() => ID) id: string;
  @Field(() => DisclosureAlarmKind) kind: keyof typeof DisclosureAlarmKind;
  @Field(() => ID, { nullable: true, description: 'The user who caused it; null: unknown' }) actorId: string | null;
  @Field(() => ID, { nullable: true, description: 'DECOY: which entry' }) expertId: string | null;
  @Field(() => String, { nullable: true, description: 'DECOY: CONTACT, EXPORT, LOOK or CHANGE; BULK_READ: DISCLOSED (addresses, exports) or LISTED (names)' }) what: string | null;
  @Field(() => Int, { nullable: true, description: 'How many people' }) people: number | null;
  @Field(() => DateTime) at: Date;
}

@ObjectType()
export class DisclosureAlarmConnection extends Connection(DisclosureAlarm) {}

/** Entries of people that left the registry in a file. */
@ObjectType({ description: 'Entries of people that left the registry in a file; how many, never whose' })
export class DataExport {
  @Field(() => ID) id: string;
  @Field(() => DateTime) at: Date;
  @Field(() => ID) actorId: string;
  @Field(() => [String], { description: 'His roles then' }) roles: string[];
  @Field() purpose: string;
  @Field(() => Int) people: number;
  @Field(() => String, { nullable: true, description: 'CSV, XLSX, JSON, or OFFLINE: the sealed roster' }) format: string | null;
}

@ObjectType()
export class DataExportConnection extends Connection(DataExport) {}
