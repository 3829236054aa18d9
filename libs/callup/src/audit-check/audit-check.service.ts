import { EventBus, Queue } from '@muster/platform';
import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { requestAssembly } from '../assembly/assembly.request.ts';
import { InvariantAuditor } from './invariant-auditor.service.ts';
import { forgottenCallUps, liveCallUps } from './live-call-ups.query.ts';

/** Audits the live call-ups and raises an alarm about every breach. */
@Injectable()
export class AuditCheck {
  private readonly log = new Logger(AuditCheck.name);

  constructor(private readonly auditor: InvariantAuditor, private readonly queue: Queue, private readonly events: EventBus) {}

  /** Checks each live call-up, writes down what was found, and gives the number of breaches. Each check is one statement and sees one snapshot. */
  async run(em: EntityManager): Promise<number> {
    let violations = 0;
    for (const callUpId of await liveCallUps(em)) {
      const report = await this.auditor.check(em, callUpId);
      violations += report.violations;
      await em.query('insert into invariant_check (call_up_id, at, results, violations) values ($1, muster_now(), $2::jsonb, $3)', [callUpId, JSON.stringify(report), report.violations]);
      if (report.violations === 0) continue;
      await this.events.publish(em, { topic: 'callup', id: callUpId, change: 'invariant' });
      for (const { invariant, what, count, samples } of report.breaches) {
        this.log.error(`call-up ${callUpId} breaks ${invariant}: ${what}, ${count} times: ${samples.join(', ')}`);
      }
    }
    await this.wakeForgotten(em);
    return violations;
  }

  private async wakeForgotten(em: EntityManager): Promise<void> {
    const forgotten = await forgottenCallUps(em);
    if (forgotten.length === 0) return;
    this.log.warn(`answers waited without an assembly: ${forgotten.join(', ')}`);
    await requestAssembly(this.queue, em, forgotten);
  }
}
