import { Drain, Queue } from '@muster/platform';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DrillCounter } from './drills/drills.service.ts';
import { EvidenceKeeper } from './evidence/evidence.service.ts';

const EVERY_MS = 5 * 60_000;

/** Counts drills every five minutes, and keeps what was practised as evidence; harmless in several workers at once. */
@Injectable()
export class TrainingTask implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly drain: Drain;

  constructor(private readonly queue: Queue, drills: DrillCounter, private readonly evidence: EvidenceKeeper) {
    this.drain = new Drain({ name: 'training.drills', pollMs: EVERY_MS, drainOnce: () => drills.count() });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work('training.evidence', (data, em) => this.evidence.settle(em, data));
    this.drain.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.drain.stop();
  }
}
