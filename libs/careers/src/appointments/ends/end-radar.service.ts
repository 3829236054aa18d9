import { Queue } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AppointmentClose } from './appointment-close.service.ts';
import { AppointmentLetters } from './appointment-letters.service.ts';
import { noteEnds, openDigests } from './end-radar.query.ts';

/** Rows a transaction: it stays short, and what is left comes with the next. */
const AT_ONCE = 100;

/** What each day brings to appointments: ends to close, ends that come near, invitations. All from PostgreSQL's clock and rows, so that a worker may begin at any time. */
@Injectable()
export class EndRadar {
  constructor(private readonly database: DataSource, private readonly close: AppointmentClose, private readonly letters: AppointmentLetters, private readonly queue: Queue) {}

  /** Does what is due, a batch of each kind; gives how many things were done, 0 when nothing is left. */
  async sweep(): Promise<number> {
    return await this.in((em) => this.close.sweep(em, AT_ONCE)) + await this.in((em) => noteEnds(em, AT_ONCE))
      + await this.in((em) => this.digest(em)) + await this.in((em) => this.letters.invite(em, AT_ONCE));
  }

  private in(act: (em: EntityManager) => Promise<number>): Promise<number> {
    return this.database.transaction(act);
  }

  /** Digests come when every end is noted, so that a long list is one mail. */
  private async digest(em: EntityManager): Promise<number> {
    if (await noteEnds(em, 1) > 0) return 1;
    const opened = await openDigests(em);
    for (const digestId of opened) await this.queue.enqueue(em, 'careers.end-digest', { digestId }, { key: digestId });
    return opened.length;
  }
}
