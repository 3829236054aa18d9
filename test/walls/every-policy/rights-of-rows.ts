import type { DataSource, EntityManager } from 'typeorm';
import { CALLERS } from './callers.ts';
import { describeRows } from './description.ts';
import type { PolicyWorld } from './policy-world.ts';

/** What can be done with rows; `become`: what rows that may be changed can be turned into. */
export const ACTS = ['read', 'add', 'change', 'become', 'remove'] as const;
export type Act = (typeof ACTS)[number];

/** Which rows of a table each caller gets at, by their numbers. */
export type Reach = ReadonlyMap<string, ReadonlySet<number>>;

/** Tries an act on every row of a table for everybody; with `until` it stops at the first caller for whom something else came out. */
export async function reachOf(database: DataSource | EntityManager, world: PolicyWorld, table: string, act: Act, until?: Reach): Promise<Reach> {
  const reach = new Map<string, Set<number>>();
  for (const [name, context] of Object.entries(CALLERS)) {
    const rows: { found: number[] }[] = await database.query('select probed.try($1, $2, $3, $4) as found', [context === null ? '' : JSON.stringify(context), table, act, world.columnsOf(table)]);
    reach.set(name, new Set(rows[0]!.found));
    if (until && !same(reach.get(name)!, until.get(name)!)) return reach;
  }
  return reach;
}

/** Whether two sets hold the same rows. */
export function same(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((n) => b.has(n));
}

/** Whether everybody, or everybody who was asked, gets at the same rows as before. */
export function unchanged(now: Reach, before: Reach): boolean {
  return [...now].every(([name, rows]) => same(rows, before.get(name)!));
}

/** Officers who are experts as well stand in the table only where that is more, or less, than both together. */
function says(reach: Reach, name: string): boolean {
  const rows = reach.get(name)!;
  const officer = name.endsWith('+EXPERT') ? name.slice(0, -'+EXPERT'.length) : null;
  return officer === null ? rows.size > 0 : !same(rows, new Set([...reach.get(officer)!, ...reach.get('EXPERT')!]));
}

/** A reach as lines of the table, `AUDITOR COORDINATOR: every`; whoever is not named gets at none. */
export function linesOf(world: PolicyWorld, table: string, reach: Reach): string[] {
  const callers = [...reach.keys()].filter((name) => says(reach, name));
  const groups = Map.groupBy(callers, (name) => describeRows(world.rows.get(table)!, reach.get(name)!));
  return [...groups].map(([rows, names]) => `${names.sort().join(' ')}: ${rows}`).sort();
}
