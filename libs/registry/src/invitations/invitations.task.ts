import { Drain, Queue } from '@muster/platform';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { InvitationMail } from './invitation-mail.service.ts';
import { InvitationsSweep } from './invitations-sweep.service.ts';

const EVERY_MS = 5 * 60_000;

/** Sends invitations, and looks every five minutes for what time brings to them; harmless in several workers at once. */
@Injectable()
export class InvitationsTask implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly drain: Drain;

  constructor(private readonly queue: Queue, private readonly mail: InvitationMail, sweep: InvitationsSweep) {
    this.drain = new Drain({ name: 'registry.invitations', pollMs: EVERY_MS, drainOnce: () => sweep.sweep() });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work('registry.invitation-mail', (data, em) => this.mail.send(em, String(data.invitationId)));
    this.drain.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.drain.stop();
  }
}
