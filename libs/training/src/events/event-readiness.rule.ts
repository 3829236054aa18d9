import { dayWords, type Day } from '@muster/platform';
import type { ExerciseState } from '../exercises/exercise.rule.ts';
import type { TrainingProblem } from '../training.problem.ts';

/** A rehearsal of an event, as far as the others depend on it. */
export interface Rehearsal {
  id: string;
  ordinal: number;
  state: ExerciseState;
  fromOn: Day;
  untilOn: Day;
  openFindings: number;
}

/** Where an event programme stands. */
export interface Readiness {
  held: number;
  missing: number;
  openFindings: number;
  /** Every rehearsal was held and every finding is closed. */
  ready: boolean;
}

/** Counted over the rehearsals of a programme. */
export function readiness(required: number, rehearsals: readonly Rehearsal[]): Readiness {
  const held = rehearsals.filter(({ state }) => state === 'HELD').length;
  const missing = Math.max(0, required - held);
  const openFindings = rehearsals.reduce((sum, one) => sum + one.openFindings, 0);
  return { held, missing, openFindings, ready: missing === 0 && openFindings === 0 };
}

/** Why a rehearsal cannot be held now; null: it can. Those before it are held or cancelled, and their findings are closed: else the same mistake is practised twice. */
export function rehearsalProblem(rehearsal: Pick<Rehearsal, 'id' | 'ordinal'>, all: readonly Rehearsal[]): TrainingProblem | null {
  const before = all.filter((one) => one.id !== rehearsal.id && one.ordinal < rehearsal.ordinal);
  const open = before.reduce((sum, one) => sum + one.openFindings, 0);
  if (open > 0) return FINDINGS_OPEN(open);
  const waiting = before.find(({ state }) => state === 'PLANNED');
  return waiting ? OUT_OF_TURN(waiting.ordinal) : null;
}

/** Why a rehearsal does not fit into a programme; null: it does. It ends before the event begins, and rehearsals follow one another. */
export function placeProblem(rehearsal: Pick<Rehearsal, 'id' | 'ordinal' | 'fromOn' | 'untilOn'>, all: readonly Rehearsal[], beginsOn: Day): TrainingProblem | null {
  if (!Number.isInteger(rehearsal.ordinal) || rehearsal.ordinal < 1 || rehearsal.ordinal > 50) return NO_ORDINAL;
  if (rehearsal.untilOn >= beginsOn) return TOO_LATE(beginsOn);
  const others = all.filter((one) => one.id !== rehearsal.id && one.state !== 'CANCELLED');
  if (all.some((one) => one.id !== rehearsal.id && one.ordinal === rehearsal.ordinal)) return ORDINAL_TAKEN;
  const wrong = others.some((one) => (one.ordinal < rehearsal.ordinal ? one.untilOn >= rehearsal.fromOn : one.fromOn <= rehearsal.untilOn));
  return wrong ? OUT_OF_ORDER : null;
}

const FINDINGS_OPEN = (open: number): TrainingProblem => ({
  code: 'FINDINGS_OPEN', field: 'id', message: { ja: `これまでのリハーサルの指摘が${open}件残っています。`, en: open === 1 ? '1 finding of earlier rehearsals is open.' : `${open} findings of earlier rehearsals are open.` },
  remedy: { ja: '指摘を改善するか、理由を付けてリスクとして受容してから、次を実施してください。', en: `Mend ${open === 1 ? 'it, or accept it' : 'them, or accept them'} with a reason, before the next rehearsal.` },
});
const OUT_OF_TURN = (ordinal: number): TrainingProblem => ({
  code: 'REHEARSAL_OUT_OF_TURN', field: 'id', message: { ja: `第${ordinal}回がまだ実施されていません。`, en: `Rehearsal ${ordinal} has not been held.` },
  remedy: { ja: '先に実施するか、中止にしてください。', en: 'Hold it first, or cancel it.' },
});
const NO_ORDINAL: TrainingProblem = {
  code: 'NO_ORDINAL', field: 'ordinal', message: { ja: '回数が正しくありません。', en: 'This is no number of a rehearsal.' }, remedy: { ja: '1から50の整数を指定してください。', en: 'Give 1 to 50.' },
};
const ORDINAL_TAKEN: TrainingProblem = {
  code: 'ORDINAL_TAKEN', field: 'ordinal', message: { ja: 'この回はすでに登録されています。', en: 'There is a rehearsal with this number.' }, remedy: { ja: '別の回を指定してください。', en: 'Give another number.' },
};
const OUT_OF_ORDER: TrainingProblem = {
  code: 'REHEARSALS_OUT_OF_ORDER', field: 'fromOn', message: { ja: '回の順序と日付の順序が合いません。', en: 'The days do not follow the numbers of the rehearsals.' },
  remedy: { ja: '前後の回と重ならない日付にしてください。', en: 'Give days between those of the rehearsals before and after it.' },
};
const TOO_LATE = (beginsOn: Day): TrainingProblem => ({
  code: 'REHEARSAL_TOO_LATE', field: 'untilOn', message: { ja: `行事は${dayWords(beginsOn).ja}に始まります。`, en: `The event begins on ${dayWords(beginsOn).en}.` },
  remedy: { ja: 'リハーサルは行事の前に終えてください。', en: 'A rehearsal ends before the event.' },
});
