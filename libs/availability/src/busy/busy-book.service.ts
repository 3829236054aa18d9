import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { RateLimits } from '@muster/platform';
import { NotAnExpert } from '@muster/registry';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { BadCalendar } from '../availability.refusals.ts';
import { LOCK_CALENDARS } from '../feed/feed.query.ts';
import type { PatternProblem } from '../own/pattern.rule.ts';
import type { Span } from '../spans/span.rule.ts';
import { ADD_BUSY, BUSY_TOTAL, FORGET_BUSY, OWN_BUSY, WINDOW } from './busy.query.ts';
import { BusyTimes, CalendarRead } from './busy.types.ts';
import { readBusy } from './ical.reader.ts';

const SHOWN = 200;
/** Reading a calendar costs up to a second; nobody needs more in an hour. */
const UPLOADS = { limit: 20, seconds: 3600 };

const TOO_OFTEN: PatternProblem = {
  field: 'ics',
  message: { ja: 'アップロードの回数が多すぎます。', en: 'Too many uploads.' },
  remedy: { ja: '1時間ほど待ってから、もう一度アップロードしてください。', en: 'Upload it again in about an hour.' },
};

/** An expert uploads his calendar; its busy times are kept for a year ahead, and nothing else of it. */
@Injectable()
export class BusyBook {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
    private readonly limits: RateLimits,
  ) {}

  /** My busy times; none when I am no expert. */
  async mine(actor: Actor): Promise<BusyTimes> {
    return actor.expertId ? this.read(this.database.manager, actor.expertId) : new BusyTimes({ importedAt: null, total: 0, spans: [] });
  }

  /** Replaces my busy times by those of a calendar (text of an .ics file); all or nothing. */
  async import(actor: Actor, ics: string): Promise<CalendarRead | BadCalendar | NotAnExpert> {
    const { expertId, locale } = actor;
    if (!expertId) return new NotAnExpert(locale);
    if ((await this.limits.take([{ kind: 'calendar.upload', subject: expertId, ...UPLOADS }])) > 0) return new BadCalendar(locale, TOO_OFTEN);
    const [window]: Span[] = await this.database.query(WINDOW);
    const read = await readBusy(ics, window!);
    if (!read.ok) return new BadCalendar(locale, read.problem);
    const { spans, unread } = read;
    return this.database.transaction(async (em) => {
      await em.query(LOCK_CALENDARS, [expertId]);
      await em.query(FORGET_BUSY, [expertId]);
      await em.query(ADD_BUSY, [expertId, spans.map((span) => span.from), spans.map((span) => span.until)]);
      await this.audit.append(em, { actor, action: 'availability.busy-import', subjectType: 'expert', subjectId: expertId, detail: { spans: spans.length, unread } });
      return new CalendarRead(await this.read(em, expertId), unread);
    });
  }

  /** Forgets my busy times; whether there were any. */
  async forget(actor: Actor): Promise<boolean> {
    const { expertId } = actor;
    if (!expertId) return false;
    return this.database.transaction(async (em) => {
      const [, forgotten]: [unknown[], number] = await em.query(FORGET_BUSY, [expertId]);
      if (forgotten > 0) await this.audit.append(em, { actor, action: 'availability.busy-forget', subjectType: 'expert', subjectId: expertId });
      return forgotten > 0;
    });
  }

  private async read(em: EntityManager, expertId: string): Promise<BusyTimes> {
    const [totals]: Omit<BusyTimes, 'spans'>[] = await em.query(BUSY_TOTAL, [expertId]);
    return new BusyTimes({ ...totals!, spans: await em.query(OWN_BUSY, [expertId, SHOWN]) });
  }
}
