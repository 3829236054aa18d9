import { isUuid, newId, Vault } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Suspension } from './suspension.types.ts';
import { SUSPENSION_NOTICE, SUSPENSION_REMARK, SUSPENSION_REPLY } from './vetting.seal.ts';

type Row = Omit<Suspension, 'notice' | 'reply' | 'remark'> & { notice: Buffer; reply: Buffer | null; remark: Buffer | null };

const ROWS = `
  select id, expert_id as "expertId", notice_sealed as notice, suspended_at as "suspendedAt", review_on::text as "reviewOn", reply_sealed as reply,
    replied_at as "repliedAt", remark_sealed as remark, reviewed_at as "reviewedAt", ended_at as "endedAt"
  from suspension`;

/** Suspensions as they are kept: every word in them is sealed. */
@Injectable()
export class SuspensionBook {
  constructor(private readonly vault: Vault) {}

  /** The suspensions of an expert, the newest first. */
  of(em: EntityManager, expertId: string): Promise<Suspension[]> {
    return isUuid(expertId) ? this.find(em, 'expert_id = $1 order by id desc limit 100', [expertId]) : Promise.resolve([]);
  }

  /** One suspension, whole. */
  async get(em: EntityManager, id: string): Promise<Suspension> {
    return (await this.find(em, 'id = $1', [id]))[0]!;
  }

  /** A suspension in force, held until the end of the transaction, with its expert before it; null when there is none under this id. */
  async hold(em: EntityManager, id: string): Promise<{ expertId: string; suspendedBy: string; replied: boolean } | null> {
    if (!isUuid(id)) return null;
    await em.query('select e.id from expert e join suspension s on s.expert_id = e.id where s.id = $1 for update of e', [id]);
    const [held]: { expertId: string; suspendedBy: string; replied: boolean }[] = await em.query(
      `select expert_id as "expertId", suspended_by as "suspendedBy", replied_at is not null as replied from suspension where id = $1 and ended_at is null for update`, [id]);
    return held ?? null;
  }

  async add(em: EntityManager, expertId: string, by: string | null, notice: string, reviewOn: string): Promise<string> {
    const id = newId();
    const sealed = await this.vault.seal({ ...SUSPENSION_NOTICE, row: id }, notice);
    await em.query('insert into suspension (id, expert_id, notice_sealed, suspended_by, review_on) values ($1, $2, $3, $4, $5)', [id, expertId, sealed, by, reviewOn]);
    return id;
  }

  async reply(em: EntityManager, id: string, text: string): Promise<void> {
    const sealed = await this.vault.seal({ ...SUSPENSION_REPLY, row: id }, text);
    await em.query('update suspension set reply_sealed = $2, replied_at = muster_now() where id = $1', [id, sealed]);
  }

  /** Writes a review down; with a new day when the suspension goes on. */
  async review(em: EntityManager, id: string, by: string | null, remark: string, nextOn: string | null): Promise<void> {
    const sealed = await this.vault.seal({ ...SUSPENSION_REMARK, row: id }, remark);
    await em.query(
      'update suspension set remark_sealed = $2, reviewed_at = muster_now(), reviewed_by = $3, review_on = coalesce($4::date, review_on) where id = $1', [id, sealed, by, nextOn]);
  }

  private async find(em: EntityManager, condition: string, parameters: unknown[]): Promise<Suspension[]> {
    const rows: Row[] = await em.query(`${ROWS} where ${condition}`, parameters);
    const open = (column: typeof SUSPENSION_NOTICE, of: (row: Row) => Buffer | null) => this.vault.openAll(column, rows.map((row) => ({ row: row.id, sealed: of(row) })));
    const [notices, replies, remarks] = [await open(SUSPENSION_NOTICE, (row) => row.notice), await open(SUSPENSION_REPLY, (row) => row.reply), await open(SUSPENSION_REMARK, (row) => row.remark)];
    return rows.map((row, at) => Object.assign(new Suspension(), row, { notice: notices[at]!, reply: replies[at] ?? null, remark: remarks[at] ?? null }));
  }
}
