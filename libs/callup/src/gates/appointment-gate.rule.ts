import type { Tlp } from '../entities/incident.entity.ts';

/** Labels of TLP 2.0 from the one that goes furthest to the one that goes to fewest. */
const ORDER: readonly Tlp[] = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'];

/** Whether somebody may be given what is under a label. */
export function mayBeGiven(highest: Tlp, label: Tlp): boolean {
  return ORDER.indexOf(label) <= ORDER.indexOf(highest);
}
