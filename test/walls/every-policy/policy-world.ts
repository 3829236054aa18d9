import type { DataSource } from 'typeorm';
import { KINDS, NAMED } from './kinds.ts';
import type { Traits } from './description.ts';
import { BARE, PROBE } from './probe.sql.ts';

/** A policy as it stands. */
export interface Policy { table: string; name: string; act: 'r' | 'a' | 'w' | 'd'; using: string | null; check: string | null }

interface Column { table: string; name: string; type: string; required: boolean; parent: string | null }
type Value = string | number | boolean | null;
interface Option { traits: Traits; value: Value }

const POLICIES = `
  select c.relname as table, p.polname as name, p.polcmd as act, pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
  from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = 'public'::regnamespace and 'muster_api'::regrole = any(p.polroles) order by 1, 2`;
/** The columns of its own table that a policy of the api asks. */
const ASKED = `
  select distinct c.relname as table, a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull as required,
    (select f.confrelid::regclass::text from pg_constraint f where f.contype = 'f' and f.conrelid = c.oid and f.conkey[1] = a.attnum order by array_length(f.conkey, 1) limit 1) as parent
  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid and d.refobjid = c.oid and d.refobjsubid > 0
  join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid where 'muster_api'::regrole = any(p.polroles) order by 1, 2`;

/** A database in which every table with a policy has a row of every kind that its policies tell apart. */
export class PolicyWorld {
  readonly rows = new Map<string, Traits[]>();
  policies: Policy[] = [];
  private columns = new Map<string, Column[]>();
  private readonly made = new Map<string, { id: string | null; traits: Traits }[]>();

  constructor(private readonly owner: DataSource) {}

  async fill(): Promise<void> {
    this.policies = await this.owner.query(POLICIES);
    const asked: Column[] = await this.owner.query(ASKED);
    await this.owner.query(BARE);
    await this.owner.query(PROBE);
    const tables: { name: string }[] = await this.owner.query(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity order by 1`);
    this.columns = new Map(tables.map(({ name }) => [name, asked.filter(({ table }) => table === name)]));
    for (const { name } of tables) await this.fillTable(name);
  }

  /** Columns by which the rows of a table are told apart. */
  columnsOf(table: string): string[] {
    const kinds = KINDS[table];
    const own = kinds ? [...new Set(kinds.flatMap(({ columns }) => Object.keys(columns)))] : (this.columns.get(table) ?? []).map(({ name }) => name);
    return own.length > 0 ? own : ['touched'];
  }

  private async fillTable(table: string): Promise<{ id: string | null; traits: Traits }[]> {
    const ready = this.made.get(table);
    if (ready) return ready;
    const rows: { id: string | null; traits: Traits }[] = [];
    this.made.set(table, rows);
    await this.owner.query(`truncate ${table}; alter table ${table} add column probe int, add column touched int; grant select (probe) on ${table} to muster_api`);
    if (!this.policies.some((policy) => policy.table === table && policy.act === 'r')) await this.owner.query(`revoke select (probe) on ${table} from muster_api`);
    const hasId = await this.owner.query<unknown[]>(`select from pg_attribute where attrelid = $1::regclass and attname = 'id' and format_type(atttypid, null) = 'uuid'`, [table]);
    for (const [n, { columns, traits }] of (await this.rowsOf(table)).entries()) {
      const values: Record<string, Value> = { ...hasId.length > 0 ? { id: crypto.randomUUID() } : {}, ...columns, probe: n };
      const names = Object.keys(values);
      await this.owner.query(`insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`, Object.values(values));
      rows.push({ id: typeof values.id === 'string' ? values.id : null, traits });
    }
    this.rows.set(table, rows.map(({ traits }) => traits));
    await this.owner.query(`create table probed.${table} as select * from ${table}; grant select on probed.${table} to muster_api`);
    return rows;
  }

  private async rowsOf(table: string): Promise<{ columns: Readonly<Record<string, Value>>; traits: Traits }[]> {
    const kinds = KINDS[table];
    if (kinds) return kinds.map(({ as, columns }) => ({ columns, traits: { which: as } }));
    let rows: { columns: Record<string, Value>; traits: Traits }[] = [{ columns: {}, traits: {} }];
    for (const column of this.columns.get(table) ?? []) {
      const options = await this.optionsOf(column);
      rows = rows.flatMap((row) => options.map(({ value, traits }) => ({ columns: { ...row.columns, [column.name]: value }, traits: { ...row.traits, ...traits } })));
    }
    return rows;
  }

  /** The values of a column that make a difference, or an error that says that nobody knows them. */
  private async optionsOf({ table, name, type, required, parent }: Column): Promise<Option[]> {
    const people = NAMED[`${table}.${name}`] ?? (parent === null ? undefined : NAMED[parent]) ?? (parent === null ? NAMED[name] : undefined);
    const none: Option[] = required ? [] : [{ traits: { [name]: 'null' }, value: null }];
    if (people) return [...Object.entries(people).map(([as, value]) => ({ traits: { [name]: as }, value })), ...none];
    if (parent !== null && parent !== table) {
      const prefixed = (traits: Traits): Traits => Object.fromEntries(Object.entries(traits).map(([key, value]) => [`${parent}.${key}`, value]));
      return [...(await this.fillTable(parent)).map(({ id, traits }) => ({ traits: prefixed(traits), value: id })), ...none];
    }
    if (type === 'boolean') return [true, false].map((value) => ({ traits: { [name]: String(value) }, value }));
    if (type === 'timestamp with time zone') return [{ traits: { [name]: 'set' }, value: '2026-05-01' }, { traits: { [name]: 'null' }, value: null }];
    if (type === 'text') return [...this.wordsOf(table, name), 'OTHER'].map((value) => ({ traits: { [name]: value }, value }));
    throw new Error(`${table}.${name} (${type}): say in kinds.ts which rows its policies tell apart`);
  }

  /** The words to which policies compare a column. */
  private wordsOf(table: string, column: string): string[] {
    const conditions = this.policies.filter((policy) => policy.table === table).flatMap(({ using, check }) => [using ?? '', check ?? '']).join(' ');
    const compared = conditions.matchAll(new RegExp(`\\b${column} = (?:ANY \\(ARRAY\\[([^\\]]*)\\]|('[^']*'))`, 'g'));
    return [...new Set([...compared].flatMap(([, list, one]) => [...(list ?? one!).matchAll(/'([^']*)'/g)].map(([, word]) => word!)))];
  }
}
