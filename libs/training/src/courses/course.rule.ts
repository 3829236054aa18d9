import { spanProblem, titleProblem, type TrainingProblem } from '../training.problem.ts';
import type { StaffLayer } from './layer.ts';

/** A course as it is entered. */
export interface CourseEntry {
  code: string;
  titleJa: string;
  titleEn: string;
  layers: readonly StaffLayer[];
  countsMonths: number | null;
  forThePost: boolean;
  validFrom: string;
  validTo: string | null;
}

/** What is wrong with a course as it was entered; null: nothing. */
export function courseProblem(entry: CourseEntry): TrainingProblem | null {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(entry.code)) return NO_CODE;
  if (entry.countsMonths !== null && !(Number.isInteger(entry.countsMonths) && entry.countsMonths >= 1 && entry.countsMonths <= 120)) return NO_MONTHS;
  return titleProblem({ ...entry }, ['titleJa', 'titleEn'])
    ?? spanProblem({ field: 'validFrom', day: entry.validFrom }, { field: 'validTo', day: entry.validTo });
}

const NO_CODE: TrainingProblem = {
  code: 'NO_COURSE_CODE', field: 'code', message: { ja: '科目コードの形が正しくありません。', en: 'This is no course code.' },
  remedy: { ja: '学習管理システムのコードを半角英数字と . _ - で 40 文字以内で入力してください。', en: 'Give the code of the learning system: at most 40 letters, digits and . _ -.' },
};
const NO_MONTHS: TrainingProblem = {
  code: 'NO_MONTHS', field: 'countsMonths', message: { ja: '有効月数が正しくありません。', en: 'This is no number of months.' },
  remedy: { ja: '1 から 120 の整数か、期限なしなら空欄にしてください。', en: 'Give 1 to 120, or nothing when it counts for good.' },
};
export const CODE_TAKEN: TrainingProblem = {
  code: 'COURSE_CODE_TAKEN', field: 'code', message: { ja: '同じコードの科目があります。', en: 'There is a course with this code.' },
  remedy: { ja: '既存の科目を変更するか、別のコードにしてください。', en: 'Change that course, or give another code.' },
};
export const NO_CREDENTIAL: TrainingProblem = {
  code: 'CREDENTIAL_UNKNOWN', field: 'credentials', message: { ja: 'この資格はありません。', en: 'There is no such credential.' },
  remedy: { ja: '資格の一覧から選んでください。', en: 'Choose from the list of credentials.' },
};
