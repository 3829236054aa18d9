import type { Actor } from '@muster/identity';
import { fiscalYear, fiscalYearOf, isDay, todayInJapan, type Report } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { noDay, type CareerProblem } from '../career.problem.ts';
import { reachedBodies } from '../careers.access.ts';
import { candidateSummary } from './candidate-summary.fold.ts';
import { postReport, vacancyReport } from './post.report.ts';
import { bodiesById, candidateSteps, ledgerEntries, publicBodies, reportPosts } from './report.query.ts';
import { slotSummary } from './slot-summary.fold.ts';
import { candidateReport, slotReport, yearScope } from './slot.report.ts';

/** The reports of this library. */
export const CareerReportName = { SLOTS: 'SLOTS', POSTS: 'POSTS', VACANCY: 'VACANCY', CANDIDATES: 'CANDIDATES' } as const;
export type CareerReportName = keyof typeof CareerReportName;

/** Whether this is the name of one of them. */
export const isCareerReport = (name: string): name is CareerReportName => Object.hasOwn(CareerReportName, name);

/** What a report is asked for; null: the present fiscal year, alone; today. */
export interface ReportWish {
  fiscalYear: number | null;
  /** SLOTS: the last of several fiscal years. */
  untilYear: number | null;
  /** The day as of which it counts. */
  on: string | null;
}

interface Period { bodies: readonly string[] | null; from: number; until: number; day: string; firstDay: string }

/** Reports of posts, slots and candidates, of the bodies that the reader looks after. */
@Injectable()
export class CareerReports {
  constructor(private readonly database: DataSource) {}

  /** Makes one; a problem when it is asked for days or years that it cannot be about. */
  async make(actor: Actor, name: CareerReportName, wish: ReportWish, em: EntityManager = this.database.manager): Promise<Report | CareerProblem> {
    const period = periodOf(wish, await todayInJapan(em));
    if ('code' in period) return period;
    return this.of(em, name, { ...period, bodies: reachedBodies(actor) });
  }

  private async of(em: EntityManager, name: CareerReportName, { bodies, from, until, day, firstDay }: Period): Promise<Report> {
    if (name === 'SLOTS') {
      const lines = slotSummary(await ledgerEntries(em, bodies, { from, until }, day));
      return slotReport(await bodiesById(em, lines.map(({ organisationId }) => organisationId)), lines, { from, until }, day);
    }
    if (name === 'CANDIDATES') {
      const lines = candidateSummary(await candidateSteps(em, bodies, from, day));
      return candidateReport(await bodiesById(em, lines.map(({ organisationId }) => organisationId)), lines, from, day);
    }
    const window = { fromOn: name === 'POSTS' ? day : firstDay, untilOn: day };
    const posts = await reportPosts(em, bodies, window);
    if (name === 'POSTS') return postReport(await publicBodies(em, bodies, day), posts, day);
    return vacancyReport(await bodiesById(em, posts.map(({ organisationId }) => organisationId)), posts, window, yearScope(from, from));
  }
}

/** The years and the day of a report: never after today, and within or after the first of its years. */
function periodOf({ fiscalYear: wanted, untilYear, on }: ReportWish, today: string): Omit<Period, 'bodies'> | CareerProblem {
  if (on !== null && !isDay(on)) return noDay('on');
  const from = wanted ?? fiscalYearOf(on ?? today);
  const until = untilYear ?? from;
  if (from < 2000 || until > 2199 || until < from || until - from > 9) return NO_YEARS;
  const { from: firstDay } = fiscalYear(from);
  const { until: lastDay } = fiscalYear(until);
  const day = on ?? (lastDay < today ? lastDay : today);
  return day > today || day < firstDay || day > lastDay ? dayOutside(firstDay, lastDay < today ? lastDay : today) : { from, until, day, firstDay };
}

const NO_YEARS: CareerProblem = {
  code: 'NO_FISCAL_YEAR', field: 'fiscalYear', message: { ja: '年度の範囲が正しくありません。', en: 'These are no fiscal years.' },
  remedy: { ja: '年度が始まる 4 月の西暦年を、10 年以内の範囲で指定してください。', en: 'Give the year of the April in which it begins, and at most ten years.' },
};
const dayOutside = (from: string, until: string): CareerProblem => ({
  code: 'ACROSS_FISCAL_YEARS', field: 'on', message: { ja: '基準日が年度の外か、先の日付です。', en: 'The day is outside the fiscal year, or still ahead.' },
  remedy: { ja: `${from} から ${until} までの日付を指定してください。`, en: `Give a day from ${from} to ${until}.` },
});
