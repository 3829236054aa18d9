import { found, type Canary } from './canary.ts';
import type { World } from './world.ts';

const OURS = `n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_t%'`;

/** A row of a dump, and whose it is. */
export interface DumpedTable { name: string; rows: string[] }

/** Every row of every table of every schema, the queue's included, as a dump would write it: bytes as hexadecimal. */
export async function dumpOf(world: World): Promise<DumpedTable[]> {
  const tables = await world.rows<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'm') and ${OURS} order by 1`);
  const dump: DumpedTable[] = [];
  for (const { name } of tables) dump.push({ name, rows: (await world.rows<{ text: string }>(`select t::text as text from ${name} t`)).map(({ text }) => text) });
  return dump;
}

/** Where in a dump which canaries are, once each. */
export function sung(dump: readonly DumpedTable[], canaries: readonly Canary[]): string[] {
  return dump.flatMap(({ name, rows }) => [...new Set(rows.flatMap((text) => found(text, canaries)))].map((what) => `${what} in ${name}`));
}

/**
 * Codes of a few digits, where text or bytes stand: times and numbers are left out, since any six digits turn up in them.
 * A code counts where no digit stands beside it, and as bytes.
 */
export async function codesSung(world: World, codes: readonly string[]): Promise<string[]> {
  const columns = await world.rows<{ place: string; column: string }>(`
    select format('%I.%I', n.nspname, c.relname) as place, quote_ident(a.attname) as column from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and ${OURS} and a.attnum > 0 and not a.attisdropped and format_type(a.atttypid, null) ~ '^(text|character|json|bytea)'`);
  const sings: string[] = [];
  for (const { place, column } of columns) {
    const hits = await world.rows(`select 1 from ${place} where ${column}::text ~ $1 limit 1`, [codes.map((code) => `(?<!\\d)${code}(?!\\d)|${Buffer.from(code).toString('hex')}`).join('|')]);
    if (hits.length > 0) sings.push(`${place}.${column}`);
  }
  return sings;
}

/** The files of the database as they lie on the disk, with what was deleted and overwritten: tables, indexes, everything outside of their rows. */
export async function filesOf(world: World): Promise<{ name: string; bytes: string }[]> {
  await world.rows('checkpoint');
  const files = await world.rows<{ name: string; bytes: Buffer }>(`
    select format('%I.%I', n.nspname, c.relname) as name, pg_read_binary_file(pg_relation_filepath(c.oid)) as bytes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'i', 't', 'm') and c.relpersistence <> 't' and n.nspname not in ('pg_catalog', 'information_schema')`);
  return files.map(({ name, bytes }) => ({ name, bytes: bytes.toString('latin1') }));
}

/** Which canaries lie in which files, as plain text. */
export function buried(files: readonly { name: string; bytes: string }[], canaries: readonly Canary[]): string[] {
  const plain = canaries.map(({ what, forms }) => ({ what, forms: forms.map((form) => Buffer.from(form).toString('latin1')) }));
  return files.flatMap(({ name, bytes }) => found(bytes, plain).map((what) => `${what} in the file of ${name}`));
}
