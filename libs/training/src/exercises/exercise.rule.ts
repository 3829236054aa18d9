import { spanProblem, titleProblem, type TrainingProblem } from '../training.problem.ts';

export const ExerciseKind = { DOMESTIC: 'DOMESTIC', INTERNATIONAL: 'INTERNATIONAL', CALL_UP_DRILL: 'CALL_UP_DRILL' } as const;
export type ExerciseKind = keyof typeof ExerciseKind;

export const ExerciseState = { PLANNED: 'PLANNED', HELD: 'HELD', CANCELLED: 'CANCELLED' } as const;
export type ExerciseState = keyof typeof ExerciseState;

export const PartResult = { TOOK_PART: 'TOOK_PART', PASSED: 'PASSED', FAILED: 'FAILED' } as const;
export type PartResult = keyof typeof PartResult;

/** An exercise as it is entered. */
export interface ExerciseEntry {
  kind: ExerciseKind;
  titleJa: string;
  titleEn: string;
  language: string;
  partners: readonly string[];
  fromOn: string;
  untilOn: string;
}

/** What is wrong with an exercise as it was entered; null: nothing. Drills of the platform are counted by itself and never entered. */
export function exerciseProblem(entry: ExerciseEntry): TrainingProblem | null {
  if (entry.kind === 'CALL_UP_DRILL') return COUNTED_BY_ITSELF;
  if (entry.language !== 'ja' && entry.language !== 'en') return NO_LANGUAGE;
  if ((entry.kind === 'INTERNATIONAL') !== (entry.partners.length > 0)) return NO_PARTNERS;
  if (new Set(entry.partners).size !== entry.partners.length || !entry.partners.every((code) => /^[A-Z]{2}$/.test(code) && code !== 'JP')) return NO_COUNTRY;
  return titleProblem({ ...entry }, ['titleJa', 'titleEn']) ?? spanProblem({ field: 'fromOn', day: entry.fromOn }, { field: 'untilOn', day: entry.untilOn });
}

/** Whether a part in an exercise is evidence of practice: somebody who failed did not show that he can. */
export function isEvidence(exercise: { practical: boolean; state: ExerciseState }, result: PartResult): boolean {
  return exercise.practical && exercise.state === 'HELD' && result !== 'FAILED';
}

const COUNTED_BY_ITSELF: TrainingProblem = {
  code: 'COUNTED_BY_ITSELF', field: 'kind', message: { ja: '招集訓練はシステムが自動で記録します。', en: 'Call-up drills are counted by themselves.' },
  remedy: { ja: '訓練の招集を終了すると演習として記録されます。', en: 'Close the drill, and it stands among the exercises.' },
};
const NO_LANGUAGE: TrainingProblem = {
  code: 'NO_LANGUAGE', field: 'language', message: { ja: '使用言語が正しくありません。', en: 'There is no such language.' },
  remedy: { ja: 'ja か en を指定してください。', en: 'Give ja or en.' },
};
const NO_PARTNERS: TrainingProblem = {
  code: 'NO_PARTNERS', field: 'partners', message: { ja: '国際演習には相手国が必要で、国内演習には指定できません。', en: 'A joint international exercise has partner countries, a domestic one has none.' },
  remedy: { ja: '種類か相手国を直してください。', en: 'Correct the kind or the partners.' },
};
const NO_COUNTRY: TrainingProblem = {
  code: 'NO_COUNTRY', field: 'partners', message: { ja: '国コードが正しくないか、重複しています。', en: 'A country code is wrong or given twice.' },
  remedy: { ja: 'ISO 3166-1 の 2 文字(例: US)を一度ずつ指定してください。日本は含めません。', en: 'Give two letters of ISO 3166-1 (e.g. US), each once and without Japan.' },
};
export const NO_ROLE: TrainingProblem = {
  code: 'ROLE_UNKNOWN', field: 'workRoleIds', message: { ja: 'この役割はありません。', en: 'There is no such work role.' },
  remedy: { ja: '役割の一覧から選んでください。', en: 'Choose from the list of work roles.' },
};
export const NO_CREDENTIAL: TrainingProblem = {
  code: 'CREDENTIAL_UNKNOWN', field: 'credentialCodes', message: { ja: 'この資格はありません。', en: 'There is no such credential.' },
  remedy: { ja: '資格の一覧から選んでください。', en: 'Choose from the list of credentials.' },
};
export const SETTLED: TrainingProblem = {
  code: 'EXERCISE_SETTLED', field: 'id', message: { ja: '実施済みか中止の演習は変更できません。', en: 'An exercise that was held or cancelled does not change.' },
  remedy: { ja: '別の演習として登録してください。', en: 'Enter another exercise.' },
};
export const NOT_HELD: TrainingProblem = {
  code: 'EXERCISE_NOT_HELD', field: 'exerciseId', message: { ja: 'まだ実施されていない演習です。', en: 'The exercise has not been held.' },
  remedy: { ja: '先に演習を実施済みにしてください。', en: 'Say first that it was held.' },
};
export const OWN_PART: TrainingProblem = {
  code: 'OWN_PART', field: 'expertId', message: { ja: '自分自身の結果は記録できません。', en: 'Nobody records their own result.' },
  remedy: { ja: '他の担当者に依頼してください。', en: 'Ask a colleague.' },
};
