import type { Actor } from '@muster/identity';
import { daysAfter, fiscalYear as daysOf, isUuid, todayInJapan, type Day } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CareerProblem } from '../career.problem.ts';
import { CareerEntryInvalid, CareerRecordUnknown } from '../career.refusals.ts';
import { reachedBodies, reaches } from '../careers.access.ts';
import { CareerFigure } from '../figures/career-figure.types.ts';
import type { Share } from '../figures/share.rule.ts';
import { holdsOn } from '../posts/span.rule.ts';
import { peopleWithPlan, plansDue, securityTimes } from './plan-figures.query.ts';
import { attainment, returnedAfterRotation, sharePlanned } from './plan-figures.rule.ts';
import { PLAN_DEFINITIONS } from './plan-figures.text.ts';
import { factsOf } from './plan.query.ts';
import { CareerPlanFigures } from './plan.types.ts';
import { progressTo } from './progress.rule.ts';
import { versionsById } from './track.query.ts';

/** Figures of career plans; each says what it is, over how many, from where and as of when. */
@Injectable()
export class PlanFigureBook {
  constructor(private readonly database: DataSource) {}

  /** The figures of a fiscal year, of one body or of all that the caller looks after. */
  async of(actor: Actor, fiscalYear: number, organisationId: string | null): Promise<CareerPlanFigures | CareerEntryInvalid | CareerRecordUnknown> {
    if (fiscalYear < 2000 || fiscalYear > 2199) return new CareerEntryInvalid(actor.locale, NO_YEAR);
    if (organisationId !== null && !(isUuid(organisationId) && reaches(actor, organisationId))) return new CareerRecordUnknown(actor.locale, 'organisationId');
    const em = this.database.manager;
    const bodies = organisationId === null ? reachedBodies(actor) : [organisationId];
    const asOf = await todayInJapan(em);
    const { from, until } = daysOf(fiscalYear);
    const times = await securityTimes(em, bodies);
    const staff = [...times].filter(([, spans]) => spans.some((span) => holdsOn(span, asOf))).map(([id]) => id);
    const shares: Record<keyof typeof PLAN_DEFINITIONS, Share> = {
      PLANS_AGREED: sharePlanned(staff, await peopleWithPlan(em, bodies)),
      TARGETS_REACHED: await this.attained(em, bodies, from, until < asOf ? until : asOf),
      RETURNED: returnedAfterRotation([...times.values()], from, until < asOf ? until : asOf, asOf, (day) => daysAfter(day, 1)),
    };
    const figures = Object.entries(shares).map(([code, { share, of }]) =>
      new CareerFigure(actor.locale, { code, ...PLAN_DEFINITIONS[code as keyof typeof PLAN_DEFINITIONS], value: share, denominator: of, asOf }));
    return Object.assign(new CareerPlanFigures(), { fiscalYear, organisationId, figures });
  }

  private async attained(em: EntityManager, bodies: readonly string[] | null, from: Day, until: Day): Promise<Share> {
    const plans = await plansDue(em, bodies, from, until);
    const versions = await versionsById(em, [...new Set(plans.map(({ versionId }) => versionId))]);
    const facts = await factsOf(em, plans.map(({ expertId }) => expertId));
    return attainment(plans.map(({ expertId, versionId, targetCode, targetOn }) => ({
      targetOn, reached: progressTo(versions.get(versionId)!.steps, targetCode, facts.get(expertId)!, until).next === null,
    })), from, until);
  }
}

const NO_YEAR: CareerProblem = {
  code: 'NO_YEAR', field: 'fiscalYear', message: { ja: 'この年度はありません。', en: 'There is no such fiscal year.' }, remedy: { ja: '2000 から 2199 の年度を指定してください。', en: 'Give a year from 2000 to 2199.' },
};
