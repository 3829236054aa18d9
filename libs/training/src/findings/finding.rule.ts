import { isDay } from '@muster/platform';
import { noDay, type TrainingProblem } from '../training.problem.ts';

export const FindingAct = { MENDED: 'MENDED', ACCEPTED: 'ACCEPTED', REOPENED: 'REOPENED' } as const;
export type FindingAct = keyof typeof FindingAct;

const LONGEST = 2_000;

/** Whether a finding is open after what was done about it, the oldest first. */
export function isOpen(acts: readonly FindingAct[]): boolean {
  const last = acts.at(-1);
  return last === undefined || last === 'REOPENED';
}

/** Why something cannot be done about a finding; null: it can. What is open is closed, what is closed is opened again. */
export function actProblem(acts: readonly FindingAct[], act: FindingAct, reason: string): TrainingProblem | null {
  if (!isText(reason)) return noText('reason');
  return isOpen(acts) === (act !== 'REOPENED') ? null : SO_ALREADY;
}

/** What is wrong with a finding as it was entered; null: nothing. */
export function findingProblem(entry: { text: string; dueOn: string }, heldOn: string): TrainingProblem | null {
  if (!isText(entry.text)) return noText('text');
  return isDay(entry.dueOn) && entry.dueOn >= heldOn ? null : noDay('dueOn');
}

function isText(text: string): boolean {
  return text.trim() !== '' && text.trim().length <= LONGEST;
}

const noText = (field: string): TrainingProblem => ({
  code: 'NO_TEXT', field, message: { ja: '入力されていないか、長すぎます。', en: 'The text is missing or too long.' },
  remedy: { ja: `1 文字以上 ${LONGEST} 文字以内で入力してください。`, en: `Give between 1 and ${LONGEST} characters.` },
});
const SO_ALREADY: TrainingProblem = {
  code: 'FINDING_SO_ALREADY', field: 'act', message: { ja: 'この指摘はすでにその状態です。', en: 'The finding stands so already.' },
  remedy: { ja: '表示を更新してください。', en: 'Load it again.' },
};
