import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cast, type Person } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { allHear, hears, says, WORD } from './support/hearing.ts';
import { RECORD_ANSWER, UNCLEAR } from './support/operations.ts';
import { World } from './support/world.ts';

const PAGE = 'query($id: ID, $after: String) { unclearReplies(callUpId: $id, first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { text } } }';

let world: World;
let coordinator: Coordinator;

describe('replies that are not clear', () => {
  beforeAll(async () => {
    world = await World.open();
    coordinator = await Coordinator.of(world);
  });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  interface Unclear { text: string; invitationId: string | null; reason: string; expert: { id: string } | null }

  interface Page { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: Pick<Unclear, 'text'>[] }

  /** What waits on the coordinators' list for a call-up. */
  async function unclearOf(callUpId: string): Promise<Unclear[]> {
    return (await coordinator.browser.run<{ unclearReplies: { nodes: Unclear[] } }>(UNCLEAR, { id: callUpId })).unclearReplies.nodes;
  }

  describe('a reply that nobody can read', () => {
    it('gets one helpful reply, however often it comes, and goes to the coordinators', async () => {
      const crew = await cast(world, 1);
      const [one] = crew.people;
      const callUp = await coordinator.call(crew);
      await hears(world, one!, WORD.invited);
      await says(world, one!, '今どこですか');
      expect(await hears(world, one!, WORD.help)).toContain(callUp.authenticityCode);
      await says(world, one!, '🤔🤔');
      await says(world, one!, '');
      const waiting = await unclearOf(callUp.id);
      expect(waiting.map(({ text }) => text).sort()).toEqual(['', '今どこですか', '🤔🤔'].sort());
      expect(new Set(waiting.map(({ expert }) => expert?.id))).toEqual(new Set([one!.id]));
      expect(waiting.map(({ reason }) => reason).sort()).toEqual(['EMPTY', 'EMPTY', 'NOT_UNDERSTOOD']);
      const page = async (after: string | null) => (await coordinator.browser.run<{ unclearReplies: Page }>(PAGE, { id: callUp.id, after })).unclearReplies;
      const first = await page(null);
      expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
      const rest = await page(first.pageInfo.endCursor);
      expect(rest).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } });
      expect([...first.nodes, ...rest.nodes].map(({ text }) => text)).toEqual(waiting.map(({ text }) => text));
      const { funnel } = await coordinator.reconciled(callUp.id);
      expect(funnel).toMatchObject({ unclear: 1, silent: 1, answered: 0 });
    });

    it('that says yes and no at once is not taken for a yes', async () => {
      const crew = await cast(world, 1);
      const [one] = crew.people;
      const callUp = await coordinator.call(crew);
      await hears(world, one!, WORD.invited);
      await says(world, one!, 'はい いいえ');
      await hears(world, one!, WORD.help);
      expect(await coordinator.standing(callUp.id, one!)).toMatchObject({ answer: null, unclearAt: expect.any(String) });
      await says(world, one!, '1');
      await hears(world, one!, WORD.confirmed);
    });

    it('is safe, whatever is in it', async () => {
      const crew = await cast(world, 1);
      const [one] = crew.people;
      const callUp = await coordinator.call(crew);
      await hears(world, one!, WORD.invited);
      const letters = ["'; drop table answer; --", '<script>alert(1)</script>', 'あ'.repeat(1600), '\u0000\u200b', '1\u0000'];
      for (const text of letters) expect((await world.people.device(one!.phone).sendSms(text)).delivered).toBe(true);
      await hears(world, one!, WORD.help);
      await coordinator.reconciled(callUp.id);
    });
  });

  describe('an unknown number', () => {
    it.each([['1', '1'], ['STOP', 'STOP'], ['ヘルプ', 'ヘルプ'], ['a letter', '拝啓'.repeat(500)]])('that writes %s gets no reply and does no harm', async (_what, text) => {
      const sent = world.sandbox.counters().sms.accepted;
      expect((await world.people.device('+819099990000').sendSms(text)).delivered).toBe(true);
      await world.settled();
      expect(world.sandbox.counters().sms.accepted).toBe(sent);
    });
  });

  describe('a number that two people share', () => {
    it('means him who alone is invited', async () => {
      const phone = '+819011119999';
      const crew = await cast(world, [{ phones: [phone] }]);
      await cast(world, [{ phones: [phone] }]);
      const callUp = await coordinator.call(crew);
      await hears(world, crew.people[0]!, WORD.invited);
      await says(world, crew.people[0]!, '1');
      await hears(world, crew.people[0]!, WORD.confirmed);
      expect(await coordinator.standing(callUp.id, crew.people[0]!)).toMatchObject({ assignment: 'ASSIGNED' });
    });

    it('books a yes on neither while both are asked; the coordinator enters who it was', async () => {
      const phone = '+819011118888';
      const crew = await cast(world, [{ phones: [phone] }, { phones: [phone] }]);
      const callUp = await coordinator.call(crew, { heads: 2 });
      await allHear(world, crew.people, WORD.invited);
      await says(world, crew.people[0]!, '1');
      await hears(world, crew.people[0]!, WORD.help);
      expect((await coordinator.board(callUp.id)).funnel.answered).toBe(0);
      expect(await unclearOf(callUp.id)).toMatchObject([{ text: '1', reason: 'SHARED_NUMBER', expert: null }]);
      const { id } = await coordinator.standing(callUp.id, crew.people[1]!);
      await coordinator.ask(RECORD_ANSWER, { input: { invitationId: id, answer: 'YES', note: '電話で確認', entryKey: 'shared-1' } });
      await hears(world, crew.people[1]!, WORD.confirmed);
      await says(world, crew.people[0]!, '1');
      await hears(world, crew.people[0]!, WORD.confirmed);
      await coordinator.reconciled(callUp.id);
    });
  });

  describe('two call-ups at once', () => {
    async function twoOpen(): Promise<{ one: Person; older: Awaited<ReturnType<Coordinator['call']>>; newer: Awaited<ReturnType<Coordinator['call']>> }> {
      const crew = await cast(world, 1);
      const one = crew.people[0]!;
      const older = await coordinator.call(crew, { heads: 2 });
      await hears(world, one, new RegExp(older.authenticityCode));
      await world.advance('1 minute');
      const newer = await coordinator.call(crew, { heads: 3 });
      await hears(world, one, new RegExp(newer.authenticityCode));
      return { one, older, newer };
    }

    it('the code decides', async () => {
      const { one, older, newer } = await twoOpen();
      await says(world, one, `${older.code} 1`);
      await hears(world, one, WORD.confirmed);
      expect((await coordinator.standing(older.id, one)).answer).toBe('YES');
      expect((await coordinator.standing(newer.id, one)).answer).toBeNull();
    });

    it('without a code it is the newest that is unanswered, and the message that follows names it', async () => {
      const { one, older, newer } = await twoOpen();
      await says(world, one, '2');
      expect(await hears(world, one, new RegExp(newer.authenticityCode))).toContain(newer.code);
      await world.advance('2 minutes');
      await says(world, one, '2');
      expect((await coordinator.standing(newer.id, one)).answer).toBe('NO');
      expect((await coordinator.standing(older.id, one)).answer).toBe('NO');
      await world.settled();
      await hears(world, one, new RegExp(older.authenticityCode));
    });

    it('a code of a call-up to which he was not invited is booked on none', async () => {
      const { one, older, newer } = await twoOpen();
      await says(world, one, '999 1');
      await hears(world, one, WORD.help);
      for (const { id } of [older, newer]) expect((await coordinator.standing(id, one)).answer).toBeNull();
    });
  });
});
