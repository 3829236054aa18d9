import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isDay, isUuid, monthsAfter, todayInJapan, type Day } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findBody } from '../bodies/body.query.ts';
import type { CareerProblem } from '../career.problem.ts';
import { CareerEntryInvalid, CareerRecordUnknown } from '../career.refusals.ts';
import { reaches } from '../careers.access.ts';
import { PlanBook } from './plan-book.service.ts';
import { addPlan, hasPlanElsewhere, holdPlan, isOfMyBodies } from './plan.query.ts';
import type { CareerPlan, CareerPlanInput, PlanEnd } from './plan.types.ts';
import { tracksOn } from './track.query.ts';

type Outcome = CareerPlan | CareerEntryInvalid | CareerRecordUnknown;

/** How far ahead a target may lie. */
const FURTHEST_MONTHS = 480;

/** Plans: the body proposes, the person agrees; what was agreed is never changed, but replaced by another plan. */
@Injectable()
export class Plans {
  constructor(private readonly database: DataSource, private readonly book: PlanBook, private readonly audit: AuditLog) {}

  /** Proposes a plan on the track's version of today. */
  propose(actor: Actor, input: CareerPlanInput): Promise<Outcome> {
    return this.database.transaction(async (em) => {
      if (!reaches(actor, input.organisationId) || !await findBody(em, input.organisationId)) return new CareerRecordUnknown(actor.locale, 'organisationId');
      if (!isUuid(input.expertId) || !await isOfMyBodies(em, input.expertId)) return new CareerRecordUnknown(actor.locale, 'expertId');
      await em.query(`select pg_advisory_xact_lock(hashtextextended('career plan ' || $1, 0))`, [input.expertId]);
      const today = await todayInJapan(em);
      const track = (await tracksOn(em, today)).find(({ trackCode }) => trackCode === input.trackCode);
      if (!track?.steps.some(({ code }) => code === input.targetCode)) return new CareerRecordUnknown(actor.locale, track ? 'targetCode' : 'trackCode');
      if (!isAhead(input.targetOn, today)) return new CareerEntryInvalid(actor.locale, NOT_AHEAD);
      if (await hasPlanElsewhere(em, input.expertId, input.organisationId)) return new CareerEntryInvalid(actor.locale, ELSEWHERE);
      const id = await addPlan(em, input, track.id, actor.userId);
      const { expertId, organisationId, trackCode, targetCode, targetOn } = input;
      await this.audit.append(em, { actor, action: 'career-plan.propose', subjectType: 'career_plan', subjectId: id, detail: { expertId, organisationId, trackCode, targetCode, targetOn } });
      return (await this.book.get(actor, id, em))!;
    });
  }

  /** The person agrees to the plan that was proposed to him. */
  agree(actor: Actor, id: string): Promise<Outcome> {
    return this.database.transaction(async (em) => {
      const plan = isUuid(id) && actor.expertId !== null ? await holdPlan(em, id) : null;
      if (plan?.expertId !== actor.expertId || plan?.expertId === undefined) return new CareerRecordUnknown(actor.locale);
      if (plan.state !== 'PROPOSED') return new CareerEntryInvalid(actor.locale, NOT_PROPOSED);
      await em.query('update career_plan set person_agreed_at = muster_now() where id = $1', [id]);
      await this.audit.append(em, { actor, action: 'career-plan.agree', subjectType: 'career_plan', subjectId: id });
      return (await this.book.mine(actor, em)).find((one) => one.id === id)!;
    });
  }

  /** A plan ends: reached, or given up. */
  end(actor: Actor, id: string, why: PlanEnd): Promise<Outcome> {
    return this.database.transaction(async (em) => {
      const plan = isUuid(id) ? await holdPlan(em, id) : null;
      if (!plan || !reaches(actor, plan.organisationId)) return new CareerRecordUnknown(actor.locale);
      if (plan.endedAt !== null) return new CareerEntryInvalid(actor.locale, NOT_OPEN);
      await em.query('update career_plan set ended_at = muster_now(), ended_why = $2 where id = $1', [id, why]);
      await this.audit.append(em, { actor, action: 'career-plan.end', subjectType: 'career_plan', subjectId: id, detail: { why } });
      return (await this.book.get(actor, id, em))!;
    });
  }
}

const isAhead = (day: Day, today: Day): boolean => isDay(day) && day > today && day <= monthsAfter(today, FURTHEST_MONTHS);

const NOT_AHEAD: CareerProblem = {
  code: 'TARGET_NOT_AHEAD', field: 'targetOn', message: { ja: '目標の日が今日より後の日ではないか、遠すぎます。', en: 'The day of the target is not ahead, or too far.' },
  remedy: { ja: '明日から 40 年以内の日を指定してください。', en: 'Give a day from tomorrow on, within forty years.' },
};
const ELSEWHERE: CareerProblem = {
  code: 'PLAN_ELSEWHERE', field: 'expertId', message: { ja: '別の組織との計画があります。', en: 'There is a plan with another body.' },
  remedy: { ja: '先にその組織が計画を終了する必要があります。', en: 'That body has to end it first.' },
};
const NOT_PROPOSED: CareerProblem = {
  code: 'NOTHING_TO_AGREE', field: 'id', message: { ja: '合意を待っている計画ではありません。', en: 'This plan does not wait to be agreed to.' }, remedy: { ja: '表示を更新してください。', en: 'Load it again.' },
};
const NOT_OPEN: CareerProblem = {
  code: 'PLAN_ENDED', field: 'id', message: { ja: 'この計画はすでに終了しています。', en: 'This plan has ended.' }, remedy: { ja: '表示を更新してください。', en: 'Load it again.' },
};
