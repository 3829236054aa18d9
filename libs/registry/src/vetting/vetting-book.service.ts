import type { Actor } from '@muster/identity';
import { decodeCursor, isUuid, newId, pageOf, pageSize, Vault, type ConnectionOf, type PageArgs } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AttachmentBook } from '../attachments/attachment-book.service.ts';
import type { CaseEntry } from './decision.rule.ts';
import { countRenewals, entriesOf, findCases, movesOf, renewals, type CaseRow } from './vetting-case.query.ts';
import { MOVE_REASON, STEP_REMARK } from './vetting.seal.ts';
import { LifeCycleChange, VettingCase, VettingEntry, type Renewal } from './vetting.types.ts';

/** Cases as they are kept: what officers wrote is sealed. */
@Injectable()
export class VettingBook {
  constructor(private readonly database: DataSource, private readonly vault: Vault, private readonly attachments: AttachmentBook) {}

  /** One case with everything in it; null when there is none. */
  async get(id: string, em: EntityManager = this.database.manager): Promise<VettingCase | null> {
    if (!isUuid(id)) return null;
    return (await this.whole(em, await findCases(em, 'c.id = $1', [id])))[0] ?? null;
  }

  /** The cases of one expert, the newest first. */
  async of(expertId: string): Promise<VettingCase[]> {
    if (!isUuid(expertId)) return [];
    const em = this.database.manager;
    return this.whole(em, await findCases(em, 'c.expert_id = $1 order by c.id desc', [expertId]));
  }

  /** Open cases, the one that waits longest first. */
  async open(page: PageArgs): Promise<ConnectionOf<VettingCase>> {
    const em = this.database.manager;
    const after = uuidOf(decodeCursor(page.after, 1)?.[0]);
    const rows = await findCases(em, `c.state = 'OPEN' and ($1::uuid is null or c.id > $1) order by c.id limit $2`, [after, pageSize(page) + 1]);
    return pageOf(await this.whole(em, rows), page, (row) => [row.id], (row) => row, async () => {
      const [counted]: { count: number }[] = await em.query(`select count(*)::int as count from vetting_case where state = 'OPEN'`);
      return counted!.count;
    });
  }

  /** Whose eligibility ends within 90 days, the next one first. */
  async due(page: PageArgs): Promise<ConnectionOf<Renewal>> {
    const em = this.database.manager;
    const rows = await renewals(em, decodeCursor(page.after, 2), pageSize(page) + 1);
    return pageOf(rows, page, (row) => [row.eligibleUntil, row.expertId], (row) => row, () => countRenewals(em));
  }

  /** How an expert came to where he stands, the newest first. */
  async history(expertId: string): Promise<LifeCycleChange[]> {
    if (!isUuid(expertId)) return [];
    const rows = await movesOf(this.database.manager, expertId);
    const reasons = await this.vault.openAll(MOVE_REASON, rows.map(({ id, reason }) => ({ row: id, sealed: reason })));
    return rows.map((row, at) => Object.assign(new LifeCycleChange(), row, { reason: reasons[at] ?? null }));
  }

  /** The entries of a case as the rules want them. */
  async entries(em: EntityManager, caseId: string): Promise<(CaseEntry & { until: string | null })[]> {
    return (await entriesOf(em, [caseId])) as (CaseEntry & { until: string | null })[];
  }

  /** Adds an entry. */
  async enter(em: EntityManager, actor: Actor, caseId: string, entry: { kind: string; outcome: string; remark: string | null; until?: string | null }): Promise<void> {
    const id = newId();
    const [remark] = await this.vault.sealAll(STEP_REMARK, [{ row: id, text: entry.remark }]);
    await em.query('insert into vetting_step (id, case_id, kind, outcome, until, remark_sealed, by_user) values ($1, $2, $3, $4, $5::date, $6, $7)',
      [id, caseId, entry.kind, entry.outcome, entry.until ?? null, remark, actor.userId]);
  }

  private async whole(em: EntityManager, rows: readonly CaseRow[]): Promise<VettingCase[]> {
    const ids = rows.map(({ id }) => id);
    const entries = await entriesOf(em, ids);
    const remarks = await this.vault.openAll(STEP_REMARK, entries.map(({ id, remark }) => ({ row: id, sealed: remark })));
    const open = entries.map((entry, at) => ({ caseId: entry.caseId, entry: Object.assign(new VettingEntry(), entry, { remark: remarks[at] ?? null }) }));
    const attachments = await this.attachments.of(em, ids);
    return rows.map((row) => Object.assign(new VettingCase(), row, {
      entries: open.filter(({ caseId }) => caseId === row.id).map(({ entry }) => entry), attachments: attachments.filter(({ caseId }) => caseId === row.id),
    }));
  }
}

/** A cursor that is none of ours comes after everything. */
function uuidOf(value: unknown): string | null {
  if (value === undefined) return null;
  return isUuid(String(value)) ? String(value) : 'ffffffff-ffff-ffff-ffff-ffffffffffff';
}
