import type { AnswerChannel, AnswerKind } from '../rules.types.ts';

/** One row of `answer`: what was received, by which way, when, and whether too late. */
export interface ReceivedAnswer {
  /** `answer.id`, a decimal number as text: the order of storing, which decides between equal instants. */
  readonly id: string;
  readonly kind: AnswerKind;
  readonly arriveAt: Date | null;
  readonly channel: AnswerChannel;
  readonly receivedAt: Date;
  /** Received after the deadline or the end of the call-up: kept, not counted. */
  readonly late: boolean;
}

/** What one expert's answers come to. */
export interface AnswerState {
  /** The answer to show on the invitation: the last timely one, or the last late one where there is no timely one. */
  readonly standing: ReceivedAnswer | null;
  /** Whether `standing` was in time and therefore takes part in the assembly. */
  readonly counted: boolean;
  readonly lastLate: ReceivedAnswer | null;
  /** A counted yes is followed by a late no. It changes nothing by itself; a coordinator must see it. */
  readonly withdrawsLate: boolean;
}

/** Nothing received yet. */
export const NO_ANSWER: AnswerState = { standing: null, counted: false, lastLate: null, withdrawsLate: false };

/**
 * Takes one more answer in. The last received stands, by (receivedAt, id), whatever the order of arrival here; the same
 * answer twice changes nothing (invariant I6). A late answer never replaces a timely one.
 * In SQL the standing answer is `order by late, received_at desc, id desc limit 1`.
 */
export function foldAnswer(state: AnswerState, answer: ReceivedAnswer): AnswerState {
  const timely = state.counted ? state.standing : null;
  const lastTimely = answer.late ? timely : later(timely, answer);
  const lastLate = answer.late ? later(state.lastLate, answer) : state.lastLate;
  return {
    standing: lastTimely ?? lastLate,
    counted: lastTimely !== null,
    lastLate,
    withdrawsLate: lastTimely !== null && lastTimely.kind !== 'NO' && lastLate?.kind === 'NO',
  };
}

/** Folds any set of answers of one invitation, in any order, with any repetition. */
export function foldAnswers(answers: Iterable<ReceivedAnswer>): AnswerState {
  let state = NO_ANSWER;
  for (const answer of answers) state = foldAnswer(state, answer);
  return state;
}

/** Whether an answer received at this instant comes too late: at the deadline itself it is still in time. */
export function isLate(receivedAt: Date, callUp: { readonly deadline: Date; readonly endedAt: Date | null }): boolean {
  return receivedAt > callUp.deadline || (callUp.endedAt !== null && receivedAt >= callUp.endedAt);
}

function later(one: ReceivedAnswer | null, other: ReceivedAnswer): ReceivedAnswer {
  if (one === null) return other;
  const byTime = one.receivedAt.getTime() - other.receivedAt.getTime();
  if (byTime !== 0) return byTime > 0 ? one : other;
  return BigInt(one.id) >= BigInt(other.id) ? one : other;
}
