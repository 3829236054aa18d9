import { EventBus, Queue } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { armDeadline, armReminder, armWave } from '../waves/call-up.timers.ts';

/** What the opened call-up's timers hang on; instants as PostgreSQL writes them. */
interface Opened {
  deadline: string;
  nextWaveAt: string | null;
  reminderAt: string | null;
}

/**
 * Wave 1 counts from now; a next one is planned only where an interval was given and somebody is held back.
 */
const OPEN = `
  update call_up c set state = 'OPEN', launched_at = muster_now(), current_wave = 1, version = version + 1,
    next_wave_at = case when exists (select from invitation i where i.call_up_id = c.id and i.wave = 0)
      then muster_now() + make_interval(secs => c.wave_interval_seconds) end
  where c.id = $1
  returning c.deadline::text as deadline, c.next_wave_at::text as "nextWaveAt",
    (muster_now() + make_interval(secs => c.reminder_after_seconds))::text as "reminderAt"`;

/** Opens a call-up whose wave 1 is in the ledger: state, timers, news. In the caller's transaction, as its last step. */
@Injectable()
export class CallUpOpening {
  constructor(private readonly queue: Queue, private readonly events: EventBus) {}

  /** Opens it; the caller has checked that it may be. */
  async open(em: EntityManager, callUpId: string): Promise<void> {
    const [[opened]] = await em.query<[[Opened]]>(OPEN, [callUpId]);
    await armDeadline(this.queue, em, callUpId, opened.deadline);
    if (opened.nextWaveAt !== null) await armWave(this.queue, em, callUpId, opened.nextWaveAt);
    if (opened.reminderAt !== null) await armReminder(this.queue, em, callUpId, 1, opened.reminderAt);
    await this.events.publish(em, { topic: 'callup', id: callUpId, change: 'launched' });
  }
}
