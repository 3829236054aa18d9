import type { Actor } from '@muster/identity';
import { newId, Vault } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { credentialStanding, type ExerciseKind } from './credential-status.rule.ts';
import { credentialNumber } from './credential-entry.rule.ts';
import { credentialsOf, evidenceOf, rulesOf } from './credential.query.ts';
import { CREDENTIAL_NUMBER, EVIDENCE_NOTE } from './credential.seal.ts';
import { CredentialEvidence, CredentialFile, CredentialRecord, type CredentialEvidenceInput, type CredentialInput } from './credential.types.ts';

/** Credentials as they are kept: numbers and notes are sealed. */
@Injectable()
export class CredentialBook {
  constructor(private readonly vault: Vault) {}

  /** A person's credentials with how they stand on a day; who may ask is the caller's matter. */
  async file(em: EntityManager, expertId: string, on: string): Promise<CredentialFile> {
    const rows = await credentialsOf(em, expertId);
    const rules = await rulesOf(em, rows.map(({ code }) => code));
    const numbers = await this.vault.openAll(CREDENTIAL_NUMBER, rows.map(({ id, sealed }) => ({ row: id, sealed })));
    const evidence = await this.evidence(em, expertId);
    const credentials = rows.map(({ id: _, sealed: __, ...row }, at) => {
      const own = evidence.filter(({ code }) => code === row.code).map(({ entry }) => entry);
      const exercises = own.flatMap(({ kind, doneOn }) => (kind === 'CERTIFICATE' ? [] : [{ kind: kind as ExerciseKind, doneOn }]));
      const certificateSeen = own.some((entry) => entry.kind === 'CERTIFICATE' && entry.at >= row.recordedAt);
      const standing = credentialStanding({ ...row, exercises }, rules.filter(({ code }) => code === row.code), on);
      return Object.assign(new CredentialRecord(), row, standing, { number: numbers[at] ?? null, certificateSeen, evidence: own });
    });
    return Object.assign(new CredentialFile(), { expertId, on, credentials });
  }

  /** Keeps a credential, or what became of it; its evidence stays. An entry that changes nothing is not a new one. */
  async keep(em: EntityManager, expertId: string, input: CredentialInput): Promise<void> {
    const number = credentialNumber(input.number);
    const [held] = (await credentialsOf(em, expertId)).filter(({ code }) => code === input.code);
    const id = held?.id ?? newId();
    const [before] = held ? await this.vault.openAll(CREDENTIAL_NUMBER, [{ row: id, sealed: held.sealed }]) : [null];
    if (held?.obtainedOn === input.obtainedOn && held.expiresOn === input.expiresOn && (before ?? null) === number) return;
    const [sealed] = await this.vault.sealAll(CREDENTIAL_NUMBER, [{ row: id, text: number }]);
    await em.query(
      `insert into expert_credential (id, expert_id, credential_code, number_sealed, obtained_on, expires_on) values ($1, $2, $3, $4, $5::date, $6::date)
       on conflict (expert_id, credential_code) do update set number_sealed = excluded.number_sealed, obtained_on = excluded.obtained_on,
         expires_on = excluded.expires_on, recorded_at = muster_now()`,
      [id, expertId, input.code, sealed, input.obtainedOn, input.expiresOn]);
  }

  /** Keeps what an officer saw. */
  async note(em: EntityManager, actor: Actor, input: CredentialEvidenceInput, note: string): Promise<void> {
    const id = newId();
    const [sealed] = await this.vault.sealAll(EVIDENCE_NOTE, [{ row: id, text: note }]);
    await em.query('insert into credential_evidence (id, expert_id, credential_code, kind, done_on, note_sealed, by_user, by_name) values ($1, $2, $3, $4, $5::date, $6, $7, $8)',
      [id, input.expertId, input.code, input.kind, input.doneOn, sealed, actor.userId, actor.displayName]);
  }

  private async evidence(em: EntityManager, expertId: string): Promise<{ code: string; entry: CredentialEvidence }[]> {
    const rows = await evidenceOf(em, expertId);
    const notes = await this.vault.openAll(EVIDENCE_NOTE, rows.map(({ id, sealed }) => ({ row: id, sealed })));
    return rows.map(({ code, sealed: _, ...row }, at) => ({ code, entry: Object.assign(new CredentialEvidence(), row, { note: notes[at] ?? null }) }));
  }
}
