import { foldBody, type BodyEntry, type SlotHeads } from '../slots/slot.fold.ts';

/** The heads of one body in one fiscal year. */
export interface SlotSummary extends SlotHeads {
  organisationId: string;
  fiscalYear: number;
}

/** Heads by body and fiscal year, in whatever order the entries come; bodies without an entry have no line. */
export function slotSummary(entries: readonly (BodyEntry & { organisationId: string; fiscalYear: number })[]): SlotSummary[] {
  const lines = Map.groupBy(entries, ({ organisationId, fiscalYear }) => `${fiscalYear} ${organisationId}`);
  return [...lines.values()].map((ledger) => ({ organisationId: ledger[0]!.organisationId, fiscalYear: ledger[0]!.fiscalYear, ...foldBody(ledger) }));
}

const SUMS = ['requested', 'assessed', 'granted', 'advertised', 'filled', 'abolished', 'net', 'open'] as const satisfies readonly (keyof SlotHeads)[];

/** The sum of such lines. */
export function sumOf(lines: readonly SlotHeads[]): SlotHeads {
  return Object.fromEntries(SUMS.map((key) => [key, lines.reduce((sum, line) => sum + line[key], 0)])) as Record<(typeof SUMS)[number], number>;
}
