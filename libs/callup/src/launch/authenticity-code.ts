import { randomInt } from 'node:crypto';

/** The first number of four digits that no clock shows. */
const PAST_MIDNIGHT = 2460;

/**
 * Four random digits by which an expert knows all messages of one call-up. Never a time of day: who sends the code back
 * must not be read as "from 09:30".
 */
export function authenticityCode(): string {
  return String(randomInt(PAST_MIDNIGHT, 10_000));
}
