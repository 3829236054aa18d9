import { execFile } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loginUrl } from '@muster/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Coordinator } from './support/coordinator.ts';
import { World } from './support/world.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'muster-audit-'));
const heads = join(folder, 'heads.jsonl');

let world: World;
let coordinator: Coordinator;

/** `muster audit …` at an auditor's terminal, as a process of its own. */
function audit(...args: string[]): Promise<{ code: number; said: string }> {
  // The auditor's own role can read the record and nothing else.
  const env = { ...process.env, AUDITOR_DATABASE_URL: loginUrl(process.env.DATABASE_URL!, 'auditor'), DATABASE_URL: '', AUDIT_HEAD_FILE: heads, MUSTER_ROOT: ROOT, NODE_OPTIONS: '' };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'apps/cli/dist/main.js'), 'audit', ...args], { env, maxBuffer: 2 ** 24 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr });
    });
  });
}

/** What somebody with full power over the database does, and takes back after the look. */
async function tampered(sql: string[], look: () => Promise<void>): Promise<void> {
  await world.database.query('create table kept as table audit_entry');
  await world.database.query('alter table audit_entry disable trigger all');
  for (const statement of sql) await world.database.query(statement);
  await world.database.query('alter table audit_entry enable trigger all');
  await look();
  await world.database.query('alter table audit_entry disable trigger all');
  await world.database.query('delete from audit_entry');
  await world.database.query('insert into audit_entry select * from kept');
  await world.database.query('alter table audit_entry enable trigger all');
  await world.database.query('drop table kept');
}

const REBUILD = `do $body$ declare e audit_entry; before bytea := sha256('muster'::bytea); begin
  for e in select * from audit_entry order by seq loop
    e.previous_hash := before; before := audit_entry_hash(e);
    update audit_entry set previous_hash = e.previous_hash, hash = before where seq = e.seq;
  end loop; end $body$`;

describe('the record of what was done', () => {
  beforeAll(async () => {
    world = await World.open({ env: { AUDIT_HEAD_FILE: heads } });
    coordinator = await Coordinator.of(world);
    for (let i = 0; i < 3; i += 1) await coordinator.openIncident();
    await world.withoutWorker('2 minutes');
    await coordinator.openIncident();
    await world.stopWorker();
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true });
  });

  it('has its head in a file outside the database, from the start, each minute and at a clean stop', async () => {
    const lines = readFileSync(heads, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { seq: string; hash: string; at: string; mac: string });
    expect(lines.length).toBeGreaterThanOrEqual(3);
    const [last] = await world.rows<{ seq: string; hash: string }>(`select seq::text, encode(hash, 'hex') as hash from audit_entry order by audit_entry.seq desc limit 1`);
    expect(lines.at(-1)).toMatchObject(last!);
  });

  it('is whole, says the auditor’s command, with exit code 0', async () => {
    expect(await audit('verify')).toMatchObject({ code: 0, said: expect.stringContaining('the record is whole') });
  });

  it.each<[string, string[], RegExp]>([
    ['an edit', [`update audit_entry set action = 'x' where seq = 2`], /Entry 2: the content was edited/],
    ['a deletion', ['delete from audit_entry where seq = 3'], /Entry 3: deleted/],
    ['a swap', ['update audit_entry set seq = -seq where seq in (2, 4)', 'update audit_entry set seq = 6 + seq where seq < 0'], /Entries 2 and 4 changed places/],
    ['a truncation', ['delete from audit_entry where seq > 3'], /cut off at the end/],
    ['a chain made anew', [`update audit_entry set action = 'x' where seq = 2`, REBUILD], /made anew from some entry between/],
  ])('shows %s with exit code 1, says which entry and what to do', async (_what, sql, says) => {
    await tampered(sql, async () => {
      const { code, said } = await audit('verify');
      expect([code, said]).toEqual([1, expect.stringMatching(says)]);
      expect(said).toMatch(/-> .+/);
    });
    expect((await audit('verify')).code).toBe(0);
  });

  it('goes out as JSON lines', async () => {
    const { code, said } = await audit('export', '--after', '1');
    const entries = said.trim().split('\n').map((line) => JSON.parse(line) as { seq: string; action: string });
    expect(code).toBe(0);
    expect(entries[0]!.seq).toBe('2');
    expect(entries.map(({ action }) => action)).toContain('incident.create');
    expect(await audit('export', '--after', 'x')).toMatchObject({ code: 1, said: expect.stringContaining('no number of an entry') });
  });

  it('is not to be had by the api: it may add, and nothing else', async () => {
    for (const sql of ['update audit_entry set action = action', 'delete from audit_entry', 'truncate audit_entry', 'alter table audit_entry disable trigger all']) {
      await expect(world.api.get(DataSource).query(sql)).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  it('does not believe heads that somebody else wrote', async () => {
    appendFileSync(heads, `${JSON.stringify({ seq: '1', hash: 'ab', at: '2031-01-01T00:00:00Z', mac: 'cd' })}\n`);
    expect(await audit('verify')).toMatchObject({ code: 1, said: expect.stringContaining('not written by a process of ours') });
  });
});
