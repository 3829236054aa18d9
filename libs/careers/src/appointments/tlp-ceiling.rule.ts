import type { Day } from '@muster/platform';
import { inForceOn } from './appointment-law.rule.ts';
import { coveredUntil, END_OF_DAYS, isCovered, type Held } from './beside.rule.ts';

/** Labels of TLP 2.0 from the one that goes furthest to the one that goes to fewest. */
export const TLP_ORDER = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;
export type TlpLabel = (typeof TLP_ORDER)[number];

/** The highest label that a standing may be given from a day on; NONE: not appointed. */
export interface TlpCeiling {
  standing: string;
  validFrom: Day;
  highest: TlpLabel;
}

/** Where somebody stands on the days for which he is wanted. */
export interface Standing {
  /** An appointment, or several one after the other, is in force on every one of the days. */
  inForce: boolean;
  /** Of the appointment in force, or the first of several. */
  kind: string | null;
  /** The last day of what is in force; null: no end, or nothing is in force. */
  untilOn: Day | null;
  highestTlp: TlpLabel;
}

/** The highest label of a standing on a day; CLEAR where no row says anything. */
export function ceilingOf(ceilings: readonly TlpCeiling[], standing: string, day: Day): TlpLabel {
  return inForceOn(ceilings.filter((one) => one.standing === standing), day)?.highest ?? 'CLEAR';
}

/**
 * Where somebody stands from a day to a day. The label is the highest that some appointment allows on all of the days; a
 * single day without one leaves the label of those who are not appointed.
 */
export function standingOf(held: readonly Held[], ceilings: readonly TlpCeiling[], from: Day, until: Day): Standing {
  const days: Held = { kind: '', fromOn: from, untilOn: until };
  const none = ceilingOf(ceilings, 'NONE', until);
  const rank = (label: TlpLabel): number => TLP_ORDER.indexOf(label);
  const labelOf = ({ kind }: Held): TlpLabel => ceilingOf(ceilings, kind, until);
  const highest = TLP_ORDER.findLast((label) => rank(label) > rank(none) && isCovered(days, held.filter((one) => rank(labelOf(one)) >= rank(label)))) ?? none;
  const first = held.filter((one) => one.fromOn <= from && (one.untilOn === null || one.untilOn >= from)).sort((a, b) => rank(labelOf(b)) - rank(labelOf(a)))[0];
  const last = coveredUntil(from, held);
  const inForce = last >= until;
  return { inForce, kind: inForce ? first?.kind ?? null : null, untilOn: inForce && last !== END_OF_DAYS ? last : null, highestTlp: highest };
}
