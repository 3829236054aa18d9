import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { actingAs, ENV, randomToken, sha256, type Env } from '@muster/platform';
import { NotAnExpert } from '@muster/registry';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { feedEvents, type CalendarFacts } from './feed-events.rule.ts';
import { CALENDAR, CLOSE_FEED, LOCK_CALENDARS, OPEN_FEED, OWN_FEED } from './feed.query.ts';
import { CalendarLinkOpened, type CalendarLink } from './feed.types.ts';
import { calendarText } from './ical.feed.ts';

/** An expert's availability as a calendar to subscribe to, behind a link that only he knows. */
@Injectable()
export class CalendarFeed {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
    @Inject(ENV) private readonly env: Pick<Env, 'PUBLIC_URL'>,
  ) {}

  /** That my link exists; null: there is none. */
  async mine(actor: Actor): Promise<CalendarLink | null> {
    if (!actor.expertId) return null;
    const [link]: CalendarLink[] = await this.database.query(OWN_FEED, [actor.expertId]);
    return link ?? null;
  }

  /** Makes a new link and ends the one before. */
  async open(actor: Actor): Promise<CalendarLinkOpened | NotAnExpert> {
    const { expertId } = actor;
    if (!expertId) return new NotAnExpert(actor.locale);
    const token = randomToken();
    return this.database.transaction(async (em) => {
      await em.query(LOCK_CALENDARS, [expertId]);
      await em.query(CLOSE_FEED, [expertId]);
      const [link]: { createdAt: Date }[] = await em.query(OPEN_FEED, [expertId, sha256(token)]);
      await this.audit.append(em, { actor, action: 'availability.feed-open', subjectType: 'expert', subjectId: expertId });
      return new CalendarLinkOpened(`${this.env.PUBLIC_URL}/calendar/${token}.ics`, link!.createdAt);
    });
  }

  /** Ends my link; whether there was one. */
  async close(actor: Actor): Promise<boolean> {
    const { expertId } = actor;
    if (!expertId) return false;
    return this.database.transaction(async (em) => {
      const [, closed]: [unknown[], number] = await em.query(CLOSE_FEED, [expertId]);
      if (closed > 0) await this.audit.append(em, { actor, action: 'availability.feed-close', subjectType: 'expert', subjectId: expertId });
      return closed > 0;
    });
  }

  /** The calendar behind a token, as iCalendar text; null where it opens nothing. */
  async text(token: string): Promise<string | null> {
    const [row]: { facts: CalendarFacts | null }[] = await actingAs({ kind: 'link' }, () => this.database.query(CALENDAR, [sha256(token)]));
    const facts = row?.facts;
    return facts ? calendarText(feedEvents(facts), facts.language, new Date(facts.now)) : null;
  }
}
