import type { Random } from '../random/random.ts';
import { Weighted } from '../random/weighted.ts';
import { shifted } from './days.ts';
import type { ConfirmationRow, ExpertRow } from './roster.types.ts';

/** Days since the last confirmation, from and until: it holds for three months, and from the 76th day on it is due. */
const AGES = new Weighted<readonly [from: number, until: number]>([[0, 75], 92], [[76, 88], 5], [[93, 200], 3]);
const NOT_YET: readonly string[] = ['INVITED', 'APPLIED', 'VETTING'];

/** Draws when an entry was last confirmed: nearly everybody within the quarter, a few are due, fewer are late. */
export function drawConfirmation({ id, status }: ExpertRow, now: Date, random: Random): ConfirmationRow | null {
  const [from, until] = AGES.pick(random);
  const confirmedAt = shifted(now, -random.integer(from, until));
  return NOT_YET.includes(status) ? null : { expertId: id, confirmedAt };
}
