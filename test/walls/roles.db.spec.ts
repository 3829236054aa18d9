import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GATE } from '@muster/identity';
import { actingAs, roleProblems } from '@muster/platform';
import { as, WallScene } from './walls.scene.ts';

/** Where each row is about a person, or decides who gets in. */
const PRECIOUS = [
  'app_user', 'user_role', 'session', 'passkey', 'recovery_code', 'oidc_identity', 'expert', 'expert_skill', 'contact', 'availability',
  'incident', 'call_up', 'invitation', 'answer', 'delivery', 'delivery_event', 'audit_entry', 'disclosure', 'consent',
];
const DENIED = /permission denied|violates row-level security/;

let scene: WallScene;
beforeAll(async () => { scene = await WallScene.open(); });
afterAll(() => scene.close());

describe('muster_api without a caller', () => {
  it.each(PRECIOUS)('sees no row of %s', async (table) => {
    expect(await scene.sees(null, table)).toBe(0);
  });

  it('changes nothing', async () => {
    expect(await scene.api(null, 'update expert set paused_at = now()')).toEqual([[], 0]);
    expect(await scene.api(null, 'update invitation set assignment = \'ASSIGNED\'')).toEqual([[], 0]);
    await expect(scene.api(null, `insert into audit_entry (actor_kind, action, subject_type) values ('user', 'x', 'y')`)).rejects.toThrow(DENIED);
  });

  it('has what a forged context of no kind has: nothing', async () => {
    expect(await scene.sees({ kind: 'user' }, 'expert')).toBe(0);
    expect(await scene.api(null, `select set_config('muster.context', '', false)`)).toHaveLength(1);
    expect(await scene.sees(null, 'expert')).toBe(0);
  });
});

describe('the gate', () => {
  it('opens sign-in and nothing else', async () => {
    for (const table of PRECIOUS.filter((name) => !['app_user', 'user_role', 'session', 'passkey', 'recovery_code', 'oidc_identity'].includes(name))) {
      expect([table, await scene.sees(GATE, table)]).toEqual([table, 0]);
    }
  });
});

describe('whoever runs the api', () => {
  const everybody = { ...as('COORDINATOR'), may: ['audit:read', 'callup:read', 'user:update', 'expert:update', 'callup:launch'] };

  it.each(['update', 'delete'])('cannot %s what only grows', async (act) => {
    for (const table of ['audit_entry', 'delivery_event', 'disclosure', 'answer']) {
      const sql = act === 'delete' ? `delete from ${table}` : `update ${table} set ${{ audit_entry: 'action', delivery_event: 'to_state', disclosure: 'purpose' }[table] ?? 'channel'} = 'x'`;
      await expect(scene.api(everybody, sql)).rejects.toThrow(/permission denied/);
    }
  });

  it.each(['truncate expert cascade', 'alter table expert disable row level security', 'drop table expert', 'set role muster_worker', 'create table mine (id int)',
    'insert into delivery_event (delivery_id, to_state, attempts) values (gen_random_uuid(), \'SENT\', 1)', 'select * from honey_record', 'select erase_entries(1)',
    'alter function muster_may(text[]) owner to muster_api', 'select payload_sealed from inbox'])('cannot: %s', async (sql) => {
    await expect(scene.api(everybody, sql)).rejects.toThrow(/permission denied|must be owner|must be able to/);
  });

  it('takes the record’s next place though it sees none of the record', async () => {
    await actingAs(GATE, () => scene.process('api').query(`insert into audit_entry (actor_kind, action, subject_type) values ('anonymous', 'sign-in.refuse', 'app_user')`));
    expect(await scene.sees(GATE, 'audit_entry')).toBe(0);
    expect(await scene.sees(as('AUDITOR'), 'audit_entry')).toBe(1);
  });
});

describe('the roles', () => {
  it('own nothing, are no superusers, pass no policy by', async () => {
    for (const process of ['api', 'worker', 'auditor'] as const) expect(await roleProblems(scene.process(process), process)).toEqual([]);
    expect(await roleProblems(scene.process('worker'), 'api')).toEqual(['muster_worker_login has no rights of muster_api']);
    expect(await roleProblems(scene.owner, 'api')).toEqual(expect.arrayContaining([expect.stringContaining('superuser'), expect.stringContaining('owns tables')]));
  });

  it('of workers needs no caller, and writes the record without changing it', async () => {
    const worker = scene.process('worker');
    expect(await worker.query('select id from contact')).toHaveLength(2);
    for (const table of ['audit_entry', 'delivery_event']) await expect(worker.query(`delete from ${table}`)).rejects.toThrow(/permission denied/);
    await expect(worker.query('select * from honey_record')).rejects.toThrow(/permission denied/);
  });

  it('may add to what only grows, and do nothing else to it', async () => {
    const grants = await scene.owner.query(
      `select grantee, table_name, privilege_type from information_schema.role_table_grants
       where grantee like 'muster\\_%' and table_name = any($1) and (privilege_type not in ('SELECT', 'INSERT') or table_name = 'record_archive' and privilege_type <> 'SELECT')`,
      [['audit_entry', 'disclosure', 'disclosure_alarm', 'data_export', 'consent_event', 'delivery_event', 'record_archive']]);
    expect(grants).toEqual([]);
  });

  it('of auditors reads the record, and no person', async () => {
    const auditor = scene.process('auditor');
    await auditor.query('select * from audit_entry');
    for (const table of ['expert', 'contact', 'app_user', 'session', 'attestation.confirmation']) await expect(auditor.query(`select * from ${table}`)).rejects.toThrow(/permission denied/);
    await expect(auditor.query(`insert into audit_entry (actor_kind, action, subject_type) values ('user', 'x', 'y')`)).rejects.toThrow(/permission denied/);
  });
});
