import { Connection, DateTime, PageArgs } from '@muster/platform';
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';

/** One line of the record as auditors read it. */
@ObjectType()
export class AuditEntry {
  @Field(() => ID, { description: 'Number in the chain, without gaps' }) seq: string;
  @Field(() => DateTime) at: Date;
  @Field({ description: 'user, system, link or anonymous' }) actorKind: string;
  @Field(() => ID, { nullable: true }) actorId: string | null;
  @Field({ description: 'What was done, e.g. callup.launch' }) action: string;
  @Field() subjectType: string;
  @Field(() => ID, { nullable: true }) subjectId: string | null;
  @Field(() => String, { description: 'JSON: ids, codes and counts' }) detail: string;
  @Field({ description: 'SHA-256 over the previous hash and the line, hexadecimal' }) hash: string;
}

@ObjectType()
export class AuditEntryConnection extends Connection(AuditEntry) {}

/** Which lines, newest first. */
@ArgsType()
export class AuditEntryArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Exactly this action' }) action?: string | null;
  @Field(() => String, { nullable: true }) subjectType?: string | null;
  @Field(() => ID, { nullable: true }) subjectId?: string | null;
  @Field(() => ID, { nullable: true }) actorId?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'From this moment on' }) since?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Before this moment' }) before?: Date | null;
}

/** Whether the chain holds, and where it breaks first. */
@ObjectType()
export class AuditChain {
  @Field(() => ID, { description: 'Lines that were checked' }) checked: string;
  @Field(() => ID, { nullable: true, description: 'The first line that does not follow from the one before it' }) brokenAt: string | null;
  @Field(() => String, { nullable: true, description: 'Hash of the last line, hexadecimal; keep it elsewhere to notice a cut-off end' }) head: string | null;
}
