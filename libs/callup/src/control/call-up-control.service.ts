import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { lockCallUp, type TeamCallUp } from '../assembly/assembly.query.ts';
import { holdAnswers } from '../assembly/assembly.request.ts';
import { move, type CallUpMove } from '../callup.state.ts';
import type { RuleProblem } from '../rules.types.ts';
import { WaveService, type StartedWave } from '../waves/wave.service.ts';
import { CALL_UP_PROBLEMS, moveProblem } from './call-up.problems.ts';
import { CallUpEnd, type Cancelled } from './call-up-end.service.ts';
import { done, refused, type Outcome } from './outcome.ts';

/** Letters of a reason, at most. */
const REASON_MAX = 200;
/** People in a wave that is started by hand, at most. */
const WAVE_MAX = 5_000;

/** What a coordinator does with a call-up as a whole. Every act is one transaction with its record. */
@Injectable()
export class CallUpControl {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
    private readonly waves: WaveService,
    private readonly end: CallUpEnd,
  ) {}

  /** Cancels a call-up in any state before its end. With `quiet` nobody is told. */
  cancel(actor: Actor, callUpId: string, order: { reason: string; quiet?: boolean }): Promise<Outcome<Cancelled>> {
    return this.ending(callUpId, 'CANCEL', order.reason, async (em, callUp) => {
      await this.put(em, actor, 'callup.cancel', callUpId, { quiet: order.quiet ?? false });
      return done(await this.end.cancel(em, callUp, { actorId: actor.userId, reason: order.reason.trim(), quiet: order.quiet ?? false }));
    });
  }

  /** Closes a running call-up: the team stands, the rest are thanked. */
  close(actor: Actor, callUpId: string, order: { reason?: string } = {}): Promise<Outcome<null>> {
    return this.ending(callUpId, 'CLOSE', order.reason ?? 'DONE', async (em, callUp) => {
      await this.put(em, actor, 'callup.close', callUpId, {});
      await this.end.close(em, callUp, { actorId: actor.userId, reason: (order.reason ?? 'DONE').trim() });
      return done(null);
    });
  }

  /** Starts the next wave now; `size` overrides the call-up's own. */
  async startWave(actor: Actor, callUpId: string, size?: number): Promise<Outcome<StartedWave>> {
    if (size !== undefined && !(Number.isInteger(size) && size >= 1 && size <= WAVE_MAX)) return refused(CALL_UP_PROBLEMS.waveSize);
    return this.database.transaction(async (em) => {
      const callUp = await lockCallUp(em, callUpId);
      const problem = !callUp ? CALL_UP_PROBLEMS.unknown : waveProblem(callUp);
      if (!callUp || problem) return refused(problem!);
      const started = await this.waves.start(em, callUp, 'HAND', { ...(size === undefined ? {} : { size }), actorId: actor.userId });
      if (!started) return refused(CALL_UP_PROBLEMS.nobodyLeft);
      await this.put(em, actor, 'callup.wave', callUpId, { ...started });
      return done(started);
    });
  }

  private async ending<T>(callUpId: string, event: CallUpMove, reason: string, act: (em: EntityManager, callUp: TeamCallUp) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const length = reason.trim().length;
    if (length === 0 || length > REASON_MAX) return refused(CALL_UP_PROBLEMS.noReason);
    return this.database.transaction(async (em) => {
      await holdAnswers(em, callUpId);
      const callUp = await lockCallUp(em, callUpId);
      if (!callUp) return refused(CALL_UP_PROBLEMS.unknown);
      const moved = move(callUp.state, event);
      return moved.ok ? act(em, callUp) : refused(moveProblem(moved));
    });
  }

  private put(em: EntityManager, actor: Actor, action: string, callUpId: string, detail: Record<string, unknown>): Promise<void> {
    return this.audit.append(em, { actor, action, subjectType: 'call_up', subjectId: callUpId, detail });
  }
}

function waveProblem(callUp: TeamCallUp): RuleProblem | null {
  if (callUp.state === 'FILLED') return CALL_UP_PROBLEMS.filled;
  if (callUp.state !== 'OPEN') {
    const moved = move(callUp.state, 'FILL');
    return moved.ok ? null : moveProblem(moved);
  }
  return callUp.pastDeadline ? CALL_UP_PROBLEMS.pastDeadline : null;
}
