import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isDay, isUuid } from '@muster/platform';
import { expertRecords, visibleExperts } from '@muster/registry';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { keeps } from '../training.access.ts';
import { bodyProblem, noDay, type TrainingProblem } from '../training.problem.ts';
import { TrainingInvalid, TrainingRecordUnknown } from '../training.refusals.ts';
import { addHeadcount, addStaff, endTerm, headcountsOf, holdBody, isPostOf, linkExpert, openTermOf, staffIdOf, staffOf, termsBeside, writeTerm } from './staff.query.ts';
import { handover, leaveProblem, NO_EXPERT, NO_PEOPLE, NO_POST, NO_SOURCE, staffProblem } from './staff.rule.ts';
import { Headcount, StaffEntry, type HeadcountInput, type StaffTermInput } from './staff.types.ts';

/** Whom a body must educate: who is in which layer since when, and how many there are in all. */
@Injectable()
export class Staff {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** The staff of a body, for those who look after it; nobody's name. */
  async of(actor: Actor, organisationId: string): Promise<StaffEntry[]> {
    if (!isUuid(organisationId) || !keeps(actor, organisationId)) return [];
    return (await staffOf(this.database.manager, organisationId)).map((row) => Object.assign(new StaffEntry(), row));
  }

  /** Headcounts of a body, or of every one, the newest first. */
  async headcounts(organisationId: string | null): Promise<Headcount[]> {
    if (organisationId !== null && !isUuid(organisationId)) return [];
    return (await headcountsOf(this.database.manager, organisationId === null ? null : [organisationId])).map((row) => Object.assign(new Headcount(), row));
  }

  /** Somebody is in a layer, or takes over a post, from a day on. */
  record(actor: Actor, input: StaffTermInput): Promise<StaffEntry | TrainingInvalid | TrainingRecordUnknown> {
    return this.database.transaction(async (em) => {
      const { organisationId, number, layer, postId, fromOn, untilOn } = input;
      if (!isUuid(organisationId) || !keeps(actor, organisationId)) return new TrainingRecordUnknown(actor.locale, 'organisationId');
      const problem = staffProblem(input) ?? await this.factProblem(em, actor, input);
      if (problem) return new TrainingInvalid(actor.locale, problem);
      await holdBody(em, organisationId);
      const known = await staffIdOf(em, organisationId, number);
      const taken = handover(known ?? '', input, await termsBeside(em, known, postId));
      if (!('ends' in taken)) return new TrainingInvalid(actor.locale, taken);
      const id = known ?? await addStaff(em, organisationId, number);
      await writeTerm(em, id, input, taken.ends);
      if (input.expertId !== null) await linkExpert(em, id, input.expertId);
      await this.audit.append(em, { actor, action: 'staff.term', subjectType: 'staff', subjectId: id, detail: { organisationId, layer, postId, fromOn, untilOn, ended: taken.ends.length } });
      return Object.assign(new StaffEntry(), { id, organisationId, number, layer, postId, fromOn, untilOn, onRoster: input.expertId !== null });
    });
  }

  /** Somebody leaves: his term ends with this day, and nobody takes it over. */
  leave(actor: Actor, staffId: string, lastDay: string): Promise<StaffEntry | TrainingInvalid | TrainingRecordUnknown> {
    return this.database.transaction(async (em) => {
      const known = isUuid(staffId) ? await openTermOf(em, staffId) : null;
      if (!known || !keeps(actor, known.organisationId)) return new TrainingRecordUnknown(actor.locale, 'staffId');
      await holdBody(em, known.organisationId);
      const { termId, layer, fromOn, ...person } = (await openTermOf(em, staffId))!;
      const problem = leaveProblem(fromOn === null ? null : { fromOn }, lastDay);
      if (problem) return new TrainingInvalid(actor.locale, problem);
      await endTerm(em, termId!, lastDay);
      await this.audit.append(em, { actor, action: 'staff.leave', subjectType: 'staff', subjectId: staffId, detail: { organisationId: known.organisationId, lastDay } });
      return Object.assign(new StaffEntry(), person, { layer: layer!, fromOn: fromOn!, untilOn: lastDay });
    });
  }

  /** How many people a body has in a layer from a day on. */
  count(actor: Actor, input: HeadcountInput): Promise<Headcount | TrainingInvalid | TrainingRecordUnknown> {
    return this.database.transaction(async (em) => {
      if (!isUuid(input.organisationId) || !keeps(actor, input.organisationId)) return new TrainingRecordUnknown(actor.locale, 'organisationId');
      const problem = headcountProblem(input) ?? await bodyProblem(em, input.organisationId, input.fromOn);
      if (problem) return new TrainingInvalid(actor.locale, problem);
      const id = await addHeadcount(em, input, actor.userId);
      await this.audit.append(em, { actor, action: 'headcount.record', subjectType: 'organisation', subjectId: input.organisationId, detail: { layer: input.layer, fromOn: input.fromOn, people: input.people } });
      return Object.assign(new Headcount(), { id, ...input, source: input.source.trim() });
    });
  }

  private async factProblem(em: EntityManager, actor: Actor, { organisationId, postId, fromOn, expertId }: StaffTermInput): Promise<TrainingProblem | null> {
    const gone = await bodyProblem(em, organisationId, fromOn);
    if (gone) return gone;
    if (postId !== null && !(isUuid(postId) && await isPostOf(em, postId, organisationId, fromOn))) return NO_POST;
    if (expertId === null) return null;
    const [known]: unknown[] = isUuid(expertId) ? await em.query(`select 1 from expert where id = $1 and status <> 'LEFT'`, [expertId]) : [];
    return known && visibleExperts(actor, await expertRecords(em, [expertId])).length > 0 ? null : NO_EXPERT;
  }
}

function headcountProblem({ fromOn, people, source }: HeadcountInput): TrainingProblem | null {
  if (!isDay(fromOn)) return noDay('fromOn');
  if (!Number.isInteger(people) || people < 0 || people > 1_000_000) return NO_PEOPLE;
  return source.trim() === '' || source.length > 200 ? NO_SOURCE : null;
}
