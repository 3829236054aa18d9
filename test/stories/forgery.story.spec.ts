import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { AnswerPage } from './support/answer-page.ts';
import { cast, type Person } from './support/cast.ts';
import { Coordinator, type Launched } from './support/coordinator.ts';
import { hears, WORD } from './support/hearing.ts';
import { inboundSms, post, signed, type Webhook } from './support/webhook.ts';
import { World } from './support/world.ts';

let world: World;
let coordinator: Coordinator;

describe('forgeries and replays', () => {
  beforeAll(async () => {
    world = await World.open();
    coordinator = await Coordinator.of(world);
  });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  /** Somebody who has been called; `link` from his SMS. */
  async function invited(): Promise<{ one: Person; callUp: Launched; link: string }> {
    const crew = await cast(world, 1);
    const callUp = await coordinator.call(crew);
    const text = await hears(world, crew.people[0]!, WORD.invited);
    await world.settled();
    return { one: crew.people[0]!, callUp, link: /http\S+\/a\/[\w-]+/.exec(text)![0] };
  }

  const stored = async (): Promise<number> => (await world.rows<{ n: number }>('select count(*)::int as n from inbox'))[0]!.n;

  // First, because every call-up before it would run out as well.
  it('an answer link expires, and says so politely', async () => {
    const { one, callUp, link } = await invited();
    const page = await AnswerPage.open(link);
    await world.advance('30 days');
    await world.settled();
    expect((await AnswerPage.open(link)).status).toBe(410);
    expect((await page.answer('YES')).status).toBe(410);
    expect((await coordinator.standing(callUp.id, one)).answer).toBeNull();
  });

  describe('a webhook that the provider did not sign', () => {
    const forgeries: [string, (genuine: Webhook) => Webhook][] = [
      ['without a signature', (w) => ({ ...w, signature: '' })],
      ['with a made-up signature', (w) => ({ ...w, signature: 'Zm9yZ2VkIHNpZ25hdHVyZQ==' })],
      ['with a changed text', (w) => ({ ...w, params: { ...w.params, Body: '2' } })],
      ['with a changed number', (w) => ({ ...w, params: { ...w.params, From: '+819012345678' } })],
      ['with a field more', (w) => ({ ...w, params: { ...w.params, Extra: '1' } })],
      ['sent to another address', (w) => ({ ...w, path: `${w.path}?x=1` })],
    ];

    it.each(forgeries)('%s gets 403, is not stored and answers nothing', async (_how, forge) => {
      const { one, callUp } = await invited();
      const before = await stored();
      expect(await post(world, forge(inboundSms(world, one.phone, '1')))).toBe(403);
      expect(await stored()).toBe(before);
      await world.settled();
      expect((await coordinator.standing(callUp.id, one)).answer).toBeNull();
    });

    it('signed with another account’s token gets 403', async () => {
      const { one } = await invited();
      expect(await post(world, inboundSms(world, one.phone, '1', 'another-token'))).toBe(403);
    });

    it('signed for the host that the sender claims instead of our public address gets 403', async () => {
      const { one } = await invited();
      const forged = signed({ ...world, url: 'http://evil.example', sandbox: world.sandbox } as World, '/hooks/twilio/inbound', inboundSms(world, one.phone, '1').params);
      expect(await post(world, forged, { 'x-forwarded-host': 'evil.example' })).toBe(403);
    });

    it('cannot report a message as failed', async () => {
      const { callUp } = await invited();
      const [row] = await world.rows<{ id: string; sid: string }>('select id, provider_message_id as sid from delivery where call_up_id = $1', [callUp.id]);
      const report = signed(world, `/hooks/twilio/status/${row!.id}`, { MessageSid: row!.sid, MessageStatus: 'undelivered', ErrorCode: '30005' }, 'another-token');
      expect(await post(world, report)).toBe(403);
      expect(await world.rows('select state from delivery where id = $1', [row!.id])).toEqual([{ state: 'DELIVERED' }]);
    });
  });

  describe('a webhook that comes again', () => {
    it('gets 2xx each time and has its effect once, however late it is replayed', async () => {
      const { one, callUp } = await invited();
      const yes = inboundSms(world, one.phone, '1');
      expect([await post(world, yes), await post(world, yes)]).toEqual([204, 204].map(() => expect.any(Number)));
      await hears(world, one, WORD.confirmed);
      await world.settled();
      expect(await post(world, inboundSms(world, one.phone, '2'))).toBeLessThan(300);
      await world.settled();
      const replayed = await post(world, yes);
      expect([replayed >= 200, replayed < 300]).toEqual([true, true]);
      await world.settled();
      expect((await coordinator.standing(callUp.id, one)).answer).toBe('NO');
      await coordinator.reconciled(callUp.id);
    });

    it('as a receipt of a delivery that is none of ours is taken and changes nothing', async () => {
      const { callUp } = await invited();
      for (const id of ['0197a3f2-0000-7000-8000-000000000000', 'x', "'; --"]) {
        const status = await post(world, signed(world, `/hooks/twilio/status/${encodeURIComponent(id)}`, { MessageSid: `SM${'0'.repeat(32)}`, MessageStatus: 'failed' }));
        expect(status).toBeLessThan(500);
      }
      await coordinator.reconciled(callUp.id);
    });
  });

  describe('an answer link', () => {
    it.each([['garbage', (link: string) => link.replace(/\/a\/.*/, '/a/garbage')], ['cut off', (link: string) => link.slice(0, -1)], ['changed', (link: string) => `${link.slice(0, -4)}AAAA`]])(
      'that is %s opens nothing and answers nothing', async (_how, spoil) => {
        const { one, callUp, link } = await invited();
        const page = await AnswerPage.open(spoil(link));
        expect([page.status, page.text.includes('このリンクは使えません')]).toEqual([404, true]);
        expect((await page.answer('YES', { nonce: 'nonce-nonce' })).status).toBe(404);
        expect((await coordinator.standing(callUp.id, one)).answer).toBeNull();
      });

    it('of another installation opens nothing', async () => {
      const { one, callUp, link } = await invited();
      const other = await invited();
      const mixed = `${link.slice(0, link.length - 10)}${other.link.slice(-10)}`;
      expect((await AnswerPage.open(mixed)).status).toBe(404);
      expect((await coordinator.standing(callUp.id, one)).answer).toBeNull();
    });

    it('is no session: it opens nothing else', async () => {
      const { link } = await invited();
      const token = link.split('/a/')[1]!;
      const response = await fetch(`${world.url}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', cookie: `muster=${token}`, authorization: `Bearer ${token}` }, body: JSON.stringify({ query: '{ viewer { id } }' }),
      });
      expect(await response.json()).toEqual({ data: { viewer: null } });
    });

    it('pressed twice by an impatient thumb is one answer', async () => {
      const { one, callUp, link } = await invited();
      const page = await AnswerPage.open(link);
      await Promise.all([page.answer('YES'), page.answer('YES')]);
      await hears(world, one, WORD.confirmed);
      expect(await world.rows('select 1 from answer a join invitation i on i.id = a.invitation_id where i.call_up_id = $1', [callUp.id])).toHaveLength(1);
    });
  });
});
