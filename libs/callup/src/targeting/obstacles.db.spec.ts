import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addExpert, addFacts, addIncident, clearRoster, type RosterExpert } from '../testing/roster.scene.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import { countAudience } from './audience-counts.query.ts';
import type { AudienceRequest, TargetLine } from './audience.types.ts';

let scene: SceneApp;
let facts: { ministry: string; victim: string };
let expert: string;
let affected: string[] = [];

beforeAll(async () => {
  scene = await sceneApp([]);
  facts = await addFacts(scene.db);
  await scene.db.query(`insert into credential_kind (code, name_ja, name_en) values ('RISS', '登録', 'Registered'), ('CISSP', 'C', 'C') on conflict do nothing`);
});
afterAll(() => scene.close());
beforeEach(async () => {
  affected = [];
  await scene.db.query('truncate standing_terms cascade');
  await clearRoster(scene.db);
});

/** From 03:00 on 10 August to 15:00 on the 12th in Japan: 8 hours of each of three days. */
const LINE: TargetLine = {
  position: 0, workRoleId: 'PD-WRL-003', minLevel: 2, place: 'EITHER', prefectureCode: '13', attestationKind: null, languages: [],
  fromAt: new Date('2031-08-09T18:00:00Z'), untilAt: new Date('2031-08-12T06:00:00Z'),
};

async function person(part: RosterExpert = {}): Promise<void> {
  expert = await addExpert(scene.db, { organisationId: facts.ministry, ...part });
}

async function verdict(part: Partial<AudienceRequest> = {}): Promise<string> {
  const incidentId = await addIncident(scene.db, { affected });
  const counts = await scene.db.transaction((em) => countAudience(em, {
    incidentId, severity: 2, kind: 'REAL', channels: ['SMS', 'EMAIL'], lines: [LINE], filter: { everybody: true }, ...part,
  }));
  return counts.recipients === 1 ? 'CALLED' : counts.exclusions.map(({ reason }) => reason).join();
}

async function terms(part: { validFrom?: string; hours?: number | null; notice?: number; blackout?: string; clients?: string[] }): Promise<void> {
  await scene.db.query(
    `insert into standing_terms (organisation_id, valid_from, hours_a_quarter, notice_hours, blackout, excluded_clients, release_needed, answer_within_minutes, pay_basis, liability_basis, recorded_at)
     values ($1, $2, $3, $4, $5, $6, false, 60, 'UNPAID', 'PERSON', clock_timestamp())`,
    [facts.ministry, part.validFrom ?? '2020-01-01', part.hours ?? null, part.notice ?? 0, part.blackout ?? '{}', part.clients ?? []]);
}

async function serve(fromAt: string, untilAt: string, kind = 'REAL'): Promise<void> {
  await scene.db.query(
    `with c as (insert into call_up (incident_id, number, kind, authenticity_code, state, text_ja_sealed, text_en_sealed, channels, audience, deadline, idempotency_key, request_hash)
       values ($1, nextval('call_up_number'), $5, '0000', 'CLOSED', '', '', '{SMS}', '{}', '2031-08-09', uuidv7()::text, uuidv7()::text::bytea) returning id),
     r as (insert into requirement (call_up_id, position, min_level, head_count, place, from_at, until_at) select id, 0, 1, 1, 'EITHER', $3, $4 from c)
     insert into invitation (call_up_id, expert_id, wave, lines, scores, rank, assignment, requirement_position) select id, $2, 1, '{0}', '{1}', 1, 'ASSIGNED', 0 from c`,
    [await addIncident(scene.db), expert, fromAt, untilAt, kind]);
}

describe('eligibility on the last day, the 12th', () => {
  it.each([['2031-08-11', 'NOT_ELIGIBLE_LAST_DAY'], ['2031-08-12', 'CALLED']])('of who plans to leave after %s: %s', async (lastDay, expected) => {
    await person();
    await scene.db.query(`insert into planned_departure (expert_id, last_day, reason_sealed, planned_by) values ($1, $2, '', uuidv7())`, [expert, lastDay]);
    expect(await verdict()).toBe(expected);
    await scene.db.query('update planned_departure set ended_at = muster_now()');
    expect(await verdict()).toBe('CALLED');
  });

  it.each([
    ['none', [], 'NO_FITTING_LINE'], ['one of two', [['RISS', null]], 'NO_FITTING_LINE'],
    ['both', [['RISS', null], ['CISSP', '2031-08-12']], 'CALLED'], ['one that ends before', [['RISS', null], ['CISSP', '2031-08-11']], 'NOT_ELIGIBLE_LAST_DAY'],
  ] as [string, [string, string | null][], string][])('of who has %s of the credentials that the line asks for', async (_, credentials, expected) => {
    await person();
    for (const [code, until] of credentials) await scene.db.query(`insert into expert_credential (expert_id, credential_code, obtained_on, expires_on) values ($1, $2, '2020-01-01', $3)`, [expert, code, until]);
    expect(await verdict({ lines: [{ ...LINE, credentialCodes: ['RISS', 'CISSP', 'RISS'] }] })).toBe(expected);
    expect(await verdict()).toBe('CALLED');
  });

  it('of who must have signed', async () => {
    await person();
    const lines = [{ ...LINE, agreementCodes: ['PLEDGE'] }];
    expect(await verdict({ lines })).toBe('NOT_ELIGIBLE_LAST_DAY');
    const sign = (until: string): Promise<unknown> => scene.db.query(
      `insert into agreement_signature (expert_id, user_id, code, version, language, text_hash, method, expires_on) select $1, uuidv7(), code, version, 'ja', hash_ja, 'PASSKEY', $2 from agreement where code = 'PLEDGE'`, [expert, until]);
    await sign('2031-08-11');
    expect(await verdict({ lines })).toBe('NOT_ELIGIBLE_LAST_DAY');
    await sign('2031-08-12');
    expect(await verdict({ lines })).toBe('CALLED');
  });
});

describe('hours a quarter', () => {
  it.each([[23, 'OVER_HOURS'], [24, 'CALLED'], [null, 'CALLED']])('offered by the person: %s', async (hours, expected) => {
    await person();
    await scene.db.query(`insert into capacity (expert_id, from_quarter, hours) values ($1, '2031-07-01', $2)`, [expert, hours]);
    expect(await verdict()).toBe(expected);
  });

  it('count what is served in the same quarter, and nothing of another quarter or a drill', async () => {
    await person();
    await terms({ hours: 30 });
    await serve('2031-06-25T00:00:00Z', '2031-06-30T09:00:00Z');
    await serve('2031-07-05T00:00:00Z', '2031-07-05T06:00:00Z');
    await serve('2031-07-15T00:00:00Z', '2031-07-15T06:00:00Z', 'DRILL');
    expect(await verdict()).toBe('CALLED');
    await serve('2031-07-25T00:00:00Z', '2031-07-25T01:00:00Z');
    expect(await verdict()).toBe('OVER_HOURS');
  });

  it('are counted for each quarter that the line touches: midnight in Japan divides them', async () => {
    await person();
    const lines = [{ ...LINE, fromAt: new Date('2031-09-30T13:00:00Z'), untilAt: new Date('2031-09-30T18:00:00Z') }]; // 22:00 to 03:00
    const offer = (from: string, hours: number): Promise<unknown> => scene.db.query('insert into capacity (expert_id, from_quarter, hours) values ($1, $2, $3)', [expert, from, hours]);
    await offer('2031-07-01', 2);
    await offer('2031-10-01', 3);
    expect(await verdict({ lines })).toBe('CALLED');
    await scene.db.query(`update capacity set hours = 2 where from_quarter = '2031-10-01'`);
    expect(await verdict({ lines })).toBe('OVER_HOURS');
  });
});

describe('what was agreed with the employer', () => {
  it('holds as of the day on which the work begins', async () => {
    await person();
    await terms({ hours: 1, validFrom: '2030-01-01' });
    expect(await verdict()).toBe('OVER_HOURS');
    await terms({ validFrom: '2031-08-10' });
    expect(await verdict()).toBe('CALLED');
    await terms({ hours: 1, validFrom: '2031-08-11' });
    expect(await verdict()).toBe('CALLED');
  });

  it.each([['{[2031-08-12,2031-08-13)}', 'EMPLOYER_BLACKOUT'], ['{[2031-08-13,2031-08-20)}', 'CALLED'], ['{[2031-08-01,2031-08-10)}', 'CALLED']])('nobody is released in %s: %s', async (blackout, expected) => {
    await person();
    await terms({ blackout });
    expect(await verdict()).toBe(expected);
  });

  it('wants its notice', async () => {
    await person();
    const lines = [{ ...LINE, fromAt: new Date(Date.now() + 47 * 3_600_000), untilAt: new Date(Date.now() + 60 * 3_600_000) }];
    await terms({ notice: 48 });
    expect(await verdict({ lines })).toBe('EMPLOYER_NOTICE');
    await terms({ notice: 46 });
    expect(await verdict({ lines })).toBe('CALLED');
  });

  it('keeps people from a client whom the employer excludes, and says no more than that there is a conflict', async () => {
    await person();
    await terms({ clients: [facts.victim] });
    expect(await verdict()).toBe('CALLED');
    affected = [facts.victim];
    expect(await verdict()).toBe('CONFLICT');
  });

  it('says nothing about people of other employers', async () => {
    await person({ organisationId: null });
    await terms({ hours: 0, blackout: '{[2031-01-01,2032-01-01)}', notice: 2000 });
    expect(await verdict()).toBe('CALLED');
  });
});

describe('calls a quarter', () => {
  async function called(times: number, kind = 'REAL'): Promise<void> {
    for (let n = 0; n < times; n += 1) {
      await scene.db.query(
        `with c as (insert into call_up (incident_id, number, kind, authenticity_code, state, text_ja_sealed, text_en_sealed, channels, audience, deadline, idempotency_key, request_hash, launched_at)
           values ($1, nextval('call_up_number'), $3, '0000', 'CLOSED', '', '', '{SMS}', '{}', muster_now(), uuidv7()::text, uuidv7()::text::bytea, muster_now()) returning id)
         insert into invitation (call_up_id, expert_id, wave, lines, scores, rank) select id, $2, 1, '{0}', '{1}', 1 from c`, [await addIncident(scene.db), expert, kind]);
    }
  }

  it('are limited; drills neither count nor are limited', async () => {
    await person();
    await called(20, 'DRILL');
    await called(11);
    expect(await verdict()).toBe('CALLED');
    await called(1);
    expect(await verdict()).toBe('CALLED_ENOUGH');
    expect(await verdict({ kind: 'DRILL' })).toBe('CALLED');
    await scene.db.query(`update call_up set launched_at = launched_at - interval '93 days'`);
    expect(await verdict()).toBe('CALLED');
  });
});
