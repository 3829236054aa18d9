import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { EventBus, Queue } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { applyChanges, lockCallUp, lockMember, readLines } from '../assembly/assembly.query.ts';
import { announceChange, requestAssembly } from '../assembly/assembly.request.ts';
import type { TeamMember } from '../assembly/assembly.candidate.ts';
import type { TeamChange } from '../assembly/assembly.changes.ts';
import type { HeldPlace } from '../assembly/assembly.types.ts';
import { givePlacesAlone, offerElsewhere } from '../assembly/elsewhere.query.ts';
import { TeamTeller } from '../assembly/team-teller.service.ts';
import { isRunning, move } from '../callup.state.ts';
import { moveProblem, TEAM_PROBLEMS } from './call-up.problems.ts';
import { done, refused, type Outcome } from './outcome.ts';
import { callUpOf, readTaken } from './team-member.query.ts';
import { placeByHand } from './team.rule.ts';
import { noteOnTimeline, type TimelineKind } from './timeline.query.ts';

/** Somebody's new place by hand. */
export interface PlacedByHand {
  invitationId: string;
  assignment: NonNullable<TeamMember['assignment']>;
  position: number | null;
  /** It was so already; nobody was told again. */
  repeated: boolean;
}

const ACTS = {
  ASSIGNED: { action: 'callup.confirm', kind: 'CONFIRMED', tell: 'CONFIRM' },
  RESERVE: { action: 'callup.reserve', kind: 'RESERVED', tell: 'RESERVE' },
  STOOD_DOWN: { action: 'callup.stand-down', kind: 'STOOD_DOWN', tell: 'STAND_DOWN' },
} as const satisfies Record<string, { action: string; kind: TimelineKind; tell: TeamChange['tell'] }>;

/** What a coordinator does with single people of a team. Every act is one transaction with its record, and an assembly follows. */
@Injectable()
export class TeamControl {
  constructor(
    private readonly database: DataSource, private readonly queue: Queue, private readonly events: EventBus,
    private readonly audit: AuditLog, private readonly teller: TeamTeller,
  ) {}

  /** Confirms somebody on a line, the best fitting one with room unless it is named. */
  confirm(actor: Actor, invitationId: string, position?: number): Promise<Outcome<PlacedByHand>> {
    return this.place(actor, invitationId, 'ASSIGNED', position);
  }

  /** Holds somebody in reserve. */
  reserve(actor: Actor, invitationId: string, position?: number): Promise<Outcome<PlacedByHand>> {
    return this.place(actor, invitationId, 'RESERVE', position);
  }

  /** Stands somebody down; a reserve takes the place. Who is stood down by hand is not taken again unless he says yes again. */
  standDown(actor: Actor, invitationId: string): Promise<Outcome<PlacedByHand>> {
    return this.changing(invitationId, async (em, callUpId, member) => {
      const has = member.assignment === 'ASSIGNED' || member.assignment === 'RESERVE' || member.assignment === 'PROPOSED';
      return has ? done(await this.apply(em, actor, callUpId, member, 'STOOD_DOWN', null)) : refused(TEAM_PROBLEMS.noPlace);
    });
  }

  private place(actor: Actor, invitationId: string, as: HeldPlace['as'], position?: number): Promise<Outcome<PlacedByHand>> {
    return this.changing(invitationId, async (em, callUpId, member) => {
      const same = member.assignment === as && (position === undefined || member.position === position);
      if (same) return done({ invitationId, assignment: as, position: member.position, repeated: true });
      const placing = placeByHand(member, as, await readLines(em, callUpId), await readTaken(em, callUpId, invitationId), position);
      return placing.ok ? done(await this.apply(em, actor, callUpId, member, as, placing.place.position)) : refused(placing.problem);
    });
  }

  private async changing(invitationId: string, act: (em: EntityManager, callUpId: string, member: TeamMember) => Promise<Outcome<PlacedByHand>>): Promise<Outcome<PlacedByHand>> {
    return this.database.transaction(async (em) => {
      await givePlacesAlone(em);
      const callUpId = await callUpOf(em, invitationId);
      if (callUpId === null) return refused(TEAM_PROBLEMS.unknown);
      await announceChange(em, [callUpId]);
      const callUp = await lockCallUp(em, callUpId);
      if (!callUp || !isRunning(callUp.state)) {
        const moved = move(callUp?.state ?? 'CANCELLED', 'FILL');
        return refused(moved.ok ? TEAM_PROBLEMS.unknown : moveProblem(moved));
      }
      const outcome = await act(em, callUpId, await lockMember(em, callUpId, invitationId));
      if (outcome.ok && !outcome.value.repeated) await requestAssembly(this.queue, em, [callUpId]);
      return outcome;
    });
  }

  private async apply(em: EntityManager, actor: Actor, callUpId: string, member: TeamMember, as: keyof typeof ACTS, position: number | null): Promise<PlacedByHand> {
    const { action, kind, tell } = ACTS[as];
    const change: TeamChange = { invitationId: member.id, answeredAt: member.answeredAt, was: member.assignment, assignment: as, position, tell };
    await applyChanges(em, [change]);
    await this.teller.tell(em, callUpId, [change]);
    await this.audit.append(em, { actor, action, subjectType: 'invitation', subjectId: member.id, detail: { callUpId, was: member.assignment, position } });
    await noteOnTimeline(em, callUpId, kind, { invitationId: member.id, position }, actor.userId);
    await this.events.publish(em, { topic: 'callup', id: callUpId, change: 'team' });
    if (member.assignment === 'ASSIGNED') await offerElsewhere(this.queue, em, [member.id]);
    return { invitationId: member.id, assignment: as, position, repeated: false };
  }
}
