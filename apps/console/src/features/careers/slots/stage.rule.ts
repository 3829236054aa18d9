/** The stages of a slot in their order; each is bounded by the one before. */
export const STAGES = ['REQUESTED', 'ASSESSED', 'GRANTED', 'ADVERTISED', 'FILLED'] as const;
export type Stage = (typeof STAGES)[number];

/** What can be entered in a ledger. */
export const ENTRIES = [...STAGES, 'VACATED', 'ABOLISHED'] as const;
export type Entry = (typeof ENTRIES)[number];

/** Heads of a slot, or of several together. */
export interface Heads { requested: number; assessed: number; granted: number; advertised: number; filled: number; abolished: number; net: number; open: number }

export const HEADS_OF: Record<Stage, keyof Heads> = { REQUESTED: 'requested', ASSESSED: 'assessed', GRANTED: 'granted', ADVERTISED: 'advertised', FILLED: 'filled' };

/** The furthest stage that any head of a slot has come to. */
export function furthest(heads: Heads): Stage {
  return STAGES.findLast((stage) => heads[HEADS_OF[stage]] > 0) ?? 'REQUESTED';
}

/** The entry that comes next, with as many heads as are left to take; null: nothing is left. */
export function nextEntry(heads: Heads): { kind: Stage; heads: number } | null {
  const stage = furthest(heads);
  if (stage === 'FILLED') return heads.open > 0 ? { kind: 'FILLED', heads: heads.open } : null;
  const kind = STAGES[STAGES.indexOf(stage) + 1]!;
  return { kind, heads: heads[HEADS_OF[stage]] };
}

/** Heads of several slots together. */
export function sumHeads(all: readonly Heads[]): Heads {
  const sum = (of: keyof Heads): number => all.reduce((total, heads) => total + heads[of], 0);
  return { requested: sum('requested'), assessed: sum('assessed'), granted: sum('granted'), advertised: sum('advertised'), filled: sum('filled'), abolished: sum('abolished'), net: sum('net'), open: sum('open') };
}
