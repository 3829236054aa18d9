import { fiscalYear, type Day, type Report } from '@muster/platform';
import { PLAN_DEFINITIONS } from '../tracks/plan-figures.text.ts';
import { planFigures, planYearsByBody, type PlanYear } from '../tracks/plan-figures.rule.ts';
import { figureCells, figureColumns } from './figure.columns.ts';
import type { ReportBody } from './report.query.ts';
import { yearScope } from './slot.report.ts';

const CODES = Object.keys(PLAN_DEFINITIONS) as (keyof typeof PLAN_DEFINITIONS)[];
const DEFINED = CODES.map((code) => PLAN_DEFINITIONS[code]);

/** Agreed plans, attainment and returns to security of a fiscal year by body, with those of all together. */
export function planReport(bodies: readonly ReportBody[], all: PlanYear, year: number, asOf: Day): Report {
  const { from, until } = fiscalYear(year);
  const cells = (of: PlanYear): (number | null)[] => {
    const figures = planFigures(of, from, until < asOf ? until : asOf, asOf);
    return figureCells(DEFINED, CODES.map((code) => ({ value: figures[code].share, denominator: figures[code].of })));
  };
  const years = planYearsByBody(all);
  return {
    name: 'plans', title: { ja: '育成計画(組織別)', en: 'Career plans by body' }, scope: yearScope(year, year), asOf, columns: figureColumns(DEFINED),
    rows: [...bodies.map(({ id, nameJa, nameEn }) => [{ ja: nameJa, en: nameEn }, ...cells(years.get(id)!)]), [{ ja: '全体', en: 'All' }, ...cells(all)]],
    source: { ja: 'Muster の在任記録・キャリア計画と、技能・演習・研修・任用の記録', en: "Muster's registers of who holds posts and of career plans, and its records of skills, exercises, courses and appointments" },
  };
}
