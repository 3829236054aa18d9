import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cast, type Cast } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { hears, WORD } from './support/hearing.ts';
import { CREATE_INCIDENT, PREVIEW } from './support/operations.ts';
import type { CallUpRequest, LineRequest } from './support/request.ts';
import { World } from './support/world.ts';

let world: World;
let coordinator: Coordinator;
let crew: Cast;
let incidentId: string;
let good: CallUpRequest;

describe('bad input', () => {
  beforeAll(async () => {
    world = await World.open({ env: { MUSTER_AUDIENCE_CAP: '9000' } });
    coordinator = await Coordinator.of(world);
    crew = await cast(world, 1);
    incidentId = await coordinator.openIncident();
  });
  beforeEach(async () => { good = await coordinator.write(crew, { incidentId }); });
  afterAll(() => world.close());

  /** An instant so many hours after now; the deadline of the good request lies two hours ahead. */
  const later = (request: CallUpRequest, hours: number): string => new Date(Date.parse(request.deadline) + (hours - 2) * 3_600_000).toISOString();
  const line = (change: Partial<LineRequest>) => (request: CallUpRequest): CallUpRequest => ({ ...request, lines: [{ ...request.lines[0]!, ...change }] });
  const change = (what: Partial<CallUpRequest>) => (request: CallUpRequest): CallUpRequest => ({ ...request, ...what });

  /** Nothing was done: no call-up, no invitation, no message, no job but the one that folds tallies each minute. */
  async function expectNothingDone(): Promise<void> {
    await world.quiet();
    const counts = await world.rows(`select (select count(*)::int from call_up) as callups, (select count(*)::int from invitation) as invitations,
      (select count(*)::int from delivery) as deliveries, (select count(*)::int from job_queue.job where name like 'callup.%' and name <> 'callup.fold-tallies') as jobs`);
    expect(counts).toEqual([{ callups: 0, invitations: 0, deliveries: 0, jobs: 0 }]);
  }

  describe('a call-up that makes no sense is refused by preview and launch alike, names field and remedy, and does nothing', () => {
    const cases: [string, (request: CallUpRequest) => CallUpRequest, string, string][] = [
      ['an empty filter', change({ audience: {} }), 'EMPTY_AUDIENCE', 'audience'],
      ['a filter with an emptied list', change({ audience: { prefectureCodes: [] } }), 'EMPTY_AUDIENCE', 'audience.prefectureCodes'],
      ['no requirement', change({ lines: [] }), 'EMPTY_AUDIENCE', 'lines'],
      ['an unknown role', line({ workRoleId: 'XX-WRL-999' }), 'UNKNOWN_ROLE', 'lines.0.workRoleId'],
      ['an unknown prefecture', line({ prefectureCode: '99' }), 'UNKNOWN_PREFECTURE', 'lines.0.prefectureCode'],
      ['a deadline in the past', (good) => ({ ...good, deadline: later(good, -1) }), 'DEADLINE_PAST', 'deadline'],
      ['a deadline after the work', (good) => ({ ...good, deadline: later(good, 48) }), 'DEADLINE_AFTER_END', 'deadline'],
      ['from after until', (good) => line({ fromAt: later(good, 9), untilAt: later(good, 8) })(good), 'FROM_AFTER_UNTIL', 'lines.0.untilAt'],
      ['nobody needed', line({ headCount: 0 }), 'HEAD_COUNT_TOO_SMALL', 'lines.0.headCount'],
      ['fewer than nobody needed', line({ headCount: -3 }), 'HEAD_COUNT_TOO_SMALL', 'lines.0.headCount'],
      ['an absurd number of heads', line({ headCount: 2_000_000_000 }), 'HEAD_COUNT_ABSURD', 'lines.0.headCount'],
      ['reserves below zero', line({ reserveCount: -1 }), 'RESERVE_COUNT_OUT_OF_RANGE', 'lines.0.reserveCount'],
      ['a level that does not exist', line({ minLevel: 5 }), 'LEVEL_OUT_OF_RANGE', 'lines.0.minLevel'],
      ['TLP:AMBER in the Japanese text', change({ textJa: '{number} {code} ＴＬＰ：ＡＭＢＥＲ の件' }), 'TLP_ABOVE_CLEAR', 'textJa'],
      ['TLP:RED in the English text', change({ textEn: '{number} {code} tlp: red' }), 'TLP_ABOVE_CLEAR', 'textEn'],
      ['a text over ten segments', change({ textJa: `{number} {code} ${'長'.repeat(700)}` }), 'TEXT_TOO_LONG', 'textJa'],
      ['an empty text', change({ textEn: ' ' }), 'TEXT_EMPTY', 'textEn'],
      ['a placeholder that means nothing', change({ textJa: '{number} {code} {victim}' }), 'UNKNOWN_PLACEHOLDER', 'textJa'],
      ['no channel', change({ channels: [] }), 'CHANNEL_MISSING', 'channels'],
      ['a wave of nobody', change({ waveSize: 0 }), 'WAVE_SIZE_OUT_OF_RANGE', 'waveSize'],
      ['an interval without waves', change({ waveIntervalSeconds: 600 }), 'INTERVAL_WITHOUT_SIZE', 'waveIntervalSeconds'],
      ['an incident that does not exist', change({ incidentId: randomUUID() }), 'NOT_FOUND', 'incidentId'],
      ['an incident that is no id', change({ incidentId: "'; --" }), 'NOT_FOUND', 'incidentId'],
    ];

    it.each(cases)('%s', async (_what, spoil, code, field) => {
      const input = spoil(good);
      const refusal = { code, field, message: expect.stringMatching(/[ぁ-ん]/), remedy: expect.stringMatching(/[ぁ-ん]/) };
      expect(await coordinator.ask(PREVIEW, { input })).toMatchObject(refusal);
      expect(await coordinator.launch(input)).toMatchObject(refusal);
      await expectNothingDone();
    });

    it('a place where nobody lives: the preview says that it could not be sent, and it cannot', async () => {
      const input = change({ audience: { prefectureCodes: ['47'] } })(good);
      expect(await coordinator.ask(PREVIEW, { input })).toMatchObject({ recipients: 0, problems: [{ code: 'EMPTY_AUDIENCE', field: 'audience' }] });
      expect(await coordinator.launch(input)).toMatchObject({ code: 'EMPTY_AUDIENCE', reason: 'NOBODY_SELECTED' });
      await expectNothingDone();
    });

    it('several mistakes are told at once', async () => {
      const input = { ...line({ headCount: 0, minLevel: 9 })(good), deadline: later(good, -1) };
      const { problems } = await coordinator.launch(input);
      expect(problems!.map((problem) => problem.code).sort()).toEqual(['DEADLINE_PAST', 'HEAD_COUNT_TOO_SMALL', 'LEVEL_OUT_OF_RANGE']);
    });

    it.each(['not a time', '2026-02-30T00:00:00Z', '2026-08-10', '', 'null'])('a deadline %j is no instant and is refused', async (deadline) => {
      const { errors } = await coordinator.browser.graphql(`query($input: CallUpInput!) { previewCallUp(input: $input) { __typename } }`, { input: { ...good, deadline } });
      expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
      await expectNothingDone();
    });

    it('a key that cannot tell one “send” from another', async () => {
      expect(await coordinator.launch(good, 'x')).toMatchObject({ code: 'KEY_INVALID', field: 'idempotencyKey' });
      await expectNothingDone();
    });

    it('an incident without title, or with a severity that does not exist', async () => {
      const incident = { title: ' ', severity: 9, tlp: 'CLEAR' };
      const { problems } = await coordinator.ask(CREATE_INCIDENT, { input: incident });
      expect(problems!.map((problem) => problem.field).sort()).toEqual(['severity', 'title']);
    });
  });

  describe('people who cannot be called', () => {
    it.each([
      ['without a channel', { phones: [] as string[] }, 'NO_CHANNEL'], ['on a pause', { pausedAt: new Date() }, 'PAUSED'],
      ['who left', { status: 'LEFT' }, 'NOT_ACTIVE'], ['whom only severe incidents may wake', { quiet: '{[0,1440)}' }, 'QUIET_HOURS'],
    ] as const)('%s are left out, with the reason', async (_who, wish, reason) => {
      const nobody = await cast(world, [{ ...wish }]);
      const input = await coordinator.write(nobody, { incidentId });
      expect(await coordinator.launch(input)).toMatchObject({ code: 'EMPTY_AUDIENCE', reason: 'NOBODY_CALLABLE', exclusions: expect.arrayContaining([{ reason, people: 1 }]) });
      await expectNothingDone();
    });
  });

  describe('sending twice', () => {
    it('with the same key gives the same call-up; another request under the key, and an identical one under another, are refused', async () => {
      const key = randomUUID();
      const together = await Promise.all(Array.from({ length: 8 }, () => coordinator.launch(good, key)));
      const first = await coordinator.launch(good, key);
      expect(together).toEqual(Array(8).fill(first));
      expect(first).toMatchObject({ __typename: 'CallUp', state: 'OPEN' });
      await hears(world, crew.people[0]!, WORD.invited);
      expect(await coordinator.launch(line({ headCount: 2 })(good), key)).toMatchObject({ code: 'KEY_REUSED', callUpId: first.id });
      expect(await coordinator.launch(good, randomUUID())).toMatchObject({ code: 'ALREADY_RUNNING', callUpId: first.id });
      await coordinator.reconciled(first.id!);
    });
  });
});
