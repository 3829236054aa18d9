import { fiscalYear, type Day, type Locale, type Report } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { appointmentYear, termsOn } from '../appointments/appointment-figures.query.ts';
import { yearsByBody, type AppointmentYear } from '../appointments/appointment-figures.rule.ts';
import { appointmentLaws } from '../appointments/appointment-law.query.ts';
import { planYear } from '../tracks/plan-figures.query.ts';
import { planYearsByBody } from '../tracks/plan-figures.rule.ts';
import { appointmentReport, declinedReport, endReport } from './appointment.report.ts';
import { candidateSummary } from './candidate-summary.fold.ts';
import { planReport } from './plan.report.ts';
import { postReport, vacancyReport } from './post.report.ts';
import type { CareerReportName } from './report.names.ts';
import { bodiesById, candidateSteps, ledgerEntries, publicBodies, reportPosts, type ReportBody } from './report.query.ts';
import { slotSummary } from './slot-summary.fold.ts';
import { candidateReport, slotReport, yearScope } from './slot.report.ts';

/** What a report is about. */
export interface Period {
  /** Null: every body. */
  bodies: readonly string[] | null;
  /** The first and the last fiscal year. */
  from: number;
  until: number;
  /** The day as of which it counts, and the first of the first year. */
  day: Day;
  firstDay: Day;
  today: Day;
  /** Of the reader: bodies come in the order of their names in it. */
  locale: Locale;
}

type Maker = (em: EntityManager, period: Period) => Promise<Report>;

const bodiesOf = (em: EntityManager, lines: Iterable<{ organisationId: string }>, locale: Locale): Promise<ReportBody[]> => bodiesById(em, [...new Set([...lines].map(({ organisationId }) => organisationId))], locale);

/** What appointments and offers of a fiscal year were, as far as it has gone by. */
function yearOf(em: EntityManager, { bodies, from, day, firstDay }: Period): Promise<AppointmentYear> {
  const { until } = fiscalYear(from);
  return appointmentYear(em, { bodies, from: firstDay, until: day < until ? day : until });
}

/** How each report is made, by its name. */
export const MAKERS: Readonly<Record<CareerReportName, Maker>> = {
  SLOTS: async (em, { bodies, from, until, day, locale }) => {
    const lines = slotSummary(await ledgerEntries(em, bodies, { from, until }, day));
    return slotReport(await bodiesOf(em, lines, locale), lines, { from, until }, day);
  },
  POSTS: async (em, { bodies, day, locale }) => postReport(await publicBodies(em, bodies, day, locale), await reportPosts(em, bodies, { fromOn: day, untilOn: day }, locale), day),
  VACANCY: async (em, { bodies, from, day, firstDay, locale }) => {
    const posts = await reportPosts(em, bodies, { fromOn: firstDay, untilOn: day }, locale);
    return vacancyReport(await bodiesOf(em, posts, locale), posts, { fromOn: firstDay, untilOn: day }, yearScope(from, from));
  },
  CANDIDATES: async (em, { bodies, from, day, locale }) => {
    const lines = candidateSummary(await candidateSteps(em, bodies, from, day));
    return candidateReport(await bodiesOf(em, lines, locale), lines, from, day);
  },
  APPOINTMENTS: async (em, period) => {
    const year = await yearOf(em, period);
    return appointmentReport(await bodiesById(em, [...yearsByBody(year).keys()], period.locale), year, await appointmentLaws(em), period.from, period.today);
  },
  ENDS: async (em, { bodies, today, locale }) => {
    const terms = await termsOn(em, bodies, today);
    return endReport(await bodiesOf(em, terms, locale), terms, today);
  },
  DECLINED: async (em, period) => declinedReport(await yearOf(em, period), period.from, period.today),
  PLANS: async (em, { bodies, from, day, firstDay, today, locale }) => {
    const year = await planYear(em, bodies, firstDay, day, today);
    return planReport(await bodiesById(em, [...planYearsByBody(year).keys()], locale), year, from, today);
  },
};
