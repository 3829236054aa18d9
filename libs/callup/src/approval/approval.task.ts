import { Queue } from '@muster/platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ApprovalDesk } from './approval-desk.service.ts';
import { ApprovalMail } from './approval-mail.service.ts';

/** Runs the escalation of decisions that nobody makes, and its mails. */
@Injectable()
export class ApprovalTask implements OnApplicationBootstrap {
  constructor(private readonly queue: Queue, private readonly desk: ApprovalDesk, private readonly mail: ApprovalMail) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work('callup.approval', (data, em) => this.desk.onTime(em, String(data.callUpId)));
    await this.queue.work('callup.approval-mail', (data, em) => this.mail.send(em, String(data.noticeId)));
  }
}
