import { randomUUID } from 'node:crypto';
import { PlatformModule } from '@muster/platform';
import { testEnv } from '@muster/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { verifyChain } from './audit-chain.query.ts';
import { AuditLog } from './audit-log.service.ts';
import { AuditTrail } from './audit-trail.service.ts';
import { AuditModule } from './audit.module.ts';

let app: TestingModule;
let database: DataSource;

/** What somebody with full power over the database could do. */
async function tamper(sql: string): Promise<void> {
  await database.query('alter table audit_entry disable trigger all');
  await database.query(sql);
  await database.query('alter table audit_entry enable trigger all');
}

async function append(count: number, action = 'test.act'): Promise<void> {
  const log = app.get(AuditLog);
  for (let i = 0; i < count; i += 1) {
    await database.transaction((em) => log.append(em, {
      actor: { kind: 'system', userId: null }, action, subjectType: 'test', subjectId: randomUUID(), detail: { i },
    }));
  }
}

beforeAll(async () => {
  app = await Test.createTestingModule({ imports: [PlatformModule.forRoot(testEnv(), { role: 'test' }), AuditModule] }).compile();
  database = app.get(DataSource);
});
afterAll(() => app.close());
beforeEach(() => tamper('truncate audit_entry'));

describe('the audit chain', () => {
  it('holds when it is empty', async () => {
    expect(await verifyChain(database.manager)).toEqual({ checked: '0', brokenAt: null, head: null });
  });

  it('holds for lines that were appended side by side', async () => {
    await Promise.all([append(5), append(5), append(5)]);
    const chain = await verifyChain(database.manager);
    expect(chain).toMatchObject({ checked: '15', brokenAt: null });
    expect(chain.head).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has no line of an act that was undone, and no gap', async () => {
    await append(1);
    const undone = database.transaction(async (em) => {
      await app.get(AuditLog).append(em, { actor: { kind: 'system', userId: null }, action: 'undone', subjectType: 'test', subjectId: null });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await append(1);
    expect(await verifyChain(database.manager)).toMatchObject({ checked: '2', brokenAt: null });
  });

  it.each([
    ['an edit', `update audit_entry set detail = '{"i": 9}' where seq = 3`, '3'],
    ['another time', `update audit_entry set at = at - interval '1 second' where seq = 3`, '3'],
    ['a deletion', 'delete from audit_entry where seq = 3', '4'],
    ['a cut-off beginning', 'delete from audit_entry where seq = 1', '2'],
    ['an exchange', 'update audit_entry a set action = b.action, subject_id = b.subject_id from audit_entry b where a.seq + b.seq = 7 and a.seq in (3, 4)', '3'],
    ['an edit with its own hash made anew', `with e as (update audit_entry set action = 'x' where seq = 3 returning *) select 1 from e; update audit_entry e set hash = audit_entry_hash(e) where seq = 3`, '4'],
  ])('shows %s', async (_, sql, brokenAt) => {
    await append(6);
    await tamper(sql);
    expect(await verifyChain(database.manager)).toMatchObject({ brokenAt });
  });

  it('shows a cut-off end by another head', async () => {
    await append(3);
    const { head } = await verifyChain(database.manager);
    await tamper('delete from audit_entry where seq = 3');
    const cut = await verifyChain(database.manager);
    expect(cut.brokenAt).toBeNull();
    expect(cut.head).not.toBe(head);
  });

  it.each(['update audit_entry set action = action', 'delete from audit_entry', 'truncate audit_entry'])('refuses "%s"', async (sql) => {
    await append(1);
    await expect(database.query(sql)).rejects.toThrow('append-only');
  });
});

describe('the trail', () => {
  it('pages from the newest, filters, and counts when asked', async () => {
    await append(3);
    await append(2, 'test.other');
    const trail = app.get(AuditTrail);
    const first = await trail.entries({ first: 2, action: 'test.act' });
    expect(first.nodes.map((entry) => entry.seq)).toEqual(['3', '2']);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(await (first.totalCount as () => Promise<number>)()).toBe(3);
    const second = await trail.entries({ first: 2, action: 'test.act', after: first.pageInfo.endCursor });
    expect(second.nodes.map((entry) => entry.seq)).toEqual(['1']);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(JSON.parse(second.nodes[0]!.detail)).toEqual({ i: 0 });
  });
});
