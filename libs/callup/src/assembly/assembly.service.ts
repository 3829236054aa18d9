import { EventBus, Queue } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isRunning, move, type CallUpMove } from '../callup.state.ts';
import { noteOnTimeline } from '../control/timeline.query.ts';
import { WaveKeeper } from '../waves/wave-keeper.service.ts';
import { candidateOf, type TeamLine, type TeamMember } from './assembly.candidate.ts';
import { teamChanges, type TeamChange } from './assembly.changes.ts';
import { applyChanges, lockCallUp, readLines, readMembers, type TeamCallUp } from './assembly.query.ts';
import { givePlacesAlone, offerElsewhere } from './elsewhere.query.ts';
import { assemble } from './assembly.solver.ts';
import type { AssemblyPlan } from './assembly.types.ts';
import { TeamTeller } from './team-teller.service.ts';

/**
 * Matches the people who said yes to the lines and tells them, in one transaction under a lock on the call-up, so that no two
 * assemblies of one call-up ever run side by side and no line gets more than it needs (invariant I8).
 */
@Injectable()
export class AssemblyService {
  constructor(private readonly teller: TeamTeller, private readonly waves: WaveKeeper, private readonly events: EventBus, private readonly queue: Queue) {}

  /** Assembles the team of a call-up; harmless when nothing has changed. */
  async assemble(em: EntityManager, callUpId: string): Promise<void> {
    await givePlacesAlone(em);
    const callUp = await lockCallUp(em, callUpId);
    if (!callUp || !(isRunning(callUp.state) || callUp.state === 'CLOSED')) return;
    const lines = await readLines(em, callUpId);
    const members = await readMembers(em, callUpId);
    const plan = await this.plan(callUp, lines, members);
    // Nobody is kept waiting for a place that cannot come any more.
    const over = callUp.state === 'CLOSED' || callUp.pastDeadline || plan.filledWithReserves;
    const changes = teamChanges(members, plan, over ? 'STAND_DOWN' : 'KEEP');
    await applyChanges(em, changes);
    const told = await this.teller.tell(em, callUpId, changes);
    if (changes.length > 0) await this.report(em, callUpId, changes, told.untold);
    await offerElsewhere(this.queue, em, changes.filter(({ was, assignment }) => was === 'ASSIGNED' && assignment !== 'ASSIGNED').map(({ invitationId }) => invitationId));
    if (!isRunning(callUp.state)) return;
    const state = await this.moveOn(em, callUp, plan);
    if (!callUp.pastDeadline) await this.waves.review(em, { ...callUp, state }, plan);
  }

  /** After the close the confirmed stay and nobody else gets a place. */
  private plan(callUp: TeamCallUp, lines: readonly TeamLine[], members: readonly TeamMember[]): Promise<AssemblyPlan> {
    const considered = callUp.state === 'CLOSED' ? members.filter((member) => member.assignment === 'ASSIGNED') : members;
    return assemble(lines, considered.flatMap((member) => candidateOf(member, lines) ?? []));
  }

  /** OPEN ↔ FILLED: filled with every need and every reserve, open again when somebody withdraws and nobody takes over. */
  private async moveOn(em: EntityManager, callUp: TeamCallUp, plan: AssemblyPlan): Promise<TeamCallUp['state']> {
    const event: CallUpMove = plan.filledWithReserves ? 'FILL' : 'REOPEN';
    const moved = move(callUp.state, event);
    if (!moved.ok) return callUp.state;
    await em.query(
      `update call_up set state = $2, filled_at = case when $2 = 'FILLED' then muster_now() end, version = version + 1 where id = $1`,
      [callUp.id, moved.to],
    );
    await noteOnTimeline(em, callUp.id, event === 'FILL' ? 'FILLED' : 'REOPENED', {});
    await this.events.publish(em, { topic: 'callup', id: callUp.id, change: 'state' });
    return moved.to;
  }

  private async report(em: EntityManager, callUpId: string, changes: readonly TeamChange[], untold: number): Promise<void> {
    const count = (name: TeamChange['assignment']): number => changes.filter((change) => change.assignment === name).length;
    await noteOnTimeline(em, callUpId, 'ASSEMBLED', {
      assigned: count('ASSIGNED'), reserve: count('RESERVE'), proposed: count('PROPOSED'), stoodDown: count('STOOD_DOWN'), released: count('RELEASED'), untold,
    });
    await this.events.publish(em, { topic: 'callup', id: callUpId, change: 'team' });
  }
}
