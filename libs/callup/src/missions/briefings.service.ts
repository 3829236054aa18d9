import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { EventBus, newId, Vault } from '@muster/platform';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { lockCallUp } from '../assembly/assembly.query.ts';
import { CALL_UP_PROBLEMS, TEAM_PROBLEMS } from '../control/call-up.problems.ts';
import { done, refused, type Outcome } from '../control/outcome.ts';
import { noteOnTimeline } from '../control/timeline.query.ts';
import type { Tlp } from '../entities/incident.entity.ts';
import { AppointmentStandings } from '../gates/appointment-standing.port.ts';
import { deploymentDays } from '../gates/deployment-days.query.ts';
import { queueTells } from '../messages/tell.query.ts';
import type { RuleProblem } from '../rules.types.ts';
import { briefingsOf, keepBriefing, latestBriefing, noteView, readerOf, teamToTell, type BriefingRow } from './briefing.query.ts';
import { closedGates } from './briefing-gate.rule.ts';
import { briefingProblems, type BothTexts } from './mission-text.rule.ts';
import { openTexts, sealTexts } from './mission.seal.ts';
import { MISSION_PROBLEMS, missionProblem } from './mission.problems.ts';

/** A briefing to be published; `version` is the one that it becomes, so that nobody overwrites what he has not read. */
export interface NewBriefing extends BothTexts {
  callUpId: string;
  version: number;
  tlp: Tlp;
}

/** A briefing with its words. */
export type OpenBriefing = Omit<BriefingRow, 'textJaSealed' | 'textEnSealed'> & BothTexts;

/** The briefing, or the gates that are closed. */
export type Reading = { briefing: OpenBriefing } | { gates: readonly [RuleProblem, ...RuleProblem[]] };

/** The second stage of disclosure: what the team alone is told, after signing in, and who read it. */
@Injectable()
export class Briefings {
  constructor(
    private readonly database: DataSource, private readonly vault: Vault, private readonly audit: AuditLog, private readonly events: EventBus,
    @Optional() @Inject(AppointmentStandings) private readonly standings: AppointmentStandings | null,
  ) {}

  /** Publishes a version and tells the team, on every channel of the call-up, that there is one; never what it says. */
  async publish(actor: Actor, input: NewBriefing): Promise<Outcome<OpenBriefing> | { ok: false; problems: [RuleProblem, ...RuleProblem[]] }> {
    const [problem, ...more] = briefingProblems(input);
    if (problem) return { ok: false, problems: [problem, ...more] };
    const keys = await this.vault.loaded();
    return this.database.transaction(async (em) => {
      const call = await lockCallUp(em, input.callUpId);
      if (!call) return refused(CALL_UP_PROBLEMS.unknown);
      const closed = missionProblem(call.state);
      if (closed) return refused(closed);
      if (input.version !== ((await latestBriefing(em, call.id))?.version ?? 0) + 1) return refused(MISSION_PROBLEMS.changed);
      const id = newId();
      await keepBriefing(em, { id, callUpId: call.id, version: input.version, tlp: input.tlp, publishedBy: actor.userId!, ...sealTexts(keys, 'briefing', id, input) });
      const told = await this.tellTeam(em, call.id, input.version);
      await this.audit.append(em, { actor, action: 'briefing.publish', subjectType: 'call_up', subjectId: call.id, detail: { briefingId: id, version: input.version, tlp: input.tlp, told } });
      await noteOnTimeline(em, call.id, 'BRIEFED', { version: input.version, people: told }, actor.userId);
      await this.events.publish(em, { topic: 'callup', id: call.id, change: 'briefing' });
      return done(await this.opened((await latestBriefing(em, call.id))!));
    });
  }

  /** Every version of a call-up's briefing, the newest first, for those who see every call-up. */
  async all(callUpId: string): Promise<OpenBriefing[]> {
    return Promise.all((await briefingsOf(this.database.manager, callUpId)).map((row) => this.opened(row)));
  }

  /** The newest version for somebody of the team, when every gate is open. That he read it is on record once a version; how often, and when last, is counted. */
  async read(actor: Actor, invitationId: string): Promise<Reading> {
    return this.database.transaction(async (em) => {
      const reader = await readerOf(em, invitationId);
      if (!reader) return { gates: [TEAM_PROBLEMS.unknown] };
      const cancelled = missionProblem(reader.state);
      if (cancelled) return { gates: [cancelled] };
      const row = await latestBriefing(em, reader.callUpId);
      const [gate, ...more] = closedGates({ ...reader, highestTlp: await this.highestTlp(em, invitationId) }, row?.tlp ?? 'CLEAR');
      if (gate) return { gates: [gate, ...more] };
      if (!row) return { gates: [MISSION_PROBLEMS.noBriefing] };
      const first = await noteView(em, row.id, invitationId);
      if (first) await this.audit.append(em, { actor, action: 'briefing.read', subjectType: 'briefing', subjectId: row.id, detail: { invitationId, callUpId: reader.callUpId, version: row.version } });
      return { briefing: await this.opened(row) };
    });
  }

  private async tellTeam(em: EntityManager, callUpId: string, version: number): Promise<number> {
    const people = await teamToTell(em, callUpId);
    await queueTells(em, people.map(({ id }) => ({ invitationId: id, purpose: 'BRIEFING', segments: 1, number: version })));
    return people.length;
  }

  private async highestTlp(em: EntityManager, invitationId: string): Promise<Tlp | null> {
    if (!this.standings) return null;
    const wanted = await deploymentDays(em, [invitationId]);
    const [standing] = await this.standings.of(wanted);
    return standing?.highestTlp ?? 'CLEAR';
  }

  private async opened({ textJaSealed, textEnSealed, ...row }: BriefingRow): Promise<OpenBriefing> {
    return { ...row, ...await openTexts(this.vault, 'briefing', row.id, { textJaSealed, textEnSealed }) };
  }
}
