import { Queue } from '@muster/platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DeadlineService } from './deadline.service.ts';
import { WaveService } from './wave.service.ts';

/** Runs the timers of call-ups: waves, reminders, deadlines. */
@Injectable()
export class CallUpTimersTask implements OnApplicationBootstrap {
  constructor(private readonly queue: Queue, private readonly waves: WaveService, private readonly deadlines: DeadlineService) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work('callup.wave', (data, em) => this.waves.onTime(em, String(data.callUpId)));
    // A job without a wave is of the first one.
    await this.queue.work('callup.reminder', (data, em) => this.waves.onReminder(em, String(data.callUpId), Number(data.wave ?? 1)));
    await this.queue.work('callup.deadline', (data, em) => this.deadlines.onTime(em, String(data.callUpId)));
  }
}
