import type { EntityManager } from 'typeorm';
import type { CredentialRule } from './credential-status.rule.ts';
import type { EvidenceKind } from './credential.types.ts';

export interface CredentialRow {
  id: string;
  code: string;
  sealed: Buffer | null;
  obtainedOn: string;
  expiresOn: string | null;
  recordedAt: Date;
}

export interface EvidenceRow {
  id: string;
  code: string;
  kind: EvidenceKind;
  doneOn: string;
  sealed: Buffer | null;
  byName: string | null;
  at: Date;
}

/** A person's credentials. */
export function credentialsOf(em: EntityManager, expertId: string): Promise<CredentialRow[]> {
  return em.query(
    `select id, credential_code as code, number_sealed as sealed, obtained_on::text as "obtainedOn", expires_on::text as "expiresOn", recorded_at as "recordedAt"
     from expert_credential where expert_id = $1 order by credential_code`, [expertId]);
}

/** What officers put on record about them, the newest first. */
export function evidenceOf(em: EntityManager, expertId: string): Promise<EvidenceRow[]> {
  return em.query(
    `select id, credential_code as code, kind, done_on::text as "doneOn", note_sealed as sealed, by_name as "byName", at
     from credential_evidence where expert_id = $1 order by done_on desc, id desc`, [expertId]);
}

/** Every rule of these credentials, past and future ones too. */
export function rulesOf(em: EntityManager, codes: readonly string[]): Promise<(CredentialRule & { code: string })[]> {
  return em.query(
    `select credential_code as code, kind, valid_from::text as "validFrom", basis, months from credential_rule where credential_code = any($1::text[])`, [codes]);
}

/** Whether there is such a credential at all. */
export async function isCredential(em: EntityManager, code: string): Promise<boolean> {
  const [row]: unknown[] = await em.query('select from credential_kind where code = $1', [code]);
  return row !== undefined;
}
