import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { AnswerPage } from './support/answer-page.ts';
import { cast } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { allHear, hears, isTold, reads, says, WORD } from './support/hearing.ts';
import { CANCEL, CLOSE } from './support/operations.ts';
import { signedIn } from './support/staff.ts';
import { World } from './support/world.ts';

const CLOSE_INCIDENT = 'mutation($id: ID!) { closeIncident(id: $id) { __typename } }';
const CALL_UPS = 'query($filter: CallUpFilter!) { callUps(filter: $filter) { totalCount titlesUnread nodes { id } } }';
const INCIDENTS = 'query($filter: IncidentFilter!) { incidents(filter: $filter) { totalCount titlesUnread nodes { id } } }';

let world: World;
let coordinator: Coordinator;

describe('the end of a call-up', () => {
  beforeAll(async () => {
    world = await World.open();
    coordinator = await Coordinator.of(world);
  });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  describe('cancelling a call-up', () => {
    it('tells everybody who was called, on the channels on which he was called, and nobody else', async () => {
      const crew = await cast(world, 3);
      const callUp = await coordinator.call(crew, { channels: ['SMS', 'EMAIL'], waveSize: 2 });
      const { invitations } = await coordinator.board(callUp.id);
      const called = crew.people.filter((one) => invitations.nodes.some((row) => row.expertId === one.id && row.wave === 1));
      await Promise.all(called.map((one) => isTold(world, one, WORD.invited)));
      await world.settled();
      expect(await coordinator.ask(CANCEL, { id: callUp.id, reason: '誤報と判明' })).toMatchObject({ state: 'CANCELLED', endReason: '誤報と判明' });
      for (const { sms, mail } of await Promise.all(called.map((one) => isTold(world, one, WORD.cancelled)))) {
        for (const text of [sms, mail]) expect(text).toContain(callUp.authenticityCode);
      }
      expect((await coordinator.reconciled(callUp.id)).state).toBe('CANCELLED');
    });

    it('stands down the team, and later answers are not taken for a yes', async () => {
      const crew = await cast(world, 2);
      const callUp = await coordinator.call(crew, { heads: 2 });
      const [text] = await allHear(world, crew.people, WORD.invited);
      await says(world, crew.people[0]!, '1');
      await hears(world, crew.people[0]!, WORD.confirmed);
      await coordinator.ask(CANCEL, { id: callUp.id, reason: '誤報' });
      await allHear(world, crew.people, WORD.cancelled);
      await says(world, crew.people[1]!, '1');
      const page = await AnswerPage.open(/http\S+\/a\/[\w-]+/.exec(text!)![0]);
      expect(page.text).toContain('この招集は取り消されました');
      const board = await coordinator.reconciled(callUp.id);
      expect(board.invitations.nodes.filter((row) => row.assignment === 'ASSIGNED' || row.assignment === 'RESERVE')).toEqual([]);
    });

    it('needs a reason, is possible once, and ends timers and waves', async () => {
      const crew = await cast(world, 2);
      const callUp = await coordinator.call(crew, { waveSize: 1, waveIntervalSeconds: 600, reminderAfterSeconds: 300 });
      const { invitations } = await coordinator.board(callUp.id);
      const first = crew.people.find((one) => one.id === invitations.nodes[0]!.expertId)!;
      await hears(world, first, WORD.invited);
      await world.settled();
      expect(await coordinator.ask(CANCEL, { id: callUp.id, reason: ' ' })).toMatchObject({ code: 'REASON_MISSING', field: 'reason' });
      await coordinator.ask(CANCEL, { id: callUp.id, reason: '誤報' });
      await hears(world, first, WORD.cancelled);
      expect(await coordinator.ask(CANCEL, { id: callUp.id, reason: '誤報' })).toMatchObject({ code: 'ALREADY_DONE' });
      await world.advance('2 days');
      await coordinator.reconciled(callUp.id);
    });
  });

  describe('closing a call-up', () => {
    it('keeps the team, thanks who is not needed, leaves the silent in peace, and keeps what comes later as late', async () => {
      const crew = await cast(world, 4);
      const callUp = await coordinator.call(crew, { heads: 2, reserves: 1, channels: ['EMAIL', 'SMS'] });
      await Promise.all(crew.people.map((one) => isTold(world, one, WORD.invited)));
      const [first, , silent, late] = crew.people;
      await says(world, first!, '1');
      await isTold(world, first!, WORD.confirmed);
      await says(world, crew.people[1]!, '2');
      expect(await coordinator.ask(CLOSE, { id: callUp.id })).toMatchObject({ state: 'CLOSED' });
      await world.quiet();
      await says(world, late!, '1');
      await isTold(world, late!, WORD.closed);
      const { funnel, state } = await coordinator.reconciled(callUp.id);
      expect([state, funnel]).toMatchObject(['CLOSED', { yes: 1, no: 1, late: 1, silent: 1 }]);
      expect((await coordinator.standing(callUp.id, silent!)).assignment).toBeNull();
      expect((await coordinator.standing(callUp.id, first!)).assignment).toBe('ASSIGNED');
    });

    it('releases the reserves with a word of thanks', async () => {
      const crew = await cast(world, 2);
      const callUp = await coordinator.call(crew, { heads: 1, reserves: 1, channels: ['EMAIL'] });
      await Promise.all(crew.people.map((one) => reads(world, one, WORD.invited)));
      for (const [one, word] of [[crew.people[0]!, WORD.confirmed], [crew.people[1]!, WORD.reserve]] as const) {
        await says(world, one, '1');
        await reads(world, one, word);
      }
      await coordinator.ask(CLOSE, { id: callUp.id });
      await reads(world, crew.people[1]!, WORD.thanked);
      await coordinator.reconciled(callUp.id);
    });

    it('happens by itself a day after the deadline', async () => {
      const crew = await cast(world, 1);
      const callUp = await coordinator.call(crew);
      await hears(world, crew.people[0]!, WORD.invited);
      await world.advance('2 hours');
      await world.settled();
      expect((await coordinator.board(callUp.id)).state).toBe('OPEN');
      await world.advance('24 hours');
      await world.settled();
      expect((await coordinator.reconciled(callUp.id)).state).toBe('CLOSED');
    });
  });

  it('leaves what is found again by title, number, state and kind, also when its incident is closed', async () => {
    const crew = await cast(world, 1);
    const [incidentId, drill] = [await coordinator.openIncident({ title: 'ランサムウェア(港湾)' }), await coordinator.openIncident({ title: '港湾の訓練', drill: true })];
    const callUp = await coordinator.call(crew, { incidentId });
    await hears(world, crew.people[0]!, WORD.invited);
    await world.settled();
    await coordinator.ask(CLOSE, { id: callUp.id });
    await coordinator.browser.run(CLOSE_INCIDENT, { id: incidentId });
    const auditor = await signedIn(world, 'AUDITOR');
    const callUps = async (filter: object): Promise<string[]> => (await auditor.run<{ callUps: { nodes: { id: string }[] } }>(CALL_UPS, { filter })).callUps.nodes.map(({ id }) => id);
    for (const filter of [{ text: 'らんさむうぇあ' }, { text: ' 港湾 ', states: ['CLOSED'] }, { text: `${callUp.number}`, kind: 'REAL' }, { text: '港湾', incidentState: 'CLOSED' }]) expect(await callUps(filter)).toContain(callUp.id);
    for (const filter of [{ text: '空港' }, { text: '港湾', states: ['OPEN', 'FILLED'] }, { text: '港湾', kind: 'DRILL' }, { text: '港湾', incidentState: 'OPEN' }, { text: '港湾', states: [] }]) expect(await callUps(filter)).toEqual([]);
    const incidents = async (filter: object): Promise<string[]> => (await auditor.run<{ incidents: { nodes: { id: string }[] } }>(INCIDENTS, { filter })).incidents.nodes.map(({ id }) => id);
    expect([await incidents({ text: '港湾' }), await incidents({ text: '港湾', state: 'CLOSED' }), await incidents({ text: '空港' })]).toEqual([[drill, incidentId], [incidentId], []]);
    const unread = async (filter: object): Promise<unknown[]> => Promise.all([CALL_UPS, INCIDENTS].map(async (query) => Object.values(await auditor.run<Record<string, { titlesUnread: number | null }>>(query, { filter }))[0]!.titlesUnread));
    expect([await unread({ text: '港湾' }), await unread({})]).toEqual([[0, 0], [null, null]]);
    expect([await incidents({ text: '港湾', drill: true }), await incidents({ text: '港湾', drill: false })]).toEqual([[drill], [incidentId]]);
  });
});
