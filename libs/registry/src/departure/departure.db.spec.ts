import { AuditLog, verifyChain } from '@muster/audit';
import { permissionsOf, type Actor } from '@muster/identity';
import { advance } from '@muster/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { ExpertSearch } from '../experts/expert-search.service.ts';
import { ExpertService } from '../experts/expert.service.ts';
import { actorWith } from '../testing/actor.fixture.ts';
import { insertExpert, insertReference } from '../testing/expert.fixture.ts';
import { registryScene } from '../testing/registry.scene.ts';
import { Departures } from './departure.service.ts';
import { Retention } from './retention.service.ts';

/** Words by which somebody could be found again. */
const WORDS = ['去来', 'キョライ', 'kyorai', '+819055556666', 'kyorai@example.jp'];

let module: TestingModule;
let database: DataSource;
let retention: Retention;
let expertId: string;
let expert: Actor;
const office = actorWith(['ADMINISTRATOR']);

async function eraseAll(): Promise<number> {
  let all = 0;
  for (let erased = await retention.eraseBatch(); erased > 0; erased = await retention.eraseBatch()) all += erased;
  return all;
}

/** Tables in which one of the words stands in the clear. */
async function tablesThatTell(): Promise<string[]> {
  const tables: { name: string }[] = await database.query(
    `select table_name as name from information_schema.tables where table_schema in ('public', 'job_queue') and table_type = 'BASE TABLE' order by 1`);
  const told: string[] = [];
  for (const { name } of tables) {
    const rows: unknown[] = await database.query(`select 1 from ${name === 'job' ? 'job_queue.job' : `public."${name}"`} t where t::text ilike any($1::text[]) limit 1`, [WORDS.map((word) => `%${word}%`)])
      .catch(() => []);
    if (rows.length > 0) told.push(name);
  }
  return told;
}

async function account(): Promise<{ disabled: boolean; live: number; expert: string | null } | undefined> {
  const rows: { disabled: boolean; live: number; expert: string | null }[] = await database.query(
    `select u.disabled_at is not null as disabled, u.expert_id as expert, (select count(*)::int from session s where s.user_id = u.id and s.revoked_at is null) as live
     from app_user u where u.id = $1`, [expert.userId]);
  return rows[0];
}

beforeAll(async () => {
  module = await registryScene();
  database = module.get(DataSource);
  retention = new Retention(database, module.get(AuditLog, { strict: false }));
  await insertReference(database);
});
afterAll(() => module.close());
beforeEach(async () => {
  await database.query('delete from app_user');
  await database.query('delete from expert');
  expertId = await insertExpert(database, {
    familyName: '向井', givenName: '去来', familyKana: 'ムカイ', givenKana: 'キョライ', familyRomaji: 'Mukai', givenRomaji: 'Kyorai',
    phones: ['+819055556666'], emails: ['kyorai@example.jp'], skills: [{ role: 'PD-WRL-003', level: 3 }],
  });
  const [user]: { id: string }[] = await database.query(
    `insert into app_user (id, email_sealed, email_index, display_name, expert_id) values (uuidv7(), '\\x01', decode(md5($1::text), 'hex'), '向井去来', $1::uuid) returning id`, [expertId]);
  await database.query(`insert into user_role (user_id, role) values ($1, 'EXPERT')`, [user!.id]);
  await database.query(`insert into session (token_hash, user_id, expires_at, strength, method) values (decode(md5($1::text), 'hex'), $1::uuid, muster_now() + interval '1 year', 'FULL', 'PASSKEY')`, [user!.id]);
  expert = { ...actorWith(['EXPERT']), permissions: permissionsOf(['EXPERT']), userId: user!.id, expertId };
});

describe('leaving', () => {
  it('asks to confirm, ends access in the same transaction, and tells from when on everything is erased', async () => {
    const departures = module.get(Departures);
    expect(await departures.leave(expert, false)).toMatchObject({ code: 'LEAVING_NOT_CONFIRMED' });
    expect(await account()).toMatchObject({ disabled: false, live: 1 });
    const left = await departures.leave(expert, true);
    expect(left).toMatchObject({ leftAt: expect.any(Date), erasedFrom: expect.any(Date) });
    if ('erasedFrom' in left) expect(left.erasedFrom.getTime() - left.leftAt.getTime()).toBe(30 * 24 * 3_600_000);
    expect(await account()).toMatchObject({ disabled: true, live: 0 });
    expect(await departures.leave(expert, true)).toEqual(left);
    expect(await database.query(`select 1 from audit_entry where action = 'expert.leave' and subject_id = $1`, [expertId])).toHaveLength(1);
  });

  it('leaves the work of somebody who is staff as well', async () => {
    await database.query(`insert into user_role (user_id, role) values ($1, 'COORDINATOR')`, [expert.userId]);
    await module.get(Departures).leave(expert, true);
    expect(await account()).toMatchObject({ disabled: false, expert: null });
  });

  it('while holding a place in a team tells the registry, so that somebody else is found', async () => {
    await module.get(Departures).leave(expert, true);
    expect(await database.query('select 1 from registry_alert')).toEqual([]);
    await database.query(`update expert set status = 'ACTIVE' where id = $1`, [expertId]);
    await database.query(`
      with n as (insert into incident (code, title_sealed, summary_sealed, severity, tlp, drill) values ('t', '', '', 1, 'CLEAR', true) returning id),
      c as (insert into call_up (incident_id, number, kind, authenticity_code, state, text_ja_sealed, text_en_sealed, channels, audience, deadline, idempotency_key, request_hash)
        select id, 1, 'DRILL', '1234', 'OPEN', '', '', '{SMS}', '{}', muster_now() + interval '1 hour', 'k', '' from n returning id)
      insert into invitation (call_up_id, expert_id, wave, lines, scores, rank, assignment) select id, $1, 1, '{0}', '{1}', 1, 'ASSIGNED' from c`, [expertId]);
    await module.get(Departures).leave(expert, true);
    expect(await database.query('select kind, reason from registry_alert')).toEqual([{ kind: 'LEFT', reason: 'HOLDS_A_PLACE' }]);
    await database.query('delete from call_up');
  });

  it('can be recorded by the office; nobody is told apart from nothing', async () => {
    expect(await module.get(Departures).record(office, 'nobody')).toMatchObject({ code: 'EXPERT_UNKNOWN' });
    expect(await module.get(Departures).record(office, '0197a3f2-0000-7000-8000-000000000001')).toMatchObject({ code: 'EXPERT_UNKNOWN' });
    expect(await module.get(Departures).record(office, expertId)).toMatchObject({ leftAt: expect.any(Date) });
  });
});

describe('erasure', () => {
  it('comes 30 days after leaving and not before; then nobody finds the person, and the record still holds', async () => {
    await module.get(Departures).leave(expert, true);
    await advance(database, '29 days');
    await eraseAll();
    expect((await module.get(ExpertSearch).page(office, { text: '去来' }, { first: 10 })).nodes).toHaveLength(1);
    await advance(database, '25 hours');
    await eraseAll();
    for (const text of ['去来', 'キョライ', 'Kyorai', 'ムカイ']) {
      const found = await module.get(ExpertSearch).page(office, { text }, { first: 10 });
      expect(found.nodes.map((node) => node.id)).not.toContain(expertId);
    }
    expect(await module.get(ExpertService).get(office, expertId)).toBeNull();
    expect((await verifyChain(database.manager)).brokenAt).toBeNull();
  });

  it('leaves no word of the person in any table, and is done once', async () => {
    await database.query(`update expert set status = 'LEFT' where status <> 'LEFT'`);
    await advance(database, '31 days');
    expect(await eraseAll()).toBeGreaterThan(0);
    expect(await tablesThatTell()).toEqual([]);
    expect(await account()).toBeUndefined();
    expect(await eraseAll()).toBe(0);
  });

  it('goes on after an interruption between two of its parts', async () => {
    await module.get(Departures).leave(expert, true);
    await advance(database, '31 days');
    await expect(database.transaction(async (em) => {
      await em.query('select erase_entries(100)');
      throw new Error('killed');
    })).rejects.toThrow('killed');
    await eraseAll();
    expect(await tablesThatTell()).toEqual([]);
  });

  it('spares who came back in time', async () => {
    await module.get(Departures).leave(expert, true);
    await database.query(`update expert set status = 'ACTIVE' where id = $1`, [expertId]);
    await advance(database, '31 days');
    await eraseAll();
    expect(await module.get(ExpertService).get(office, expertId)).toMatchObject({ kanji: { given: '去来' } });
  });

  it('removes the empty entry when nothing points to it any more, and keeps the day of leaving under an id of nobody', async () => {
    await module.get(Departures).leave(expert, true);
    await advance(database, '31 days');
    await eraseAll();
    expect(await database.query('select 1 from expert where id = $1', [expertId])).toEqual([]);
    expect(await database.query('select 1 from departure where expert_id = $1 and records_erased_at is not null', [expertId])).toHaveLength(1);
  });
});
