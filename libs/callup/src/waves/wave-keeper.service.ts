import { cancelDeliveries } from '@muster/notify';
import { Clock, Queue } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TeamCallUp } from '../assembly/assembly.query.ts';
import type { AssemblyPlan } from '../assembly/assembly.types.ts';
import { noteOnTimeline } from '../control/timeline.query.ts';
import { armWave, disarmWaves } from './call-up.timers.ts';
import { anybodyLeft, anyWaiting, returnUncalled } from './uncalled.query.ts';
import { planWave } from './wave.plan.ts';
import { WaveService } from './wave.service.ts';
import { readSilence } from './wave.situation.query.ts';

/** Keeps the waves in step with the team: stops them when it stands, starts one at once when too few can still say yes. */
@Injectable()
export class WaveKeeper {
  constructor(private readonly queue: Queue, private readonly clock: Clock, private readonly waves: WaveService) {}

  /** To be called after an assembly of a locked call-up that runs and whose deadline lies ahead. */
  async review(em: EntityManager, callUp: TeamCallUp, plan: AssemblyPlan): Promise<void> {
    if (stopsCalling(callUp, plan)) return this.stop(em, callUp);
    if (callUp.state !== 'OPEN' || !(await anybodyLeft(em, callUp.id))) return;
    // Somebody may have withdrawn after the calling had stopped: those whose invitation was taken back can be called again.
    if (callUp.nextWaveAt === null) await returnUncalled(em, callUp.id);
    const silence = await readSilence(em, callUp.id, plan.lines);
    const now = await this.clock.now(em);
    const decision = planWave(
      { size: callUp.waveSize, intervalSeconds: callUp.waveIntervalSeconds, stop: callUp.waveStop },
      // Without a timer nothing is due by time; an interval then begins now.
      { now, deadline: new Date(callUp.deadline), currentWave: callUp.currentWave, lastWaveAt: now, ...silence },
    );
    if (decision.kind === 'FIRE') await this.waves.start(em, callUp, 'DECLINES');
    else if (decision.kind === 'WAIT' && decision.until && callUp.nextWaveAt === null) await this.resume(em, callUp, decision.until);
  }

  /** Takes back what has not left and the timers; once, as long as there is something to take back. */
  private async stop(em: EntityManager, callUp: TeamCallUp): Promise<void> {
    const waiting = await anyWaiting(em, callUp.id);
    if (!waiting && callUp.nextWaveAt === null) return;
    const takenBack = waiting ? await cancelDeliveries(em, { callUpId: callUp.id, purposes: ['INVITE', 'REMINDER'] }) : 0;
    await disarmWaves(this.queue, em, callUp.id, callUp.currentWave);
    await em.query('update call_up set next_wave_at = null where id = $1', [callUp.id]);
    await noteOnTimeline(em, callUp.id, 'WAVES_STOPPED', { takenBack });
  }

  private async resume(em: EntityManager, callUp: TeamCallUp, at: Date): Promise<void> {
    await em.query('update call_up set next_wave_at = $2 where id = $1', [callUp.id, at]);
    await armWave(this.queue, em, callUp.id, at);
  }
}

/** The call-up's stop rule, applied to the team as it stands. */
function stopsCalling(callUp: TeamCallUp, plan: AssemblyPlan): boolean {
  if (callUp.waveStop === 'FILLED') return plan.filled;
  return callUp.waveStop === 'FILLED_WITH_RESERVES' && plan.filledWithReserves;
}
