import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { mutants } from './mutants.ts';
import { PolicyWorld, type Policy } from './policy-world.ts';
import { ACTS, linesOf, reachOf, unchanged, type Act, type Reach } from './rights-of-rows.ts';
import { ROWS } from './rows.table.ts';
import { UNNOTICED } from './unnoticed.ts';

/** Each act on an api's policy, and whether rows that were changed may become any. */
const ACT_OF: Readonly<Record<Policy['act'], Act>> = { r: 'read', a: 'add', w: 'change', d: 'remove' };
/** Who the caller is, not which row: the condition on rows that may be changed asks the same of him before. */
const OF_CALLER = /^SELECT \(?muster_(?:may|kind)\(/;

let owner: DataSource;
let world: PolicyWorld;
const reaches = new Map<string, Reach>();
const reachOn = (table: string, act: Act): Reach => reaches.get(`${table} ${act}`)!;

/** What can be done with the rows of a table, as lines of rows.table.ts. */
const rightsOf = (table: string): Record<string, string[]> => Object.fromEntries(
  ACTS.filter((act) => act !== 'become').map((act) => [act, linesOf(world, table, reachOn(table, act))] as const).filter(([, lines]) => lines.length > 0));

beforeAll(async () => {
  owner = await new DataSource({ type: 'postgres', url: process.env.DATABASE_URL!, extra: { max: 1 } }).initialize();
  world = new PolicyWorld(owner);
  await world.fill();
  for (const table of world.rows.keys()) for (const act of ACTS) reaches.set(`${table} ${act}`, await reachOf(owner, world, table, act));
}, 120_000);
afterAll(() => owner.destroy());

async function undone<T>(sql: string, look: () => Promise<T>): Promise<T> {
  await owner.query('begin');
  try {
    await owner.query(sql);
    return await look();
  } finally {
    await owner.query('rollback');
  }
}

const notices = (table: string, act: Act, sql: string): Promise<boolean> =>
  undone(sql, async () => !unchanged(await reachOf(owner, world, table, act, reachOn(table, act)), reachOn(table, act)));

/** The statements that take one part of a policy away, each with the act that should show it. */
function attacks({ name, table, act, using, check }: Policy): { gone: string; act: Act; sql: string }[] {
  const alter = (open: string, sides: readonly ('using' | 'with check')[]): string => `alter policy ${name} on ${table} ${sides.map((side) => `${side} (${open})`).join(' ')}`;
  const both = (['using', 'with check'] as const).filter((side) => (side === 'using' ? using : check) !== null);
  const parts = mutants((using ?? check)!);
  return [
    ...parts.map(({ gone, condition }) => ({ gone, act: ACT_OF[act], sql: alter(condition, both) })),
    ...act === 'w' ? parts.filter(({ gone }) => !OF_CALLER.test(gone.replace('… WHERE ', ''))).map(({ gone, condition }) => ({ gone, act: 'become' as const, sql: alter(condition, ['with check']) })) : [],
  ];
}

describe('the rows of every table', () => {
  it('stand in rows.table.ts, and no others', () => {
    const missing = [...world.rows.keys()].filter((table) => !(table in ROWS));
    expect(Object.fromEntries(missing.map((table) => [table, rightsOf(table)]))).toEqual({});
    expect(Object.keys(ROWS).filter((table) => !world.rows.has(table))).toEqual([]);
  });

  it.each(Object.keys(ROWS))('%s: are for whom the table says', (table) => {
    const { worker: _, auditor: __, ...said } = ROWS[table]!;
    expect(rightsOf(table)).toEqual(said);
  });

  it('that may be changed stay rows that may be changed', () => {
    for (const table of world.rows.keys()) expect([table, linesOf(world, table, reachOn(table, 'become'))]).toEqual([table, linesOf(world, table, reachOn(table, 'change'))]);
    expect(world.policies.filter(({ act, using, check }) => act === 'w' && using !== check).map(({ name }) => name)).toEqual([]);
  });

  it('are granted to workers and auditors as the table says', async () => {
    const grants: { role: string; name: string; may: string }[] = await owner.query(
      `select grantee as role, table_name as name, string_agg(lower(privilege_type), ', ' order by privilege_type) as may from information_schema.role_table_grants
       where grantee in ('muster_worker', 'muster_auditor') and table_schema = 'public' group by 1, 2`);
    const granted = (role: string, table: string): string | undefined => grants.find((one) => one.role === `muster_${role}` && one.name === table)?.may;
    for (const [table, { worker, auditor }] of Object.entries(ROWS)) expect([table, granted('worker', table), granted('auditor', table)]).toEqual([table, worker, auditor]);
  });
});

describe('a wall taken away', () => {
  it.each(Object.keys(ROWS))('%s: each part of each policy is missed', async (table) => {
    const unnoticed: string[] = [];
    for (const policy of world.policies.filter((one) => one.table === table)) {
      for (const { gone, act, sql } of attacks(policy)) if (!await notices(table, act, sql)) unnoticed.push(`${policy.name}: ${gone.replace(/\s+/g, ' ')}`);
    }
    expect(unnoticed.filter((one) => !(one in UNNOTICED))).toEqual([]);
    expect(Object.keys(UNNOTICED).filter((one) => one.startsWith(`${table}_api_`) && !unnoticed.includes(one))).toEqual([]);
  });

  it('is missed with row-level security as a whole, on every table that the api may read', async () => {
    const shut = [...world.rows.keys()].filter((table) => world.policies.some((one) => one.table === table && one.act === 'r'));
    for (const table of shut) expect([table, await notices(table, 'read', `alter table ${table} disable row level security`)]).toEqual([table, true]);
  });
});
