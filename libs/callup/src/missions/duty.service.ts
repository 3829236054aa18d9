import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { EventBus } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TEAM_PROBLEMS } from '../control/call-up.problems.ts';
import { done, refused, type Outcome } from '../control/outcome.ts';
import { noteOnTimeline } from '../control/timeline.query.ts';
import { dutyEntries, enterDuty, lockDuty } from './duty.query.ts';
import { foldDuty, type Duty, type DutyEntry } from './duty.fold.ts';
import { MISSION_PROBLEMS, missionProblem } from './mission.problems.ts';

const ACTS = { IN: { action: 'duty.check-in', kind: 'CHECKED_IN' }, OUT: { action: 'duty.check-out', kind: 'CHECKED_OUT' } } as const;

/** Check in and check out: who is at work, since when, and for how long all told. */
@Injectable()
export class DutyDesk {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog, private readonly events: EventBus) {}

  /** Enters that somebody began or ended his work; what is so already is not entered again. */
  enter(actor: Actor, invitationId: string, kind: DutyEntry['kind']): Promise<Outcome<Duty>> {
    return this.database.transaction(async (em) => {
      const place = await lockDuty(em, invitationId);
      if (!place) return refused(TEAM_PROBLEMS.unknown);
      const { callUpId, entries, now } = place;
      const duty = foldDuty(entries, now);
      if ((duty.since !== null) === (kind === 'IN')) return done(duty);
      // Whoever is on duty can always end it, whatever became of the call-up or his place.
      const problem = kind === 'OUT' ? null : missionProblem(place.state) ?? (place.assignment === 'ASSIGNED' ? null : MISSION_PROBLEMS.noPlace);
      if (problem) return refused(problem);
      await enterDuty(em, invitationId, kind, actor.userId!);
      await this.audit.append(em, { actor, action: ACTS[kind].action, subjectType: 'invitation', subjectId: invitationId, detail: { callUpId } });
      await noteOnTimeline(em, callUpId, ACTS[kind].kind, { invitationId }, actor.userId);
      await this.events.publish(em, { topic: 'callup', id: callUpId, change: 'duty' });
      return done(foldDuty([...entries, { kind, at: now }], now));
    });
  }

  /** Where people stand, by invitation. */
  async of(invitationIds: readonly string[]): Promise<Map<string, Duty>> {
    const [{ now }] = await this.database.query<[{ now: Date }]>('select muster_now() as now');
    const entries = await dutyEntries(this.database.manager, invitationIds);
    return new Map(invitationIds.map((id) => [id, foldDuty(entries.get(id) ?? [], now)]));
  }
}
