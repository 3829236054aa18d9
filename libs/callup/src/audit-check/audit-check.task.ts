import { Queue } from '@muster/platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { AuditCheck } from './audit-check.service.ts';

/** Audits every minute, in one process of all. */
@Injectable()
export class AuditCheckTask implements OnApplicationBootstrap {
  constructor(private readonly queue: Queue, private readonly check: AuditCheck) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work('audit.check', async (_data, em) => void (await this.check.run(em)));
    await this.queue.every('audit.check', '* * * * *');
  }
}
