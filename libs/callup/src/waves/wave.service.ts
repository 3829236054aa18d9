import { EventBus, Queue } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockCallUp, type TeamCallUp } from '../assembly/assembly.query.ts';
import { noteOnTimeline } from '../control/timeline.query.ts';
import { raiseWave } from '../launch/raise-wave.query.ts';
import { armReminder, armWave } from './call-up.timers.ts';
import { queueReminders, reminderDue } from './reminder.query.ts';
import { fireTimer, timerKey } from './timer-firing.query.ts';
import { anybodyLeft, returnUncalled, returnUnwritten } from './uncalled.query.ts';

/** Why a wave started: its time came, too few can still say yes, or somebody's hand. */
export type WaveCause = 'TIME' | 'DECLINES' | 'HAND';

/** A wave that was started. */
export interface StartedWave {
  wave: number;
  people: number;
}

/** Starts waves and reminders: on time, on declines, by hand; each once. */
@Injectable()
export class WaveService {
  constructor(private readonly queue: Queue, private readonly events: EventBus) {}

  /** The timer of the next wave has come. What is due is read from the call-up, not from the job. */
  async onTime(em: EntityManager, callUpId: string): Promise<void> {
    const callUp = await lockCallUp(em, callUpId);
    if (!callUp || callUp.state !== 'OPEN' || callUp.pastDeadline || callUp.nextWaveAt === null) return;
    const firing = await fireTimer(em, timerKey.wave(callUpId, callUp.currentWave + 1), callUp.nextWaveAt);
    if (firing === 'EARLY') await armWave(this.queue, em, callUpId, callUp.nextWaveAt);
    if (firing === 'FIRES') await this.start(em, callUp, 'TIME');
  }

  /** The reminder of a wave is due: once to those who were reached and are silent, while people are still needed. */
  async onReminder(em: EntityManager, callUpId: string, wave: number): Promise<void> {
    const callUp = await lockCallUp(em, callUpId);
    if (!callUp || callUp.state !== 'OPEN' || callUp.pastDeadline) return;
    const due = await reminderDue(em, callUpId, wave);
    if (due === null) return;
    const firing = await fireTimer(em, timerKey.reminder(callUpId, wave), due);
    if (firing === 'EARLY') await armReminder(this.queue, em, callUpId, wave, due);
    if (firing !== 'FIRES') return;
    const messages = await queueReminders(em, callUpId, wave);
    await noteOnTimeline(em, callUpId, 'REMINDED', { wave, messages });
    await this.events.publish(em, { topic: 'callup', id: callUpId, change: 'reminder' });
  }

  /**
   * Starts the next wave of a locked call-up, with the call-up's own size or the given one, and arms what follows it. A wave
   * in which nobody can be called now (quiet hours) still counts, and the next one tries again. Null when nobody is left.
   */
  async start(em: EntityManager, callUp: TeamCallUp, cause: WaveCause, options: { size?: number; actorId?: string | null } = {}): Promise<StartedWave | null> {
    await returnUncalled(em, callUp.id);
    const wave = callUp.currentWave + 1;
    const { people, deliveries } = await raiseWave(em, callUp.id, wave, options.size ?? callUp.waveSize);
    await returnUnwritten(em, callUp.id, wave);
    const left = await anybodyLeft(em, callUp.id);
    if (people === 0 && (!left || cause !== 'TIME')) {
      if (!left) await em.query('update call_up set next_wave_at = null where id = $1', [callUp.id]);
      return null;
    }
    await this.armNext(em, callUp, wave, left);
    await noteOnTimeline(em, callUp.id, 'WAVE_STARTED', { wave, cause, people, messages: deliveries }, options.actorId ?? null);
    await this.events.publish(em, { topic: 'callup', id: callUp.id, change: 'wave' });
    return { wave, people };
  }

  private async armNext(em: EntityManager, callUp: TeamCallUp, wave: number, left: boolean): Promise<void> {
    const [[row]] = await em.query<[{ next: string | null }[]]>(
      `update call_up set current_wave = $2, version = version + 1,
         next_wave_at = case when $3 then muster_now() + make_interval(secs => wave_interval_seconds) end
       where id = $1 returning next_wave_at::text as next`,
      [callUp.id, wave, left && callUp.waveIntervalSeconds !== null],
    );
    if (row?.next) await armWave(this.queue, em, callUp.id, row.next);
    const reminder = await reminderDue(em, callUp.id, wave);
    if (reminder !== null) await armReminder(this.queue, em, callUp.id, wave, reminder);
  }
}
