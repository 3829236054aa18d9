import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loginUrl } from '@muster/platform';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { cast, type Person } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { World } from './support/world.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'muster-archive-'));
const [heads, archive] = [join(folder, 'heads.jsonl'), join(folder, 'archive')];
const REVEAL = `query($id: ID!) { expert(id: $id) { contacts(purpose: "連絡先の確認") { address } } }`;

// Each look is a process of its own, and a machine may be busy.
jest.setTimeout(120_000);

let world: World;
let coordinator: Coordinator;
let person: Person;
/** The numbers of all entries, and their actions, before anything was archived. */
let before: { seq: string; action: string }[];

/** `muster audit …` at a terminal: as the auditor where only his role is named, as the owner where the database is. */
function audit(args: string[], places: Record<string, string> = {}): Promise<{ code: number; said: string }> {
  const owner = args[0] === 'archive' || args[0] === 'read';
  const who = owner ? { DATABASE_URL: process.env.DATABASE_URL! } : { DATABASE_URL: '', AUDITOR_DATABASE_URL: loginUrl(process.env.DATABASE_URL!, 'auditor') };
  const env = { ...process.env, ...who, AUDIT_HEAD_FILE: heads, AUDIT_ARCHIVE_DIR: archive, MUSTER_ROOT: ROOT, NODE_OPTIONS: '', ...places };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'apps/cli/dist/main.js'), 'audit', ...args], { env, maxBuffer: 2 ** 24 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr });
    });
  });
}

const files = (kind: string): string[] => readdirSync(archive).filter((name) => name.startsWith(kind)).sort();
const entries = (): Promise<{ seq: string; action: string }[]> => world.rows('select seq::text, action from audit_entry order by audit_entry.seq');

/** Puts a file down that nobody has written. */
const put = (first: number, last: number): string =>
  `insert into record_archive (name, kind, first_id, last_id, entries, last_at, sha256) values ('audit-1-1.jsonl', 'AUDIT', ${first}, ${last}, ${last - first + 1}, now(), sha256('x'))`;

describe('the archive of the record', () => {
  beforeAll(async () => {
    world = await World.open({ env: { AUDIT_HEAD_FILE: heads } });
    coordinator = await Coordinator.of(world);
    for (let i = 0; i < 3; i += 1) await coordinator.openIncident();
    person = (await cast(world, 1)).people[0]!;
    await coordinator.browser.run(REVEAL, { id: person.id });
    await world.withoutWorker('2 minutes');
    await world.stopWorker();
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true });
  });

  it('takes nothing whose year at hand is not over', async () => {
    expect(await audit(['archive'])).toMatchObject({ code: 0, said: expect.stringContaining('Nothing is due') });
    await expect(world.rows('delete from audit_entry where seq = 1')).rejects.toThrow('append-only');
    await expect(world.rows(put(1, 2))).rejects.toThrow('when their time at hand is over');
  });

  it('takes the rest out into files; what a death left under a name is replaced', async () => {
    await world.advance('400 days');
    await coordinator.openIncident();
    before = await entries();
    mkdirSync(archive);
    writeFileSync(join(archive, `audit-000000000001-${String(before.length - 1).padStart(12, '0')}.jsonl`), 'half a file');
    expect(await audit(['archive'])).toMatchObject({ code: 0, said: expect.stringMatching(/audit-\d+-\d+\.jsonl: [^]*disclosures-\d+-\d+\.sealed: /) });
    expect((await entries()).map(({ action }) => action)).toEqual([before.at(-1)!.action, 'record.archive', 'record.archive']);
    expect(await world.rows('select 1 from disclosure')).toEqual([]);
    for (const name of readdirSync(archive)) expect(statSync(join(archive, name)).mode & 0o077).toBe(0);
  });

  it('is one chain with what is at hand, says the auditor’s command, and compares the heads with both', async () => {
    const { code, said } = await audit(['verify']);
    expect([code, said]).toEqual([0, expect.stringContaining(`Checked ${before.length + 2} entries`)]);
    expect(await audit(['verify'], { AUDIT_ARCHIVE_DIR: '' })).toMatchObject({ code: 0, said: expect.stringContaining('2 files of the archive were not looked at') });
    const read = (await audit(['read', join(archive, files('audit')[0]!)])).said.trim().split('\n').map((line) => JSON.parse(line) as { seq: string; action: string });
    expect(read.map(({ seq, action }) => ({ seq, action }))).toEqual(before.slice(0, -1));
  });

  it('keeps who saw whose data sealed, for whoever holds the keys', async () => {
    const [name] = files('disclosures');
    const bytes = readFileSync(join(archive, name!));
    for (const word of [person.id, '連絡先の確認', '職員']) expect(bytes.includes(word)).toBe(false);
    const { said } = await audit(['read', join(archive, name!)]);
    expect(JSON.parse(said)).toMatchObject({ expert_id: person.id, purpose: '連絡先の確認', what: 'CONTACT' });
  });

  const audits = (): string => join(archive, files('audit')[0]!);
  it.each<[string, () => void, RegExp]>([
    ['a file that is gone', () => renameSync(audits(), join(folder, 'gone')), /audit-\S+ is not there/],
    ['a file that was changed', () => writeFileSync(audits(), readFileSync(audits(), 'utf8').replace('incident.create', 'incident.update')), /audit-\S+ is not what was written/],
    ['a sealed file that was changed', () => writeFileSync(join(archive, files('disclosures')[0]!), 'x'), /disclosures-\S+ is not what was written/],
  ])('shows %s', async (_what, harm, says) => {
    const kept = readdirSync(archive).map((name): [string, Buffer] => [name, readFileSync(join(archive, name))]);
    harm();
    expect(await audit(['verify'])).toMatchObject({ code: 1, said: expect.stringMatching(says) });
    for (const [name, bytes] of kept) writeFileSync(join(archive, name), bytes);
    expect((await audit(['verify'])).code).toBe(0);
  });

  it('shows an owner who changes a file and what is put down of it, by the chain', async () => {
    const [path, text] = [audits(), readFileSync(audits(), 'utf8')];
    const forged = text.replace('incident.create', 'incident.update');
    writeFileSync(path, forged);
    await world.rows('alter table record_archive disable trigger all');
    await world.rows(`update record_archive set sha256 = sha256($1) where kind = 'AUDIT'`, [Buffer.from(forged)]);
    const { code, said } = await audit(['verify']);
    expect([code, said]).toEqual([1, expect.stringMatching(/do not follow from each other/)]);
    expect(said).toMatch(/is not what was written/);
    await world.rows(`update record_archive set sha256 = sha256($1) where kind = 'AUDIT'`, [Buffer.from(text)]);
    await world.rows('alter table record_archive enable trigger all');
    writeFileSync(path, text);
    expect((await audit(['verify'])).code).toBe(0);
  });

  it('is filled by nobody but the tables’ owner, and not with what is young, last or out of its order', async () => {
    await expect(world.api.get(DataSource).query(put(before.length, before.length))).rejects.toThrow('permission denied');
    await expect(world.rows(put(before.length, before.length + 2))).rejects.toThrow('does not follow');
    await expect(world.rows(put(before.length + 1, before.length + 1))).rejects.toThrow('does not follow');
    await expect(world.rows('update record_archive set destroyed_at = muster_now()')).rejects.toThrow('until its time is over');
    await expect(world.rows('delete from record_archive')).rejects.toThrow('append-only');
  });

  it('is destroyed after seven years, and the record goes on from its last link', async () => {
    await world.advance('2560 days');
    expect(await audit(['archive'])).toMatchObject({ code: 0, said: expect.stringMatching(/Moved [^]*Destroyed/) });
    expect([files('audit').length, files('disclosures').length]).toEqual([1, 0]);
    const { code, said } = await audit(['verify']);
    expect([code, said]).toEqual([0, expect.stringContaining('the record is whole')]);
    expect((await entries()).map(({ action }) => action)).toEqual(['record.archive', 'record.archive', 'record.archive-end']);
  });
});
