import { ENV, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { headKeys } from './head-keys.ts';
import { HeadFile } from './head.file.ts';

/** Two processes on one machine need not write the same head twice a minute. */
const FRESH_MS = 50_000;

/** Writes the record's head down outside the database, so that a cut-off or rebuilt record is noticed. */
@Injectable()
export class HeadKeeper {
  private readonly file: HeadFile | null;

  constructor(private readonly database: DataSource, @Inject(ENV) env: Env) {
    this.file = env.AUDIT_HEAD_FILE ? new HeadFile(env.AUDIT_HEAD_FILE, headKeys(env.MUSTER_SECRET, env.MUSTER_PREVIOUS_SECRETS)) : null;
  }

  /**
   * Appends the head unless the file holds it freshly; true when it wrote. One writer at a time: several processes may
   * share a file, and each line covers the one before it.
   */
  async record(): Promise<boolean> {
    const { file } = this;
    if (!file) return false;
    return this.database.transaction(async (em) => {
      await em.query(`select pg_advisory_xact_lock(hashtext('audit_head'))`);
      const rows: { seq: string; hash: string; at: Date }[] = await em.query(
        `select coalesce(e.seq, 0)::text as seq, encode(coalesce(e.hash, sha256('muster'::bytea)), 'hex') as hash, muster_now() as at
         from (select 1) one left join lateral (select seq, hash from audit_entry order by audit_entry.seq desc limit 1) e on true`);
      const { seq, hash, at } = rows[0]!;
      const last = file.read().at(-1);
      if (last && 'head' in last && last.head.seq === seq && last.head.hash === hash && at.getTime() - Date.parse(last.head.at) < FRESH_MS) return false;
      file.append({ seq, hash, at: at.toISOString() });
      return true;
    });
  }
}
