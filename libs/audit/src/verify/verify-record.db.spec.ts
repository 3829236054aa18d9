import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlatformModule } from '@muster/platform';
import { advance, testEnv } from '@muster/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit-log.service.ts';
import { AuditModule } from '../audit.module.ts';
import { HeadKeeper } from '../head/head-keeper.service.ts';
import { headKeys } from '../head/head-keys.ts';
import { HeadFile } from '../head/head.file.ts';
import { exportRecord } from './export-record.ts';
import type { Finding } from './finding.rule.ts';
import { verifyRecord } from './verify-record.ts';

const SECRET = 's'.repeat(32);
const folder = mkdtempSync(join(tmpdir(), 'muster-heads-'));
const path = join(folder, 'kept', 'heads.jsonl');

let app: TestingModule;
let database: DataSource;

async function tamper(sql: string): Promise<void> {
  await database.query('alter table audit_entry disable trigger all');
  await database.query(sql);
  await database.query('alter table audit_entry enable trigger all');
}

/** What a thief with the table in hand does: changes an entry and makes every hash after it anew. */
const REBUILD = `do $body$ declare e audit_entry; before bytea := sha256('muster'::bytea); begin
  update audit_entry set action = 'forged' where seq = 3;
  for e in select * from audit_entry order by seq loop
    e.previous_hash := before; before := audit_entry_hash(e);
    update audit_entry set previous_hash = e.previous_hash, hash = before where seq = e.seq;
  end loop; end $body$`;

async function append(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    await database.transaction((em) => app.get(AuditLog).append(em, {
      actor: { kind: 'system', userId: null }, action: 'test.act', subjectType: 'test', subjectId: null, detail: { i },
    }));
  }
}

async function keep(): Promise<boolean> {
  await advance(database, '1 minute');
  return app.get(HeadKeeper).record();
}

const file = (): HeadFile => new HeadFile(path, headKeys(SECRET, []));
const found = async (): Promise<Partial<Finding>[]> => (await verifyRecord(database, file().read())).findings;

beforeAll(async () => {
  const env = testEnv({ AUDIT_HEAD_FILE: path, MUSTER_SECRET: SECRET });
  app = await Test.createTestingModule({ imports: [PlatformModule.forRoot(env, { role: 'test' }), AuditModule], providers: [HeadKeeper] }).compile();
  database = app.get(DataSource);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  rmSync(path, { force: true });
  await tamper('truncate audit_entry');
  await append(2);
  await keep();
  await append(4);
  await keep();
});

describe('verifying the record', () => {
  it('finds nothing where nobody touched anything', async () => {
    expect(await verifyRecord(database, file().read())).toEqual({ checked: '6', unread: 0, heads: 2, findings: [] });
  });

  it('begins with an empty record', async () => {
    await tamper('truncate audit_entry');
    rmSync(path);
    await keep();
    expect(await verifyRecord(database, file().read())).toEqual({ checked: '0', unread: 0, heads: 1, findings: [] });
    await append(1);
    expect(await found()).toEqual([]);
  });

  it.each<[string, string, Partial<Finding>[]]>([
    ['an edit', `update audit_entry set detail = '{"i": 9}' where seq = 3`, [{ kind: 'EDITED', seq: '3' }]],
    ['an edit of the last entry', `update audit_entry set action = 'x' where seq = 6`, [{ kind: 'EDITED', seq: '6' }]],
    ['an edit with its own hash', `update audit_entry set action = 'x' where seq = 3; update audit_entry e set hash = audit_entry_hash(e) where seq = 3`, [{ kind: 'RELINKED', seq: '3', until: '4' }]],
    ['a deletion', 'delete from audit_entry where seq in (3, 4)', [{ kind: 'DELETED', seq: '3', until: '4' }]],
    ['a cut-off beginning', 'delete from audit_entry where seq = 1', [{ kind: 'DELETED', seq: '1', until: '1' }]],
    ['a swap of contents', `update audit_entry a set at = b.at, detail = b.detail from audit_entry b where a.seq + b.seq = 7 and a.seq in (3, 4)`, [{ kind: 'SWAPPED', seq: '3', until: '4' }]],
    ['a swap of numbers', 'update audit_entry set seq = -seq where seq in (2, 5); update audit_entry set seq = 7 + seq where seq < 0', [{ kind: 'SWAPPED', seq: '2', until: '5' }]],
    ['a truncation', 'delete from audit_entry where seq > 4', [{ kind: 'TRUNCATED', seq: '5', until: '6' }]],
    ['a chain made anew', REBUILD, [{ kind: 'REBUILT', seq: '3', until: '6' }]],
  ])('shows %s', async (_, sql, findings) => {
    await tamper(sql);
    expect(await found()).toMatchObject(findings);
    expect(await found()).toHaveLength(findings.length);
  });

  it('shows heads that were forged, and triggers that are off', async () => {
    writeFileSync(path, readFileSync(path, 'utf8').replace('"seq":"6"', '"seq":"5"'));
    await database.query('alter table audit_entry disable trigger audit_entry_append_only');
    expect(await found()).toMatchObject([{ kind: 'HEAD_FORGED', line: 2 }, { kind: 'UNGUARDED' }]);
    await database.query('alter table audit_entry enable trigger audit_entry_append_only');
  });

  it('writes a head once a minute, not twice, and never without the key', async () => {
    expect(await app.get(HeadKeeper).record()).toBe(false);
    expect(await keep()).toBe(true);
    expect(new HeadFile(path, headKeys('another secret of thirty-two chars', [])).read().every((line) => 'problem' in line)).toBe(true);
    expect(readFileSync(path, 'utf8')).not.toContain('test.act');
  });

  it('goes out as JSON lines', async () => {
    const lines: { seq: string; action: string; previousHash: string; hash: string }[] = [];
    for await (const line of exportRecord(database, { after: '1' })) lines.push(JSON.parse(line) as (typeof lines)[number]);
    expect(lines.map((line) => line.seq)).toEqual(['2', '3', '4', '5', '6']);
    expect(lines[1]!.previousHash).toBe(lines[0]!.hash);
  });
});
