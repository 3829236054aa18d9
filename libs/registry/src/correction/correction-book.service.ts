import { isUuid, newId, Vault, type SealColumn } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CorrectionField } from './correction.rule.ts';
import { CorrectionRequest } from './correction.types.ts';

/** What should stand there. */
export const WANTED: SealColumn = { table: 'correction_request', column: 'wanted_sealed' };
/** What stood there before. */
export const PREVIOUS: SealColumn = { table: 'correction_request', column: 'previous_sealed' };
/** Why it was refused, in the words that the person is told. */
export const REFUSED_BECAUSE: SealColumn = { table: 'correction_request', column: 'reason_sealed' };

const ROWS = `
  select id, expert_id as "expertId", field, wanted_sealed as wanted, previous_sealed as previous, state, reason_sealed as reason, asked_at as "askedAt", decided_at as "decidedAt"
  from correction_request`;

type SealedRequest = Omit<CorrectionRequest, 'wanted' | 'previous' | 'reason'> & { wanted: Buffer; previous: Buffer | null; reason: Buffer | null };

/** Requests for correction as they are kept: what people wrote is sealed. */
@Injectable()
export class CorrectionBook {
  constructor(private readonly vault: Vault) {}

  /** Requests that meet the condition, the newest first. */
  async find(em: EntityManager, condition: string, parameters: unknown[], most: number): Promise<CorrectionRequest[]> {
    const rows: SealedRequest[] = await em.query(`${ROWS} where ${condition} order by id desc limit ${most}`, parameters);
    const wanted = await this.vault.openAll(WANTED, rows.map(({ id, wanted: sealed }) => ({ row: id, sealed })));
    const previous = await this.vault.openAll(PREVIOUS, rows.map(({ id, previous: sealed }) => ({ row: id, sealed })));
    const reasons = await this.vault.openAll(REFUSED_BECAUSE, rows.map(({ id, reason: sealed }) => ({ row: id, sealed })));
    return rows.map((row, at) => Object.assign(new CorrectionRequest(), row, { wanted: wanted[at] ?? '', previous: previous[at] ?? null, reason: reasons[at] ?? null }));
  }

  /** Puts a request down and gives its id. */
  async add(em: EntityManager, expertId: string, field: CorrectionField, wanted: string): Promise<string> {
    const id = newId();
    const sealed = await this.vault.seal({ ...WANTED, row: id }, wanted);
    await em.query('insert into correction_request (id, expert_id, field, wanted_sealed) values ($1, $2, $3, $4)', [id, expertId, field, sealed]);
    return id;
  }

  /** An open request, held against a second decision until the end of the transaction; null when none waits under this id. */
  async holdOpen(em: EntityManager, id: string): Promise<CorrectionRequest | null> {
    if (!isUuid(id)) return null;
    const held: unknown[] = await em.query(`select id from correction_request where id = $1 and state = 'OPEN' for update`, [id]);
    return held.length === 0 ? null : (await this.find(em, 'id = $1', [id], 1))[0]!;
  }

  /** Writes a decision down. */
  async decide(em: EntityManager, id: string, decision: { state: 'DONE' | 'REFUSED' | 'TAKEN_BACK'; by: string | null; reason?: string; previous?: string }): Promise<CorrectionRequest> {
    const previous = decision.previous === undefined ? null : await this.vault.seal({ ...PREVIOUS, row: id }, decision.previous);
    const reason = decision.reason === undefined ? null : await this.vault.seal({ ...REFUSED_BECAUSE, row: id }, decision.reason);
    await em.query(
      'update correction_request set state = $2, decided_by = $3::uuid, reason_sealed = $4, previous_sealed = $5, decided_at = muster_now() where id = $1',
      [id, decision.state, decision.by, reason, previous]);
    return (await this.find(em, 'id = $1', [id], 1))[0]!;
  }
}
