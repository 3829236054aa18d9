import { Queue } from '@muster/platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ReleaseMail } from './release-mail.service.ts';
import { ReleaseStep } from './release-step.service.ts';

/** Runs the timers and mails of releases. */
@Injectable()
export class ReleaseTask implements OnApplicationBootstrap {
  constructor(private readonly queue: Queue, private readonly step: ReleaseStep, private readonly mail: ReleaseMail) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work('callup.release', (data, em) => this.step.take(em, String(data.requestId)));
    await this.queue.work('callup.release-mail', (data, em) => this.mail.send(em, String(data.noticeId)));
  }
}
