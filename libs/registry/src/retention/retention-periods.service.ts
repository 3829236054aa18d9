import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { say, TODAY, todayInJapan } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { RETENTION_MEANINGS, RETENTION_RANGES, retentionProblem, type RetentionKind } from './retention-period.rule.ts';
import { Retention, RetentionBook, RetentionInvalid, RetentionPeriod } from './retention-periods.types.ts';

interface Row { what: RetentionKind; days: number; validFrom: string; inForce: boolean; recordedBy: string | null; recordedAt: Date | null }

const ROWS = `
  select what, days, valid_from::text as "validFrom", recorded_by as "recordedBy", recorded_at as "recordedAt",
    valid_from = (select max(p.valid_from) from retention_period p where p.what = r.what and p.valid_from <= ${TODAY}) is true as "inForce"
  from retention_period r order by what, valid_from desc`;

/** For how long things are kept. Periods are added from a day on and never changed; the erasing tasks go by them. */
@Injectable()
export class RetentionPeriods {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** Everything that is kept for a time. */
  book(actor: Actor): Promise<RetentionBook> {
    return this.read(this.database.manager, actor);
  }

  /** Another period from a day on, from which none begins yet. */
  async set(actor: Actor, what: RetentionKind, days: number, validFrom: string): Promise<RetentionBook | RetentionInvalid> {
    return this.database.transaction(async (em) => {
      await em.query(`select pg_advisory_xact_lock(hashtext('retention_period'))`);
      const rows = (await em.query<Row[]>(ROWS)).filter((row) => row.what === what);
      const today = await todayInJapan(em);
      const held = rows.filter((row) => row.inForce || row.validFrom > today);
      const problem = retentionProblem(what, days, validFrom, { today, shortest: Math.min(...held.map((row) => row.days)) })
        ?? (rows.some((row) => row.validFrom === validFrom) ? TAKEN : null);
      if (problem) return new RetentionInvalid(actor.locale, problem);
      await em.query('insert into retention_period (what, days, valid_from, recorded_by, recorded_at) values ($1, $2, $3::date, $4, muster_now())', [what, days, validFrom, actor.userId]);
      await this.audit.append(em, { actor, action: 'retention.set', subjectType: 'retention_period', subjectId: null, detail: { what, days, validFrom } });
      return this.read(em, actor);
    });
  }

  private async read(em: EntityManager, actor: Actor): Promise<RetentionBook> {
    const rows = await em.query<Row[]>(ROWS);
    const retentions = (Object.keys(RETENTION_RANGES) as RetentionKind[]).map((what) => Object.assign(new Retention(), {
      what, meaning: say(actor.locale, RETENTION_MEANINGS[what]), ...RETENTION_RANGES[what],
      periods: rows.filter((row) => row.what === what).map((row) => Object.assign(new RetentionPeriod(), row)),
    }));
    return Object.assign(new RetentionBook(), { retentions });
  }
}

const TAKEN = {
  field: 'validFrom', message: { ja: 'この日から始まる期間は、すでに登録されています。', en: 'A period from this day on is recorded already.' },
  remedy: { ja: '別の日を指定してください。', en: 'Give another day.' },
};
