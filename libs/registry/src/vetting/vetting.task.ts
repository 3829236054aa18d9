import { Drain, Queue } from '@muster/platform';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { PlannedDepartures } from './planned-departures.service.ts';
import { Renewals } from './renewals.service.ts';
import { VettingMail } from './vetting-mail.service.ts';

/** Far below the hour within which access must end, should a timer ever be lost. */
const EVERY_MS = 5 * 60_000;

/** Looks every five minutes for what is due to memberships, ends them by timers, and sends their mails; harmless in several workers at once. */
@Injectable()
export class VettingTask implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly drain: Drain;

  constructor(private readonly queue: Queue, renewals: Renewals, private readonly departures: PlannedDepartures, private readonly mail: VettingMail) {
    this.drain = new Drain({ name: 'registry.vetting', pollMs: EVERY_MS, drainOnce: () => renewals.sweep() });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work('registry.departure', (data, em) => this.departures.end(em, String(data.departureId)));
    await this.queue.work('registry.vetting-mail', (data, em) => this.mail.send(em, String(data.noticeId)));
    this.drain.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.drain.stop();
  }
}
