import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addExpert, addFacts, addIncident, addTeam, clearRoster, type RosterExpert } from '../testing/roster.scene.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import { countAudience, type AudienceCounts } from './audience-counts.query.ts';
import type { AudienceRequest, TargetLine } from './audience.types.ts';

let scene: SceneApp;
let facts: { ministry: string; victim: string };

beforeAll(async () => {
  scene = await sceneApp([]);
  facts = await addFacts(scene.db);
});
afterAll(() => scene.close());
beforeEach(() => clearRoster(scene.db));

/** 03:00 to 15:00 in Japan, two days later; the last day in Japan is the 12th. */
const LINE: TargetLine = {
  position: 0, workRoleId: 'PD-WRL-003', minLevel: 2, place: 'EITHER', prefectureCode: '13', attestationKind: null, languages: [],
  fromAt: new Date('2031-08-09T18:00:00Z'), untilAt: new Date('2031-08-12T06:00:00Z'),
};

async function count(part: Partial<AudienceRequest> = {}, incident: Parameters<typeof addIncident>[1] = {}): Promise<AudienceCounts> {
  const incidentId = await addIncident(scene.db, incident);
  return scene.db.transaction((em) => countAudience(em, {
    incidentId, severity: incident?.severity ?? 2, kind: 'REAL', channels: ['SMS', 'EMAIL'],
    lines: [LINE], filter: { everybody: true }, ...part,
  }));
}

/** The reason for which one such expert is not called, or CALLED. */
async function verdict(expert: RosterExpert, part: Partial<AudienceRequest> = {}, incident: Parameters<typeof addIncident>[1] = {}): Promise<string> {
  await clearRoster(scene.db);
  await addExpert(scene.db, expert);
  const counts = await count(part, incident);
  return counts.recipients === 1 ? 'CALLED' : counts.exclusions.map((exclusion) => `${exclusion.reason}:${exclusion.people}`).join();
}

describe('why somebody is not called', () => {
  it.each([
    ['CALLED', {}],
    ['NOT_ACTIVE:1', { status: 'VETTING' }],
    ['NOT_ACTIVE:1', { status: 'SUSPENDED', paused: true }],
    ['PAUSED:1', { paused: true }],
    ['NO_FITTING_LINE:1', { skills: { 'IN-WRL-002': 4 } }],
    ['NO_FITTING_LINE:1', { skills: { 'PD-WRL-003': 1 } }],
    ['NO_FITTING_LINE:1', { skills: {} }],
    ['CALLED', { prefecture: '27', remoteOk: false }],
    ['NO_FITTING_LINE:1', { prefecture: '27', remoteOk: false, travelOk: false }],
    ['CALLED', { remoteOk: false, travelOk: false }],
    ['NOT_ELIGIBLE_LAST_DAY:1', { eligibleUntil: '2031-08-11' }],
    ['CALLED', { eligibleUntil: '2031-08-12' }],
    ['NO_CHANNEL:1', { phone: 'unverified', email: 'opted-out' }],
    ['NO_CHANNEL:1', { phone: 'unreachable', email: null }],
    ['CALLED', { phone: 'opted-out' }],
    ['QUIET_HOURS:1', { quiet: '{[0,1440)}', wakeSeverity: 3 }],
    ['CALLED', { quiet: '{[0,1440)}', wakeSeverity: 2 }],
  ] as [string, RosterExpert][])('%s for %j', async (expected, expert) => {
    expect(await verdict(expert)).toBe(expected);
  });

  it('asks for the channels that were chosen', async () => {
    expect(await verdict({ phone: null }, { channels: ['SMS'] })).toBe('NO_CHANNEL:1');
    expect(await verdict({ email: null }, { channels: ['EMAIL'] })).toBe('NO_CHANNEL:1');
    expect(await verdict({ email: null }, { channels: ['EMAIL', 'VOICE'] })).toBe('CALLED');
  });

  it('leaves out who is in conflict with an affected organisation', async () => {
    expect(await verdict({ conflictWith: facts.victim }, {}, { affected: [facts.victim] })).toBe('CONFLICT:1');
    expect(await verdict({ conflictWith: facts.victim }, {}, { affected: [facts.ministry] })).toBe('CALLED');
  });

  it('wants the attestation on the last day and never tells its absence apart', async () => {
    const lines = [{ ...LINE, attestationKind: 'TOKUTEI_HIMITSU' }];
    const attested = (until: string): RosterExpert => ({ attested: { kind: 'TOKUTEI_HIMITSU', by: facts.ministry, until } });
    expect(await verdict(attested('2031-08-12'), { lines })).toBe('CALLED');
    expect(await verdict(attested('2031-08-11'), { lines })).toBe('NO_FITTING_LINE:1');
    expect(await verdict({}, { lines })).toBe('NO_FITTING_LINE:1');
  });

  it('wants every language of a line', async () => {
    const lines = [{ ...LINE, languages: ['ja', 'en'] }];
    expect(await verdict({ languages: ['ja'] }, { lines })).toBe('NO_FITTING_LINE:1');
    expect(await verdict({ languages: ['en', 'fr', 'ja'] }, { lines })).toBe('CALLED');
  });

  it('respects the weekly pattern when asked: Sunday 03:00 in Japan', async () => {
    const filter = { everybody: true, respectPattern: true };
    expect(await verdict({ week: '{[8640,10080)}' }, { filter })).toBe('CALLED');
    expect(await verdict({ week: '{[0,8640)}' }, { filter })).toBe('OUTSIDE_PATTERN:1');
    expect(await verdict({}, { filter })).toBe('OUTSIDE_PATTERN:1');
    expect(await verdict({ week: '{[0,8640)}' })).toBe('CALLED');
  });

  it('respects blackouts that touch the line', async () => {
    const [id] = [await addExpert(scene.db)];
    await scene.db.query(`insert into availability_exception (expert_id, during, available) values ($1, '[2031-08-12 05:00Z,2031-08-20 00:00Z)', false)`, [id]);
    expect((await count()).exclusions).toEqual([{ reason: 'BLACKOUT', people: 1 }]);
    const later = { ...LINE, position: 1, fromAt: new Date('2031-08-20T00:00Z'), untilAt: new Date('2031-08-21T00:00Z') };
    const both = await count({ lines: [LINE, later] });
    expect(both.lines).toEqual([{ position: 0, people: 0 }, { position: 1, people: 1 }]);
  });
});

describe('places in other teams', () => {
  async function book(kind: 'REAL' | 'DRILL', state: string, assignment: string): Promise<void> {
    const expert = await addExpert(scene.db);
    await scene.db.query(
      `with c as (insert into call_up (incident_id, number, kind, authenticity_code, state, text_ja_sealed, text_en_sealed, channels, audience, deadline, idempotency_key, request_hash)
         values ($1, nextval('call_up_number'), $2, '0000', $3, '', '', '{SMS}', '{}', '2031-08-09', uuidv7()::text, uuidv7()::text::bytea) returning id),
       r as (insert into requirement (call_up_id, position, min_level, head_count, place, from_at, until_at)
         select id, 0, 1, 1, 'EITHER', '2031-08-12 00:00Z', '2031-08-14 00:00Z' from c)
       insert into invitation (call_up_id, expert_id, wave, lines, scores, rank, assignment, requirement_position) select id, $4, 1, '{0}', '{1}', 1, $5, 0 from c`,
      [await addIncident(scene.db), kind, state, expert, assignment],
    );
  }

  it.each([
    ['REAL', 'OPEN', 'ASSIGNED', 'REAL', 0], ['REAL', 'FILLED', 'PROPOSED', 'REAL', 0], ['REAL', 'CLOSED', 'ASSIGNED', 'REAL', 0],
    ['REAL', 'CANCELLED', 'ASSIGNED', 'REAL', 1], ['REAL', 'OPEN', 'STOOD_DOWN', 'REAL', 1], ['REAL', 'OPEN', 'RESERVE', 'REAL', 1],
    ['DRILL', 'OPEN', 'ASSIGNED', 'REAL', 1], ['DRILL', 'OPEN', 'ASSIGNED', 'DRILL', 0], ['DRILL', 'CLOSED', 'ASSIGNED', 'DRILL', 1],
    ['REAL', 'CLOSED', 'ASSIGNED', 'DRILL', 0],
  ] as const)('%s %s %s seen from a %s: %i called', async (kind, state, assignment, seenFrom, called) => {
    await book(kind, state, assignment);
    const counts = await count({ kind: seenFrom });
    expect(counts.recipients).toBe(called);
    if (called === 0) expect(counts.exclusions).toEqual([{ reason: 'ALREADY_BOOKED', people: 1 }]);
  });

  it('lets people serve before and after, with eleven hours of rest between', async () => {
    await book('REAL', 'OPEN', 'ASSIGNED'); // from 12 August 00:00Z until the 14th
    const before = (untilAt: string): TargetLine => ({ ...LINE, untilAt: new Date(untilAt) });
    const after = (fromAt: string): TargetLine => ({ ...LINE, fromAt: new Date(fromAt), untilAt: new Date('2031-08-16T00:00:00Z') });
    for (const line of [before('2031-08-11T13:00:00Z'), after('2031-08-14T11:00:00Z')]) expect((await count({ lines: [line] })).recipients).toBe(1);
    for (const line of [before('2031-08-11T13:01:00Z'), after('2031-08-14T10:59:00Z')]) {
      expect(await count({ lines: [line] })).toMatchObject({ recipients: 0, exclusions: [{ reason: 'NO_REST', people: 1 }] });
    }
  });
});

describe('the filter', () => {
  it('calls nobody without a line or without a criterion', async () => {
    await addExpert(scene.db);
    expect(await count({ filter: {} })).toMatchObject({ population: 0, recipients: 0 });
    expect(await count({ filter: { everybody: true, prefectureCodes: [] } })).toMatchObject({ population: 0, recipients: 0 });
    expect(await count({ lines: [] })).toMatchObject({ population: 1, recipients: 0, exclusions: [{ reason: 'NO_FITTING_LINE', people: 1 }] });
  });

  it('narrows by every criterion, adds and removes by name', async () => {
    const tokyo = await addExpert(scene.db, { sector: 'PUBLIC', languages: ['ja', 'en'], organisationId: facts.ministry });
    const osaka = await addExpert(scene.db, { prefecture: '27', verified: false });
    const people = async (filter: AudienceRequest['filter']): Promise<number> => (await count({ filter })).recipients;
    expect(await people({ prefectureCodes: ['13', '27'] })).toBe(2);
    expect(await people({ prefectureCodes: ['27'] })).toBe(1);
    expect(await people({ blocks: ['関東'] })).toBe(1);
    expect(await people({ blocks: ['Kanto', '近畿'] })).toBe(2);
    expect(await people({ sector: 'PUBLIC' })).toBe(1);
    expect(await people({ sector: 'PUBLIC', prefectureCodes: ['27'] })).toBe(0);
    expect(await people({ organisationIds: [facts.ministry] })).toBe(1);
    expect(await people({ languages: ['ja', 'en'] })).toBe(1);
    expect(await people({ everybody: true, verifiedOnly: true })).toBe(1);
    expect(await people({ sector: 'PUBLIC', addExpertIds: [osaka] })).toBe(2);
    expect(await people({ addExpertIds: [osaka] })).toBe(1);
    expect(await people({ everybody: true, addExpertIds: [tokyo], removeExpertIds: [tokyo] })).toBe(1);
  });

  it('finds who has a place today in a team that exists today, once, and nobody for a team of nobody', async () => {
    const [one, two] = [await addExpert(scene.db), await addExpert(scene.db, { prefecture: '27' })];
    const people = async (filter: AudienceRequest['filter']): Promise<number> => (await count({ filter })).population;
    const [both, second] = [await addTeam(scene.db, [one, two]), await addTeam(scene.db, [two])];
    expect(await people({ teamIds: [both] })).toBe(2);
    expect(await people({ teamIds: [both, second] })).toBe(2);
    expect(await people({ teamIds: [second] })).toBe(1);
    expect(await people({ teamIds: [both], prefectureCodes: ['13'] })).toBe(1);
    expect(await people({ teamIds: [second], addExpertIds: [one] })).toBe(2);
    expect(await people({ teamIds: [] })).toBe(0);
    expect(await people({ everybody: true, teamIds: [] })).toBe(0);
    for (const nobody of [await addTeam(scene.db, []), await addTeam(scene.db, [one], { ended: true }), await addTeam(scene.db, [one], { untilOn: '2021-01-01', fromOn: '2020-01-01' }), await addTeam(scene.db, [one], { fromOn: '2999-01-01' })]) {
      expect(await people({ teamIds: [nobody] })).toBe(0);
      expect(await people({ everybody: true, teamIds: [nobody] })).toBe(0);
    }
  });

  it('counts each person once, by language and channel, and on every fitting line', async () => {
    await addExpert(scene.db, { messageLanguage: 'en', email: null, skills: { 'PD-WRL-003': 4, 'IN-WRL-002': 3 } });
    await addExpert(scene.db, { skills: {} });
    const counts = await count({
      lines: [LINE, { ...LINE, position: 1, workRoleId: 'IN-WRL-002' }, { ...LINE, position: 2, workRoleId: null, minLevel: 1 }, { ...LINE, position: 3, workRoleId: null, minLevel: 4 }],
    });
    expect(counts).toEqual({
      population: 2, recipients: 2, phone: { ja: 1, en: 1 }, mail: { ja: 1, en: 0 }, exclusions: [],
      lines: [{ position: 0, people: 1 }, { position: 1, people: 1 }, { position: 2, people: 2 }, { position: 3, people: 1 }],
      places: [{ prefectureCode: '13', people: 2 }],
    });
  });
});
