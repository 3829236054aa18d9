import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Twilio } from 'twilio';
import { startSandbox } from '../sandbox.ts';
import type { Sandbox } from '../sandbox.types.ts';
import { twilioSdk } from '../testing/twilio.sdk.ts';

const TO = '+819011112222';

describe('the Messages resource, through the official SDK', () => {
  let sandbox: Sandbox;
  let sdk: Twilio;

  beforeEach(async () => {
    sandbox = await startSandbox({ life: { sentAfterMs: 0, endsAfterMs: [0, 0] } });
    sdk = twilioSdk(sandbox);
  });
  afterEach(() => sandbox.stop());

  it('creates a message and shows it again', async () => {
    const service = { messagingServiceSid: sandbox.account.messagingServiceSid };
    const created = await sdk.messages.create({ to: TO, body: '【NISC招集】014', ...service });
    expect(created).toMatchObject({ status: 'accepted', numSegments: '1', direction: 'outbound-api', errorCode: null, to: TO, dateSent: null });
    expect(created.sid).toMatch(/^SM[0-9a-f]{32}$/);
    expect(created.dateCreated).toBeInstanceOf(Date);
    const fetched = await sdk.messages(created.sid).fetch();
    expect(fetched).toMatchObject({ sid: created.sid, status: 'delivered', body: '【NISC招集】014', ...service });
    expect(sandbox.account.numbers).toContain(fetched.from);
  });

  it('queues a message of a number of its own', async () => {
    const from = sandbox.account.numbers[1] as string;
    expect(await sdk.messages.create({ to: TO, from, body: 'あ'.repeat(71) })).toMatchObject({ status: 'queued', from, numSegments: '2' });
  });

  it.each([
    ['no number at all', { to: '0901111222', body: 'x' }, 21211, 400],
    ['no sender', { to: TO, body: 'x', messagingServiceSid: '' }, 21603, 400],
    ['a foreign sender', { to: TO, body: 'x', messagingServiceSid: '', from: '+815099999999' }, 21606, 400],
    ['a foreign service', { to: TO, body: 'x', messagingServiceSid: `MG${'1'.repeat(32)}` }, 21701, 404],
    ['no body', { to: TO, body: '' }, 21602, 400],
    ['a body without end', { to: TO, body: 'x'.repeat(1601) }, 21617, 400],
    ['a callback to nowhere', { to: TO, body: 'x', statusCallback: 'nowhere' }, 21609, 400],
  ])('refuses %s', async (_, request, code, status) => {
    const sent = sdk.messages.create({ messagingServiceSid: sandbox.account.messagingServiceSid, ...request });
    await expect(sent).rejects.toMatchObject({ code, status, moreInfo: `https://www.twilio.com/docs/errors/${code}` });
    expect(sandbox.counters().sms).toMatchObject({ requests: 1, accepted: 0, refused: 1 });
  });

  it('asks who is there', async () => {
    await expect(twilioSdk(sandbox, 'wrong').messages.list()).rejects.toMatchObject({ code: 20003, status: 401 });
    await expect(sdk.messages(`SM${'0'.repeat(32)}`).fetch()).rejects.toMatchObject({ code: 20404, status: 404 });
  });

  it('lists newest first, page after page, also while new ones arrive', async () => {
    const send = (n: number) => sdk.messages.create({ to: TO, body: String(n), messagingServiceSid: sandbox.account.messagingServiceSid });
    for (let n = 1; n <= 7; n++) await send(n);
    await sdk.messages.create({ to: '+819033334444', body: 'other', messagingServiceSid: sandbox.account.messagingServiceSid });
    const first = await sdk.messages.page({ to: TO, pageSize: 3 });
    await send(8);
    const second = await first.nextPage();
    expect([first, second].map((page) => page?.instances.map(({ body }) => body))).toEqual([['7', '6', '5'], ['4', '3', '2']]);
    expect((await sdk.messages.list({ to: TO, pageSize: 2 })).map(({ body }) => body)).toEqual(['8', '7', '6', '5', '4', '3', '2', '1']);
    expect(await sdk.messages.list({ to: '+819099999999' })).toEqual([]);
  });

  it('lists by date, which only a sent message has', async () => {
    await sdk.messages.create({ to: TO, body: 'x', messagingServiceSid: sandbox.account.messagingServiceSid });
    const hour = 3_600_000;
    const about = (ms: number) => new Date(Date.now() + ms);
    expect(await sdk.messages.list({ to: TO, dateSentAfter: about(-hour), dateSentBefore: about(hour) })).toHaveLength(1);
    expect(await sdk.messages.list({ to: TO, dateSentAfter: about(hour) })).toHaveLength(0);
    expect(await sdk.messages.list({ to: TO, dateSentBefore: about(-hour) })).toHaveLength(0);
  });

  it('obeys STOP and START of a device', async () => {
    sandbox.setInboundUrl('http://127.0.0.1:9/gone');
    const send = () => sdk.messages.create({ to: TO, body: 'x', messagingServiceSid: sandbox.account.messagingServiceSid });
    void sandbox.reply({ from: TO, body: ' stop ' });
    await expect(send()).rejects.toMatchObject({ code: 21610, status: 400 });
    expect(sandbox.counters().optedOut).toBe(1);
    void sandbox.reply({ from: TO, body: 'START' });
    await expect(send()).resolves.toMatchObject({ to: TO });
  });
});

describe('a number with a rate of its own', () => {
  it('refuses with 21611 when its queue is full, and sends the rest in turn', async () => {
    const sandbox = await startSandbox({ numbers: ['+815012340001'], senders: { segmentsPerSecond: 1, queueSeconds: 1 } });
    try {
      const sdk = twilioSdk(sandbox);
      const send = (body: string) => sdk.messages.create({ to: TO, from: '+815012340001', body });
      const first = await send('x'.repeat(320));
      await expect(send('y')).rejects.toMatchObject({ code: 21611, status: 429 });
      expect((await sdk.messages(first.sid).fetch()).status).toBe('queued');
    } finally {
      await sandbox.stop();
    }
  });
});
