import { SYSTEM } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LifeCycle } from './life-cycle.service.ts';
import { PlannedDepartures } from './planned-departures.service.ts';
import { dueNotices, membersOver } from './renewal.query.ts';
import { VettingNotices } from './vetting-notices.service.ts';

/** What each day brings to memberships: reminders, lapses, reviews, ends. All from PostgreSQL's clock and rows, so that a worker may begin at any time. */
@Injectable()
export class Renewals {
  constructor(
    private readonly database: DataSource, private readonly lifeCycle: LifeCycle, private readonly departures: PlannedDepartures, private readonly notices: VettingNotices,
  ) {}

  /** Does what is due, a batch of each kind; gives how many things were done, 0 when nothing is left. */
  async sweep(): Promise<number> {
    return await this.lapse() + await this.leave() + await this.notice();
  }

  private lapse(): Promise<number> {
    return this.database.transaction(async (em) => {
      const over = await membersOver(em);
      for (const { id, until } of over) {
        await this.lifeCycle.move(em, SYSTEM, 'LAPSE', id, null);
        await this.notices.add(em, { expertId: id, userId: null, kind: 'LAPSED', key: until });
      }
      return over.length;
    });
  }

  private leave(): Promise<number> {
    return this.database.transaction(async (em) => {
      const due = await this.departures.due(em, 50);
      for (const id of due) await this.departures.end(em, id);
      return due.length;
    });
  }

  private notice(): Promise<number> {
    return this.database.transaction(async (em) => {
      const ids = await dueNotices(em);
      await this.notices.enqueue(em, ids);
      return ids.length;
    });
  }
}
