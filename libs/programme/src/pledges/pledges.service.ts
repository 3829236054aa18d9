import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid, todayInJapan } from '@muster/platform';
import { bodyProblem } from '@muster/training';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isIndicator } from '../board/board.query.ts';
import { speaksFor } from '../programme.access.ts';
import { noIndicator, wordsProblem, type ProgrammeProblem } from '../programme.problem.ts';
import { ProgrammeInvalid, ProgrammeRecordUnknown } from '../programme.refusals.ts';
import { addPledge, findPledges, holdMilestone, linkExists, milestonesOf, nudgesOf, reach, withdraw } from './pledge.query.ts';
import { milestoneState, NO_LINK, pledgeProblem, REACHED_ALREADY, SEEN_BY_ITSELF, WITHDRAWN } from './pledge.rule.ts';
import { Milestone, MilestoneNudge, ProgressPledge, type PledgeInput } from './pledge.types.ts';

type Refused = ProgrammeInvalid | ProgrammeRecordUnknown;

/** What bodies promise, and how far they are. */
@Injectable()
export class Pledges {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** Pledges that the caller may see, of one body or of all of them; by their day. */
  async list(actor: Actor, organisationId: string | null): Promise<ProgressPledge[]> {
    if (organisationId !== null && !isUuid(organisationId)) return [];
    const found = await this.database.transaction((em) => this.find(em, { organisationId }));
    return found.filter((pledge) => speaksFor(actor, pledge.organisationId));
  }

  /** A body promises what it will reach, and by which steps. */
  make(actor: Actor, input: PledgeInput): Promise<ProgressPledge | Refused> {
    return this.database.transaction(async (em) => {
      if (!speaksFor(actor, input.organisationId)) return new ProgrammeRecordUnknown(actor.locale, 'organisationId');
      const today = await todayInJapan(em);
      const problem = pledgeProblem(input, today) ?? await this.factProblem(em, input, today);
      if (problem) return new ProgrammeInvalid(actor.locale, problem);
      const id = await addPledge(em, actor, input);
      const { organisationId, indicatorCode, value, dueOn } = input;
      await this.audit.append(em, { actor, action: 'pledge.make', subjectType: 'pledge', subjectId: id, detail: { organisationId, indicatorCode, value, dueOn, milestones: input.milestones.length } });
      return (await this.find(em, { id }))[0]!;
    });
  }

  /** A milestone that points to nothing is reached when its body says so. */
  reach(actor: Actor, milestoneId: string): Promise<ProgressPledge | Refused> {
    return this.database.transaction(async (em) => {
      const milestone = isUuid(milestoneId) ? await holdMilestone(em, milestoneId) : null;
      const [pledge] = milestone ? await this.find(em, { id: milestone.pledgeId }) : [];
      if (!milestone || !pledge || !speaksFor(actor, pledge.organisationId)) return new ProgrammeRecordUnknown(actor.locale);
      if (pledge.withdrawnWhy !== null) return new ProgrammeInvalid(actor.locale, WITHDRAWN);
      if (milestone.reachedOn !== null) return new ProgrammeInvalid(actor.locale, REACHED_ALREADY);
      if (milestone.linkKind !== null) return new ProgrammeInvalid(actor.locale, SEEN_BY_ITSELF);
      await reach(em, [milestoneId], await todayInJapan(em), actor.userId);
      await this.audit.append(em, { actor, action: 'pledge.milestone', subjectType: 'pledge', subjectId: pledge.id, detail: { milestoneId } });
      return (await this.find(em, { id: pledge.id }))[0]!;
    });
  }

  /** Takes a pledge back, with a reason that stays. */
  withdraw(actor: Actor, id: string, why: string): Promise<ProgressPledge | Refused> {
    return this.database.transaction(async (em) => {
      const [pledge] = isUuid(id) ? await this.find(em, { id }) : [];
      if (!pledge || !speaksFor(actor, pledge.organisationId)) return new ProgrammeRecordUnknown(actor.locale);
      const problem = pledge.withdrawnWhy === null ? wordsProblem(why, 'why') : WITHDRAWN;
      if (problem) return new ProgrammeInvalid(actor.locale, problem);
      await withdraw(em, id, why, actor.userId);
      await this.audit.append(em, { actor, action: 'pledge.withdraw', subjectType: 'pledge', subjectId: id, detail: { organisationId: pledge.organisationId } });
      return (await this.find(em, { id }))[0]!;
    });
  }

  private async find(em: EntityManager, wish: { id?: string; organisationId?: string | null }): Promise<ProgressPledge[]> {
    const rows = await findPledges(em, wish);
    const steps = await milestonesOf(em, rows.map(({ id }) => id));
    const nudges = await nudgesOf(em, steps.map((step) => step.id));
    const today = await todayInJapan(em);
    const told = (id: string): MilestoneNudge[] => nudges.filter(({ milestoneId }) => milestoneId === id).map(({ milestoneId: _, ...one }) => Object.assign(new MilestoneNudge(), one));
    return rows.map((row) => Object.assign(new ProgressPledge(), row, {
      value: Number(row.value),
      milestones: steps.filter(({ pledgeId }) => pledgeId === row.id).map(({ pledgeId: _, ...step }) => Object.assign(new Milestone(), step, { state: milestoneState(step, today), nudges: told(step.id) })),
    }));
  }

  private async factProblem(em: EntityManager, { indicatorCode, organisationId, dueOn, milestones }: PledgeInput, today: string): Promise<ProgrammeProblem | null> {
    if (indicatorCode === 'ROSTER' || !(await isIndicator(em, indicatorCode, today))) return noIndicator();
    const gone = await bodyProblem(em, organisationId, dueOn);
    if (gone) return gone;
    for (const { linkKind, linkId } of milestones) {
      if (linkKind !== null && !(isUuid(linkId!) && await linkExists(em, linkKind, linkId!, organisationId))) return NO_LINK;
    }
    return null;
  }
}
