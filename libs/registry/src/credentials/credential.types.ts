import { DateTime } from '@muster/platform';
import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpertUnknown } from '../departure/departure.refusals.ts';
import { NotAnExpert } from '../registry.refusals.ts';
import { OwnSkill } from '../skills/skill.refusals.ts';
import { TextMissing } from '../vetting/input.refusals.ts';
import { CredentialInvalid, CredentialUnknown } from './credential.refusals.ts';
import { CredentialStatus, ExerciseKind, type CredentialLimit } from './credential-status.rule.ts';

export const EvidenceKind = { CERTIFICATE: 'CERTIFICATE', ...ExerciseKind } as const;
export type EvidenceKind = keyof typeof EvidenceKind;
const Limit = { EXPIRY: 'EXPIRY', ...ExerciseKind } as const;

registerEnumType(CredentialStatus, { name: 'CredentialStatus', description: 'EXPIRING: ends within 90 days' });
registerEnumType(EvidenceKind, { name: 'CredentialEvidenceKind', description: 'CERTIFICATE: an officer saw it; ONLINE, PRACTICAL: a course or exercise' });
registerEnumType(Limit, { name: 'CredentialLimit', description: 'What ends it: its own last day, or an exercise that is missing' });

/** What an officer put on record about a credential. */
@ObjectType({ description: 'What an officer put on record about a credential; every entry stays' })
export class CredentialEvidence {
  @Field(() => ID) id: string;
  @Field(() => EvidenceKind) kind: EvidenceKind;
  @Field({ description: 'YYYY-MM-DD' }) doneOn: string;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => String, { nullable: true, description: 'The officer; null: taken over from a list' }) byName: string | null;
  @Field(() => DateTime) at: Date;
}

/** A credential that somebody holds, and how it stands on the day asked for. */
@ObjectType({ description: 'A credential that somebody holds, and how it stands on the day asked for' })
export class CredentialRecord {
  @Field(() => ID, { description: 'Of the credential, e.g. RISS' }) code: string;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field({ description: 'Obtained or renewed, YYYY-MM-DD' }) obtainedOn: string;
  @Field(() => String, { nullable: true, description: 'Last day, YYYY-MM-DD; null: does not expire by itself' }) expiresOn: string | null;
  @Field(() => DateTime) recordedAt: Date;
  @Field({ description: 'An officer saw the certificate since the entry was last changed' }) certificateSeen: boolean;
  @Field(() => CredentialStatus) status: CredentialStatus;
  @Field(() => String, { nullable: true, description: 'Current until this day if nothing more is done; null: without end' }) until: string | null;
  @Field(() => Limit, { nullable: true, description: 'What ends it then' }) limit: CredentialLimit | null;
  @Field(() => [CredentialEvidence], { description: 'The newest first' }) evidence: CredentialEvidence[];
}

/** Everything on record about one person's credentials. */
@ObjectType({ description: "One person's credentials, for himself and for vetting officers" })
export class CredentialFile {
  @Field(() => ID) expertId: string;
  @Field({ description: 'The day for which status is told, YYYY-MM-DD' }) on: string;
  @Field(() => [CredentialRecord]) credentials: CredentialRecord[];
}

/** A credential as its holder enters it. */
@InputType()
export class CredentialInput {
  @Field(() => ID) code: string;
  @Field(() => String, { nullable: true, defaultValue: null }) number: string | null;
  @Field({ description: 'Obtained or renewed, YYYY-MM-DD' }) obtainedOn: string;
  @Field(() => String, { nullable: true, description: 'Last day, YYYY-MM-DD', defaultValue: null }) expiresOn: string | null;
}

/** What an officer puts on record. */
@InputType()
export class CredentialEvidenceInput {
  @Field(() => ID) expertId: string;
  @Field(() => ID) code: string;
  @Field(() => EvidenceKind) kind: EvidenceKind;
  @Field({ description: 'YYYY-MM-DD' }) doneOn: string;
  @Field({ description: 'What the officer saw; kept sealed' }) note: string;
}

export const MyCredentialsResult = createUnionType({ name: 'MyCredentialsResult', types: () => [CredentialFile, NotAnExpert, CredentialInvalid] as const });
export const CredentialFileResult = createUnionType({ name: 'CredentialFileResult', types: () => [CredentialFile, ExpertUnknown, CredentialInvalid] as const });
export const DropCredentialResult = createUnionType({ name: 'DropCredentialResult', types: () => [CredentialFile, NotAnExpert, CredentialUnknown] as const });
export const RecordEvidenceResult = createUnionType({
  name: 'RecordCredentialEvidenceResult', types: () => [CredentialFile, ExpertUnknown, OwnSkill, CredentialUnknown, CredentialInvalid, TextMissing] as const,
});
