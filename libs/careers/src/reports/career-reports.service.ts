import type { Actor } from '@muster/identity';
import { fiscalYear, fiscalYearOf, isDay, todayInJapan, type Report } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { noDay, type CareerProblem } from '../career.problem.ts';
import { reachedBodies } from '../careers.access.ts';
import { MAKERS, type Period } from './report.makers.ts';
import type { CareerReportName } from './report.names.ts';

/** What a report is asked for; null: the present fiscal year, alone; today. */
export interface ReportWish {
  fiscalYear: number | null;
  /** SLOTS: the last of several fiscal years. */
  untilYear: number | null;
  /** The day as of which it counts. */
  on: string | null;
}

/** Reports that follow registers as they stand: there is no earlier day as of which they could be made. */
const AS_OF_TODAY: ReadonlySet<CareerReportName> = new Set<CareerReportName>(['APPOINTMENTS', 'ENDS', 'DECLINED', 'PLANS']);

/** Reports of posts, slots, candidates, appointments and plans, of the bodies that the reader looks after. */
@Injectable()
export class CareerReports {
  constructor(private readonly database: DataSource) {}

  /** Makes one; a problem when it is asked for days or years that it cannot be about. */
  async make(actor: Actor, name: CareerReportName, wish: ReportWish, em: EntityManager = this.database.manager): Promise<Report | CareerProblem> {
    const today = await todayInJapan(em);
    if (AS_OF_TODAY.has(name) && wish.on !== null && wish.on !== today) return ONLY_TODAY;
    const period = periodOf(name === 'ENDS' ? { fiscalYear: null, untilYear: null, on: null } : wish, today);
    return 'code' in period ? period : MAKERS[name](em, { ...period, today, bodies: reachedBodies(actor), locale: actor.locale });
  }
}

/** The years and the day of a report: never after today, and within or after the first of its years. */
function periodOf({ fiscalYear: wanted, untilYear, on }: ReportWish, today: string): Omit<Period, 'bodies' | 'today' | 'locale'> | CareerProblem {
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
const ONLY_TODAY: CareerProblem = {
  code: 'ONLY_AS_OF_TODAY', field: 'on', message: { ja: 'この報告書は現在の台帳から作るため、過去の基準日を指定できません。', en: 'This report is made from the registers as they stand, and not as of an earlier day.' },
  remedy: { ja: '基準日を空にして、年度だけを指定してください。', en: 'Leave the day out, and give the fiscal year alone.' },
};
