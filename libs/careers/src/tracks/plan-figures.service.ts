import type { Actor } from '@muster/identity';
import { fiscalYear as daysOf, isUuid, todayInJapan } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CareerProblem } from '../career.problem.ts';
import { CareerEntryInvalid, CareerRecordUnknown } from '../career.refusals.ts';
import { reachedBodies, reaches } from '../careers.access.ts';
import { CareerFigure } from '../figures/career-figure.types.ts';
import { planYear } from './plan-figures.query.ts';
import { planFigures } from './plan-figures.rule.ts';
import { PLAN_DEFINITIONS } from './plan-figures.text.ts';
import { CareerPlanFigures } from './plan.types.ts';

/** Figures of career plans; each says what it is, over how many, from where and as of when. */
@Injectable()
export class PlanFigureBook {
  constructor(private readonly database: DataSource) {}

  /** The figures of a fiscal year, of one body or of all that the caller looks after. */
  async of(actor: Actor, fiscalYear: number, organisationId: string | null): Promise<CareerPlanFigures | CareerEntryInvalid | CareerRecordUnknown> {
    if (fiscalYear < 2000 || fiscalYear > 2199) return new CareerEntryInvalid(actor.locale, NO_YEAR);
    if (organisationId !== null && !(isUuid(organisationId) && reaches(actor, organisationId))) return new CareerRecordUnknown(actor.locale, 'organisationId');
    const em = this.database.manager;
    const [asOf, days] = [await todayInJapan(em), daysOf(fiscalYear)];
    const until = days.until < asOf ? days.until : asOf;
    const shares = planFigures(await planYear(em, organisationId === null ? reachedBodies(actor) : [organisationId], days.from, until, asOf), days.from, until, asOf);
    const figures = DEFINED.map((code) => new CareerFigure(actor.locale, { code, ...PLAN_DEFINITIONS[code], value: shares[code].share, denominator: shares[code].of, asOf }));
    return Object.assign(new CareerPlanFigures(), { fiscalYear, organisationId, figures });
  }
}

const DEFINED = Object.keys(PLAN_DEFINITIONS) as (keyof typeof PLAN_DEFINITIONS)[];

const NO_YEAR: CareerProblem = {
  code: 'NO_YEAR', field: 'fiscalYear', message: { ja: 'この年度はありません。', en: 'There is no such fiscal year.' }, remedy: { ja: '2000 から 2199 の年度を指定してください。', en: 'Give a year from 2000 to 2199.' },
};
