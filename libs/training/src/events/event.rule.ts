import { spanProblem, titleProblem, type TrainingProblem } from '../training.problem.ts';

/** An event programme as it is entered. */
export interface EventEntry {
  code: string;
  nameJa: string;
  nameEn: string;
  beginsOn: string;
  endsOn: string;
  rehearsalsRequired: number;
}

/** What is wrong with an event programme as it was entered; null: nothing. */
export function eventProblem(entry: EventEntry): TrainingProblem | null {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(entry.code)) return NO_CODE;
  if (!Number.isInteger(entry.rehearsalsRequired) || entry.rehearsalsRequired < 1 || entry.rehearsalsRequired > 50) return NO_NUMBER;
  return titleProblem({ ...entry }, ['nameJa', 'nameEn']) ?? spanProblem({ field: 'beginsOn', day: entry.beginsOn }, { field: 'endsOn', day: entry.endsOn });
}

const NO_CODE: TrainingProblem = {
  code: 'NO_EVENT_CODE', field: 'code', message: { ja: '行事コードの形が正しくありません。', en: 'This is no code of an event.' },
  remedy: { ja: '半角英数字と . _ - で 40 文字以内で入力してください。', en: 'Give at most 40 letters, digits and . _ -.' },
};
const NO_NUMBER: TrainingProblem = {
  code: 'NO_REHEARSALS', field: 'rehearsalsRequired', message: { ja: '必要なリハーサル回数が正しくありません。', en: 'This is no number of rehearsals.' },
  remedy: { ja: '1 から 50 の整数を指定してください。', en: 'Give 1 to 50.' },
};
export const CODE_TAKEN: TrainingProblem = {
  code: 'EVENT_CODE_TAKEN', field: 'code', message: { ja: '同じコードの行事があります。', en: 'There is an event programme with this code.' },
  remedy: { ja: '既存の行事を変更するか、別のコードにしてください。', en: 'Change that one, or give another code.' },
};
export const NO_EVENT: TrainingProblem = {
  code: 'EVENT_UNKNOWN', field: 'programmeId', message: { ja: 'この行事プログラムは見つかりません。', en: 'There is no such event programme.' },
  remedy: { ja: '一覧から選んでください。', en: 'Choose from the list.' },
};
export const NO_PLACE: TrainingProblem = {
  code: 'NO_ORDINAL', field: 'ordinal', message: { ja: '行事プログラムと回数は一緒に指定します。', en: 'A programme and the number of the rehearsal go together.' },
  remedy: { ja: '両方を指定するか、どちらも空欄にしてください。', en: 'Give both or neither.' },
};
export const EVENT_TOO_EARLY: TrainingProblem = {
  code: 'EVENT_TOO_EARLY', field: 'beginsOn', message: { ja: '開始日より後に終わるリハーサルがあります。', en: 'A rehearsal ends after this day.' },
  remedy: { ja: '先にリハーサルの日程を変更してください。', en: 'Move the rehearsal first.' },
};
