import { Vault, type KeySettings, type KeyTable, type SealColumn } from '@muster/platform';

/** Moves a text column into a new sealed one, bound to the row's `id`. The installation's keys are asked for only where there is something to seal. */
export async function sealColumn(runner: KeyTable, sealed: SealColumn, plain: string, keys: () => KeySettings): Promise<void> {
  const { table, column } = sealed;
  await runner.query(`alter table ${table} add column ${column} bytea`);
  const rows = await runner.query(`select id, ${plain} as text from ${table} where ${plain} is not null`) as { id: string; text: string }[];
  if (rows.length > 0) {
    const vault = new Vault({ query: (sql, parameters) => runner.query(sql, parameters) }, keys());
    const values = await vault.sealAll(sealed, rows.map(({ id, text }) => ({ row: id, text })));
    await runner.query(`update ${table} t set ${column} = s.sealed from unnest($1::uuid[], $2::bytea[]) as s(id, sealed) where t.id = s.id`, [rows.map(({ id }) => id), values]);
  }
  await runner.query(`alter table ${table} drop column ${plain}`);
}
