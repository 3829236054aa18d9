import type { Exclusion } from './audience.types.ts';

/**
 * Whether those who are left out for a reason may be named at all. Not who is not active, on a pause or fits no line: of them
 * nothing is known but that, and to name who fits no line that asks for an attestation would tell who has none.
 */
export function mayBeNamed(reason: Exclusion): boolean {
  return !['NOT_ACTIVE', 'PAUSED', 'NO_FITTING_LINE', 'WITHHELD'].includes(reason);
}
