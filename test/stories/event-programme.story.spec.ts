import { roleOf } from '@muster/seeds';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../support/browser.ts';
import { cast, type Cast } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { allHear, hears, says, WORD } from './support/hearing.ts';
import { account, ask, dayIn } from './support/membership.ts';
import { CLOSE } from './support/operations.ts';
import { CLAIM, MY_CREDENTIALS, RECORD_CREDENTIAL } from './support/skills.ts';
import { signedIn } from './support/staff.ts';
import * as training from './support/training.ts';
import { bodyOf, train } from './support/training.ts';
import { World } from './support/world.ts';

const FORENSICS = roleOf('FORENSICS');

let world: World;
let coordinator: Coordinator;
let desk: Browser;
let hr: Browser;
let mine: Browser;
let crew: Cast;
let ministry: string;

describe('an event programme of five rehearsals', () => {
  let event: string;
  const rehearsals: string[] = [];

  beforeAll(async () => {
    world = await World.open();
    coordinator = await Coordinator.of(world);
    desk = coordinator.browser;
    ministry = await bodyOf(world, 'mic');
    hr = await signedIn(world, 'HR', null, ministry);
    crew = await cast(world, 3);
    mine = (await account(world, ['EXPERT'], 'aoi@people.example', crew.people[0]!.id)).browser;
  });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  it('needs five unless somebody says otherwise, each after the other and before the event', async () => {
    const input = { code: 'EXPO-2027', nameJa: '国際行事', nameEn: 'International event', beginsOn: await dayIn(world, 200), endsOn: await dayIn(world, 215) };
    expect(await train(desk, training.RECORD_EVENT, { input: { ...input, endsOn: input.beginsOn, beginsOn: input.endsOn } })).toMatchObject({ code: 'NO_DAY', field: 'endsOn' });
    const recorded = await train(desk, training.RECORD_EVENT, { input });
    expect(recorded).toMatchObject({ held: 0, missing: 5, ready: false });
    event = recorded.id;
    for (let ordinal = 1; ordinal <= 5; ordinal++) rehearsals.push((await plan(ordinal, ordinal * 20)).id);
    expect(await plan(6, 199)).toMatchObject({ code: 'REHEARSAL_TOO_LATE', field: 'untilOn' });
    expect(await plan(5, 150)).toMatchObject({ code: 'ORDINAL_TAKEN' });
    expect(await plan(6, 90)).toMatchObject({ code: 'REHEARSALS_OUT_OF_ORDER' });
    expect(await train(desk, training.RECORD_EXERCISE, { input: { kind: 'CALL_UP_DRILL', titleJa: '訓練', titleEn: 'Drill', fromOn: await dayIn(world, 1), untilOn: await dayIn(world, 1) } }))
      .toMatchObject({ code: 'COUNTED_BY_ITSELF' });
  });

  async function plan(ordinal: number, inDays: number): Promise<training.TrainingAnswer> {
    const [fromOn, untilOn] = [await dayIn(world, inDays), await dayIn(world, inDays + 1)];
    const joint = ordinal === 3 ? { kind: 'INTERNATIONAL', partners: ['GB', 'US'], language: 'en' } : { kind: 'DOMESTIC' };
    return train(desk, training.RECORD_EXERCISE, {
      input: { ...joint, titleJa: `第${ordinal}回リハーサル`, titleEn: `Rehearsal ${ordinal}`, fromOn, untilOn, programmeId: event, ordinal, workRoleIds: [FORENSICS], credentialCodes: ['RISS'] },
    });
  }

  it('refuses what makes no sense with the field and the remedy', async () => {
    const nisc = await bodyOf(world, 'nisc');
    const [soon, later] = [await dayIn(world, 3), await dayIn(world, 4)];
    const exercise = { kind: 'DOMESTIC', titleJa: '演習', titleEn: 'Exercise', fromOn: soon, untilOn: later };
    const seats = { exerciseId: rehearsals[0], segment: 'GOVERNMENT', kind: 'OFFERED', seats: 4 };
    const programme = { code: 'EXPO-2028', nameJa: '行事', nameEn: 'Event', beginsOn: soon, endsOn: later };
    const cases: [operation: string, input: object, code: string, field: string][] = [
      [training.RECORD_EXERCISE, { ...exercise, untilOn: await dayIn(world, 2) }, 'NO_DAY', 'untilOn'], [training.RECORD_EXERCISE, { ...exercise, organisationId: nisc }, 'BODY_NOT_THERE', 'organisationId'],
      [training.RECORD_EXERCISE, { ...exercise, workRoleIds: ['XX-1'] }, 'ROLE_UNKNOWN', 'workRoleIds'], [training.RECORD_EXERCISE, { ...exercise, credentialCodes: ['XX'] }, 'CREDENTIAL_UNKNOWN', 'credentialCodes'],
      [training.RECORD_EXERCISE, { ...exercise, kind: 'INTERNATIONAL' }, 'NO_PARTNERS', 'partners'], [training.RECORD_EXERCISE, { ...exercise, programmeId: nisc, ordinal: 1 }, 'EVENT_UNKNOWN', 'programmeId'],
      [training.RECORD_EXERCISE, { ...exercise, programmeId: event }, 'NO_ORDINAL', 'ordinal'], [training.RECORD_EXERCISE, { ...exercise, id: nisc, version: 1 }, 'TRAINING_RECORD_UNKNOWN', 'id'],
      [training.RECORD_EXERCISE, { ...exercise, id: rehearsals[0], version: 99 }, 'TRAINING_RECORD_CHANGED', 'version'],
      [training.RECORD_EVENT, { ...programme, rehearsalsRequired: 0 }, 'NO_REHEARSALS', 'rehearsalsRequired'], [training.RECORD_EVENT, { ...programme, organisationId: nisc }, 'BODY_NOT_THERE', 'organisationId'],
      [training.RECORD_EVENT, { ...programme, code: 'EXPO-2027' }, 'EVENT_CODE_TAKEN', 'code'],
      [training.RECORD_SEATS, { ...seats, seats: 0 }, 'NO_SEATS', 'seats'], [training.RECORD_SEATS, { ...seats, exerciseId: nisc }, 'TRAINING_RECORD_UNKNOWN', 'exerciseId'],
      [training.RECORD_SEATS, { ...seats, organisationId: nisc }, 'BODY_NOT_THERE', 'organisationId'], [training.RECORD_SEATS, { ...seats, organisationId: ministry, segment: 'SME' }, 'SEGMENT_OF_ANOTHER', 'segment'],
      [training.RECORD_SEATS, { ...seats, seats: -1 }, 'SEATS_BELOW_ZERO', 'seats'],
      [training.RECORD_PART, { exerciseId: rehearsals[0], expertId: crew.people[0]!.id, result: 'PASSED' }, 'EXERCISE_NOT_HELD', 'exerciseId'],
      [training.RECORD_FINDING, { exerciseId: nisc, text: 'x', dueOn: soon }, 'TRAINING_RECORD_UNKNOWN', 'exerciseId'],
    ];
    const before = await world.rows('select (select count(*) from exercise) as exercises, (select count(*) from event_programme) as programmes, (select count(*) from seat_event) as seats');
    for (const [operation, input, code, field] of cases) {
      expect([code, await train(desk, operation, { input })]).toMatchObject([code, { code, field, message: expect.stringMatching(/[ぁ-ん]/), remedy: expect.stringMatching(/[ぁ-ん]/) }]);
    }
    expect(await world.rows('select (select count(*) from exercise) as exercises, (select count(*) from event_programme) as programmes, (select count(*) from seat_event) as seats')).toEqual(before);
  });

  it('has seats that are offered, demanded and filled, and what is left is unmet demand', async () => {
    const [exerciseId] = rehearsals;
    const seats = (kind: string, number: number, organisationId: string | null = null) => train(desk, training.RECORD_SEATS, { input: { exerciseId, segment: 'GOVERNMENT', kind, seats: number, organisationId } });
    await seats('OFFERED', 6);
    expect(await train(hr, training.DEMAND_SEATS, { input: { exerciseId, organisationId: ministry, seats: 9 } })).toMatchObject({ __typename: 'Exercise' });
    expect(await train(hr, training.DEMAND_SEATS, { input: { exerciseId, organisationId: await bodyOf(world, 'mofa'), seats: 9 } })).toMatchObject({ code: 'TRAINING_RECORD_UNKNOWN', field: 'organisationId' });
    expect(await seats('FILLED', 7, ministry)).toMatchObject({ code: 'SEATS_OVER_OFFERED', remedy: expect.any(String) });
    expect(await seats('FILLED', 6, ministry)).toMatchObject({ seats: [{ segment: 'GOVERNMENT', offered: 6, demanded: 9, filled: 6, unmet: 3 }] });
  });

  it('holds no rehearsal before its day or out of turn', async () => {
    expect(await train(desk, training.HOLD_EXERCISE, { id: rehearsals[0] })).toMatchObject({ code: 'NOT_YET' });
    await world.advance('43 days');
    expect(await train(desk, training.HOLD_EXERCISE, { id: rehearsals[1] })).toMatchObject({ code: 'REHEARSAL_OUT_OF_TURN' });
    expect(await train(desk, training.HOLD_EXERCISE, { id: rehearsals[0] })).toMatchObject({ state: 'HELD' });
    expect(await train(desk, training.HOLD_EXERCISE, { id: rehearsals[0] })).toMatchObject({ code: 'EXERCISE_SETTLED' });
  });

  it('does not go on while findings are open; what they say is sealed', async () => {
    const find = async (text: string) => train(desk, training.RECORD_FINDING, { input: { exerciseId: rehearsals[0], text, dueOn: await dayIn(world, 10), organisationId: ministry } });
    const [first, second] = [await find('連絡網の番号が古い'), await find('代行者が決まっていない')];
    expect([first, second]).toMatchObject([{ number: 1, open: true }, { number: 2, open: true }]);
    expect(await train(desk, training.RECORD_FINDING, { input: { exerciseId: rehearsals[1], text: 'x', dueOn: await dayIn(world, 10) } })).toMatchObject({ code: 'EXERCISE_NOT_HELD' });
    expect(await train(desk, training.HOLD_EXERCISE, { id: rehearsals[1] })).toMatchObject({ code: 'FINDINGS_OPEN', message: expect.stringContaining('2') });
    expect((await world.rows<{ text: string }>('select f::text as text from finding f')).map(({ text }) => text).join()).not.toContain('連絡網');

    const settle = (id: string, act: string, reason: string) => train(desk, training.SETTLE_FINDING, { id, act, reason });
    expect(await settle(first.id, 'MENDED', ' ')).toMatchObject({ code: 'NO_TEXT', field: 'reason' });
    expect(await settle(first.id, 'MENDED', '全番号を更新')).toMatchObject({ open: false, moves: [{ act: 'MENDED', reason: '全番号を更新' }] });
    expect(await settle(first.id, 'ACCEPTED', 'x')).toMatchObject({ code: 'FINDING_SO_ALREADY' });
    expect(await settle(first.id, 'REOPENED', '半数だけだった')).toMatchObject({ open: true });
    await settle(first.id, 'MENDED', '残りも更新');
    expect(await train(desk, training.HOLD_EXERCISE, { id: rehearsals[1] })).toMatchObject({ code: 'FINDINGS_OPEN', message: expect.stringContaining('1') });
    expect(await settle(second.id, 'ACCEPTED', '次年度の定員で対応')).toMatchObject({ open: false });
    expect(await train(desk, training.HOLD_EXERCISE, { id: rehearsals[1] })).toMatchObject({ state: 'HELD' });
    expect(await train(hr, training.EVENT_QUERY, { id: event })).toMatchObject({ held: 2, missing: 3, openFindings: 0, ready: false });
    expect((await hr.graphql(training.FINDINGS, { exerciseId: rehearsals[0] })).errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  it('leaves what people practised as evidence for their skills and credentials', async () => {
    const expertId = crew.people[0]!.id;
    await ask(mine, CLAIM, { input: { workRoleId: FORENSICS, level: 3 } });
    await ask(mine, RECORD_CREDENTIAL, { input: { code: 'RISS', number: '第012345号', obtainedOn: await dayIn(world, -300), expiresOn: await dayIn(world, 795) } });
    const part = (result: string, who: string = expertId) => train(desk, training.RECORD_PART, { input: { exerciseId: rehearsals[1], expertId: who, workRoleId: FORENSICS, result } });
    await part('FAILED', crew.people[1]!.id);
    expect(await part('PASSED')).toMatchObject({ partCounts: [{ workRoleId: FORENSICS, people: 2, passed: 1 }] });
    expect(await part('PASSED', '0197a3f2-0000-7000-8000-000000000001')).toMatchObject({ code: 'EXPERT_UNKNOWN' });
    const heldOn = (await world.rows<{ day: string }>('select until_on::text as day from exercise where id = $1', [rehearsals[1]]))[0]!.day;
    const evidence = await world.until('the exercise is evidence', async () => {
      const file = await ask(mine, MY_CREDENTIALS) as unknown as { credentials: { evidence: { kind: string; doneOn: string; note: string }[] }[] };
      return file.credentials[0]!.evidence.length > 0 && file.credentials[0]!.evidence;
    });
    expect(evidence).toMatchObject([{ kind: 'PRACTICAL', doneOn: heldOn, note: '第2回リハーサル' }]);
    expect(await train(desk, training.PARTS, { id: rehearsals[1] })).toMatchObject({ parts: [{ result: 'FAILED', expert: { kanji: { full: expect.any(String) } } }, { expertId, result: 'PASSED' }] });
    expect((await hr.graphql(training.PARTS, { id: rehearsals[1] })).errors![0]!.extensions.code).toBe('FORBIDDEN');
    await part('PASSED');
    await world.settled();
    expect(await world.rows('select last_exercised_on::text as day from expert_skill where expert_id = $1', [expertId])).toEqual([{ day: heldOn }]);
    expect(await world.rows('select 1 from credential_evidence')).toHaveLength(1);
    expect(await train(mine, training.MY_TRAINING)).toMatchObject({ parts: [{ kind: 'DOMESTIC', workRoleId: FORENSICS, result: 'PASSED' }] });
  });

  it('is ready when the fifth is held and nothing is open', async () => {
    await world.advance('60 days');
    for (const id of rehearsals.slice(2)) expect(await train(desk, training.HOLD_EXERCISE, { id })).toMatchObject({ state: 'HELD' });
    expect(await train(hr, training.EVENT_QUERY, { id: event })).toMatchObject({ held: 5, missing: 0, openFindings: 0, ready: true });
    const last = await train(desk, training.RECORD_FINDING, { input: { exerciseId: rehearsals[4], text: '英語の放送が遅い', dueOn: await dayIn(world, 10) } });
    expect(await train(hr, training.EVENT_QUERY, { id: event })).toMatchObject({ openFindings: 1, ready: false });
    await train(desk, training.SETTLE_FINDING, { id: last.id, act: 'MENDED', reason: '放送文を用意' });
    expect(await train(hr, training.EVENT_QUERY, { id: event })).toMatchObject({ ready: true });
  });

  it('counts the call-up drills of the platform among the exercises, once, with those who were in the team', async () => {
    const drillers = await cast(world, [{ skills: [{ role: FORENSICS, level: 3, verified: true }] }, {}]);
    const callUp = await coordinator.call(drillers, { lines: [{ workRoleId: FORENSICS }] }, { drill: true });
    await allHear(world, drillers.people.slice(0, 1), WORD.invited);
    await says(world, drillers.people[0]!, '1');
    await hears(world, drillers.people[0]!, WORD.confirmed);
    await world.settled();
    await coordinator.ask(CLOSE, { id: callUp.id });
    await world.stopWorker();
    await world.startWorker();
    const found = await world.until('the drill is counted', async () => {
      const { result } = await desk.run<{ result: { kind: string }[] }>(training.EXERCISES);
      return result.find(({ kind }) => kind === 'CALL_UP_DRILL');
    });
    expect(found).toMatchObject({ titleJa: expect.stringContaining('招集訓練'), workRoleIds: [FORENSICS], partCounts: [{ workRoleId: FORENSICS, people: 1 }] });
    expect(await world.rows(`select 1 from exercise where kind = 'CALL_UP_DRILL'`)).toHaveLength(1);
  });
});
