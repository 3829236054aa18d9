import { Drain, Queue } from '@muster/platform';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { AppointmentClose } from './appointment-close.service.ts';
import { EndRadar } from './end-radar.service.ts';
import { EndsMail } from './ends-mail.service.ts';

/** Far below the day within which access must end, should a timer ever be lost. */
const EVERY_MS = 5 * 60_000;

/** Closes appointments by timers, looks every five minutes for what is due, and sends the mails; harmless in several workers at once. */
@Injectable()
export class AppointmentEndsTask implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly drain: Drain;

  constructor(private readonly queue: Queue, radar: EndRadar, private readonly close: AppointmentClose, private readonly mail: EndsMail) {
    this.drain = new Drain({ name: 'careers.appointments', pollMs: EVERY_MS, drainOnce: () => radar.sweep() });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work('careers.appointment-end', async (data, em) => { await this.close.close(em, String(data.appointmentId)); });
    await this.queue.work('careers.end-digest', (data, em) => this.mail.digest(em, String(data.digestId)));
    await this.queue.work('careers.appointment-letter', (data, em) => this.mail.letter(em, String(data.letterId)));
    this.drain.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.drain.stop();
  }
}
