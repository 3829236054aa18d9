import { Drain, Queue } from '@muster/platform';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Figures } from './figures/figures.service.ts';
import { Nudges } from './nudges/nudges.service.ts';
import { LinkedMilestones } from './pledges/linked-milestones.service.ts';

const EVERY_MS = 10 * 60_000;

/** Looks every ten minutes which milestones are reached, who is behind, and whether today's figures are there; harmless in several workers at once. */
@Injectable()
export class ProgrammeTask implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly drain: Drain;

  constructor(private readonly queue: Queue, private readonly figures: Figures, private readonly nudges: Nudges, milestones: LinkedMilestones) {
    this.drain = new Drain({
      name: 'programme.day', pollMs: EVERY_MS,
      drainOnce: async () => await milestones.sweep() + await figures.daily() + await nudges.sweep(),
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work('programme.figures', (_data, em) => this.figures.again(em));
    await this.queue.work('programme.nudge-mail', (data, em) => this.nudges.send(em, String(data.nudgeId)));
    this.drain.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.drain.stop();
  }
}
