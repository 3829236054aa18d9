import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Queue, type JobData } from '../../queue/queue.ts';
import { addDataKey, readDataKeys } from '../data-key.query.ts';
import { rewrapKey } from '../data-key.ts';
import type { LoadedKeys } from '../loaded-keys.ts';
import { SealRefused } from '../sealed-value.ts';
import { KNOWN_EVERYWHERE_SECONDS, Vault } from '../vault.service.ts';
import { countStale, takeStale, writeFresh, type CurrentKeys, type FreshValue } from './reseal.query.ts';
import type { SealedColumn } from './sealed-columns.ts';

/** Every sealed column of the installation; the process that rotates provides them. */
export const SEALED_COLUMNS = Symbol('SEALED_COLUMNS');

/** Values a transaction: a batch holds its rows for milliseconds, so that traffic flows past. */
const BATCH = 200;
/** Seconds between rounds: whoever still sealed with an older key when the new one became current has committed by then. */
const BETWEEN_ROUNDS = 60;

/** Where the rotation stands; the data of its job. */
interface Progress extends JobData {
  round: number;
  column: number;
  /** The last key that was looked at; empty: none yet. */
  after: string;
  /** Values of this round that no loaded key opens. */
  unopened: number;
}

/**
 * Changes the data keys while everything runs. New keys become current when every process knows them; then a job seals
 * anew, batch by batch, each in the transaction that queues the next: a death repeats a batch or nothing. Look-ups ask for
 * both indexes meanwhile. When a round finds nothing older, the older keys are retired; they are never thrown away.
 */
@Injectable()
export class KeyRotation {
  private readonly log = new Logger(KeyRotation.name);

  constructor(
    private readonly database: DataSource, private readonly vault: Vault, private readonly queue: Queue,
    @Inject(SEALED_COLUMNS) private readonly columns: readonly SealedColumn[],
  ) {}

  /** Wraps all keys with the current wrapping key, makes new ones and queues the job. Gives the ids of the new keys. */
  async begin(em: EntityManager): Promise<{ seal: number; index: number; rewrapped: number }> {
    await em.query(`select pg_advisory_xact_lock(hashtext('muster.data_key'))`);
    const [current] = this.vault.ring;
    let rewrapped = 0;
    for (const row of await readDataKeys(em, current!)) {
      const anew = rewrapKey(row, this.vault.ring);
      if (!anew) continue;
      await em.query('update data_key set wrapped = $2, wrapped_by = $3 where id = $1', [row.id, anew.wrapped, anew.wrappedBy]);
      rewrapped += 1;
    }
    const seal = await addDataKey(em, 'SEAL', current!, KNOWN_EVERYWHERE_SECONDS);
    const index = await addDataKey(em, 'INDEX', current!, KNOWN_EVERYWHERE_SECONDS);
    await this.next(em, { round: 1, column: 0, after: '', unopened: 0 }, KNOWN_EVERYWHERE_SECONDS + 1);
    return { seal, index, rewrapped };
  }

  /** One batch of the job, and the order for the next one, in the job's transaction. */
  async step(em: EntityManager, data: JobData): Promise<void> {
    const progress = data as Progress;
    const keys = await this.vault.reload(em);
    const column = this.columns[progress.column];
    if (!column) return this.endRound(em, progress, { seal: keys.sealKeyId, index: keys.indexKeyId });
    const batch = column.batch ?? BATCH;
    const stale = await takeStale(em, column, { seal: keys.sealKeyId, index: keys.indexKeyId }, progress.after || null, batch);
    const fresh = stale.flatMap((value) => this.sealAnew(keys, column, value) ?? []);
    await writeFresh(em, column, fresh);
    const unopened = progress.unopened + stale.length - fresh.length;
    if (stale.length < batch) return this.next(em, { ...progress, column: progress.column + 1, after: '', unopened });
    return this.next(em, { ...progress, after: stale.at(-1)!.key, unopened });
  }

  private sealAnew(keys: LoadedKeys, column: SealedColumn, { key, row, sealed }: { key: string; row: string; sealed: Buffer }): FreshValue | null {
    const place = { table: column.table, column: column.column, row };
    try {
      const bytes = keys.openBytes(place, sealed);
      return { key, sealed: keys.sealBytes(place, bytes), index: column.index ? keys.index(column.index.purpose, bytes.toString()) : null };
    } catch (error) {
      if (error instanceof SealRefused) return null;
      throw error;
    }
  }

  /** The first round never ends it: what was sealed with an older key meanwhile is found by the second. */
  private async endRound(em: EntityManager, progress: Progress, current: CurrentKeys): Promise<void> {
    let stale = 0;
    for (const column of this.columns) stale += await countStale(em, column, current);
    if (progress.round === 1 || stale > progress.unopened) {
      return this.next(em, { round: progress.round + 1, column: 0, after: '', unopened: 0 }, BETWEEN_ROUNDS);
    }
    if (stale > 0) return this.log.error(`${stale} values cannot be opened with the keys of this installation; older keys stay in use`);
    await em.query(
      `update data_key set retired_at = muster_now() where retired_at is null and (purpose = 'SEAL' and id < $1 or purpose = 'INDEX' and id < $2)`, [current.seal, current.index]);
    this.log.log(`keys were rotated in ${progress.round} rounds`);
  }

  private async next(em: EntityManager, progress: Progress, seconds = 0): Promise<void> {
    await this.queue.enqueue(em, 'keys.rotate', progress, { key: 'rotate', ...(seconds > 0 ? { startAfter: seconds } : {}) });
  }
}
