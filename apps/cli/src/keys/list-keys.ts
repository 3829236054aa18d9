import { clientKeyTable, countByKey, keyRing } from '@muster/platform';
import { sealedColumns } from '@muster/worker';
import { withClient } from '../stack/database.ts';
import { installationKeys } from '../stack/home.ts';
import { withMainDatabase } from '../stack/main-database.ts';

interface DataKeyLine { id: number; purpose: 'SEAL' | 'INDEX'; wrappedBy: string; state: string }

const DATA_KEYS = `
  select id, purpose, wrapped_by as "wrappedBy",
    case when retired_at is not null then 'retired' when active_from > muster_now() then 'from ' || to_char(active_from, 'HH24:MI:SS')
      when id = max(id) filter (where active_from <= muster_now()) over (partition by purpose) then 'current' else 'being replaced' end as state
  from data_key order by id`;

/** What there is to say of the keys of the main database. */
export function listKeys(): Promise<string[]> {
  const ring = keyRing(installationKeys());
  return withMainDatabase((url) => withClient(url, async (client) => {
    const table = clientKeyTable(client);
    const keys = await table.query(DATA_KEYS) as DataKeyLine[];
    const values = new Map<number, number>();
    for (const column of sealedColumns) {
      const counts = await countByKey({ query: (sql: string) => table.query(sql) as Promise<never> }, column);
      for (const [id, n] of counts) values.set(id, (values.get(id) ?? 0) + n);
    }
    const known = new Set(ring.map(({ id }) => id));
    return [
      'Wrapping keys of this process (the first wraps):', ...ring.map(({ id }, at) => `  ${at === 0 ? '*' : ' '} ${id}`),
      'Data keys:', ...keys.map((key) => `  ${key.id} ${key.purpose.padEnd(5)} ${key.state.padEnd(14)} wrapped by ${key.wrappedBy}${known.has(key.wrappedBy) ? '' : ' (NOT LOADED)'}`
        + (key.purpose === 'SEAL' ? `, seals ${values.get(key.id) ?? 0} values` : '')),
      ...(keys.length === 0 ? ['  none yet: the first value that is sealed makes them'] : []),
    ];
  }));
}
