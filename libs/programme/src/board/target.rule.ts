import { noValue, type ProgrammeProblem } from '../programme.problem.ts';

const MOST_HEADS = 10_000_000;

/** What is wrong with what is to be reached; null: nothing. Of the roster whole heads, of which there is at least one: they are the denominator; of all else a share. */
export function targetValueProblem(indicatorCode: string, value: number): ProgrammeProblem | null {
  const good = indicatorCode === 'ROSTER' ? Number.isInteger(value) && value >= 1 && value <= MOST_HEADS : value >= 0 && value <= 1;
  return good ? null : noValue();
}
