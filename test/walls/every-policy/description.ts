/** What distinguishes a row for the policies of its table: column to value, `expert_id` to `me`. */
export type Traits = Readonly<Record<string, string>>;

interface Kind { traits: [string, string][]; rows: Set<number> }

function kindsOf(rows: readonly Traits[]): Kind[] {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const kinds = new Map<string, Kind>();
  rows.forEach((row, n) => {
    for (let mask = 0; mask < 2 ** columns.length; mask += 1) {
      const traits = columns.filter((_, at) => mask & (1 << at)).map((column): [string, string] => [column, row[column] ?? 'null']);
      const key = JSON.stringify(traits);
      if (!kinds.has(key)) kinds.set(key, { traits, rows: new Set() });
      kinds.get(key)!.rows.add(n);
    }
  });
  return [...kinds.values()].sort((a, b) => a.traits.length - b.traits.length || b.rows.size - a.rows.size);
}

/** Says which rows these are in as few words as there are: `every`, `none`, `expert_id=me | organisation_id=mine state=OPEN`. */
export function describeRows(rows: readonly Traits[], chosen: ReadonlySet<number>): string {
  if (chosen.size === 0) return 'none';
  if (chosen.size === rows.length) return 'every';
  const [words, left]: [string[], Set<number>] = [[], new Set(chosen)];
  for (const { traits, rows: alike } of kindsOf(rows)) {
    if (![...alike].every((n) => chosen.has(n)) || ![...alike].some((n) => left.has(n))) continue;
    words.push(traits.map(([column, value]) => `${column}=${value}`).join(' '));
    for (const n of alike) left.delete(n);
    if (left.size === 0) break;
  }
  return words.sort().join(' | ');
}
