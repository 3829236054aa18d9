import { fiscalYear, fiscalYearOf, isDay, todayInJapan, type Report } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Courses } from '../courses/courses.service.ts';
import { coverageOn } from '../coverage/coverage.query.ts';
import { definitionOf } from '../coverage/coverage.text.ts';
import { ExerciseBook } from '../exercises/exercise-book.service.ts';
import { noDay, type TrainingProblem } from '../training.problem.ts';
import { coverageReport, seatReport } from './training.report.ts';

/** The reports of this library. */
export const TrainingReportName = { COVERAGE: 'COVERAGE', SEATS: 'SEATS' } as const;
export type TrainingReportName = keyof typeof TrainingReportName;

/** Whether this is the name of one of them. */
export const isTrainingReport = (name: string): name is TrainingReportName => Object.hasOwn(TrainingReportName, name);

/** What a report is asked for; null: today, the present fiscal year. */
export interface TrainingReportWish {
  /** COVERAGE: the code of the course. */
  course: string | null;
  /** COVERAGE: as of this day. */
  on: string | null;
  /** SEATS: exercises that begin in it. */
  fiscalYear: number | null;
}

/** Reports of coverage and seats, for files: numbers, nobody's name. */
@Injectable()
export class TrainingReports {
  constructor(private readonly database: DataSource, private readonly courses: Courses, private readonly exercises: ExerciseBook) {}

  /** Makes one; a problem when it is asked for what there is not. */
  make(name: TrainingReportName, wish: TrainingReportWish): Promise<Report | TrainingProblem> {
    return this.database.transaction(async (em) => (name === 'COVERAGE' ? this.coverage(em, wish) : this.seats(em, wish)));
  }

  private async coverage(em: EntityManager, { course: code, on }: TrainingReportWish): Promise<Report | TrainingProblem> {
    if (on !== null && !isDay(on)) return noDay('on');
    const course = (await this.courses.list(null, em)).find((one) => one.code === code);
    if (!course) return NO_COURSE;
    const day = on ?? await todayInJapan(em);
    const rows = await coverageOn(em, course.id, day, null);
    const { definitionJa, definitionEn } = definitionOf(course);
    return coverageReport(course, { ja: definitionJa, en: definitionEn }, rows, day);
  }

  private async seats(em: EntityManager, { fiscalYear: wanted }: TrainingReportWish): Promise<Report | TrainingProblem> {
    const today = await todayInJapan(em);
    const year = wanted ?? fiscalYearOf(today);
    if (!Number.isInteger(year) || year < 2000 || year > 2199) return NO_YEAR;
    return seatReport(await this.exercises.find(fiscalYear(year), em), year, today);
  }
}

const NO_COURSE: TrainingProblem = {
  code: 'COURSE_UNKNOWN', field: 'course', message: { ja: 'この科目コードはありません。', en: 'There is no such course.' },
  remedy: { ja: '科目の一覧のコードを指定してください。', en: 'Give a code from the list of courses.' },
};
const NO_YEAR: TrainingProblem = {
  code: 'NO_FISCAL_YEAR', field: 'fiscalYear', message: { ja: '年度が正しくありません。', en: 'This is no fiscal year.' },
  remedy: { ja: '年度が始まる 4 月の西暦年を指定してください。', en: 'Give the year of the April in which it begins.' },
};
