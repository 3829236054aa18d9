import type pg from 'pg';

/** What an audience is computed from, with the column that names the expert. */
const TABLES = [['expert', 'id'], ['expert_skill', 'expert_id'], ['contact', 'expert_id'], ['availability', 'expert_id'], ['availability_exception', 'expert_id'], ['expert_conflict', 'expert_id']] as const;

/** Makes so many of everybody on the roster, the people themselves counted in; gives how many there are then. Addresses repeat, so nothing may be sent. */
export async function enlarge(database: pg.Client, times: number, tell: (line: string) => void): Promise<number> {
  await database.query(`create temp table copies as select id as old_id, uuidv7() as new_id from expert cross join generate_series(2, ${times})`);
  await database.query('create index on copies (old_id)');
  await database.query('analyze copies');
  // Triggers and references would look at each of millions of rows that are right by construction.
  await database.query('set session_replication_role = replica');
  for (const [table, expert] of TABLES) {
    await database.query(await copySql(database, table, expert));
    tell(`${table} copied`);
  }
  await database.query('set session_replication_role = origin');
  await database.query(`vacuum analyze ${TABLES.map(([table]) => table).join(', ')}`);
  const { rows: [count] } = await database.query<{ experts: number }>('select count(*)::int as experts from expert');
  return count!.experts;
}

/** Copies rows with the copy's id in the place of the expert's, and new ids of their own. */
async function copySql(database: pg.Client, table: string, expert: string): Promise<string> {
  const { rows } = await database.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and is_identity = 'NO' order by ordinal_position`, [table]);
  const names = rows.map(({ name }) => name);
  const values = names.map((name) => (name === expert ? 'k.new_id' : name === 'id' ? 'uuidv7()' : `t.${name}`));
  return `insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from ${table} t join copies k on k.old_id = t.${expert}`;
}
