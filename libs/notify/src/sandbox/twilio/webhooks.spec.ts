import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import twilio from 'twilio';
import { startSandbox } from '../sandbox.ts';
import type { Sandbox } from '../sandbox.types.ts';
import { startProduct, type Answer, type ProductDouble, type Received } from '../testing/product.double.ts';
import { twilioSdk } from '../testing/twilio.sdk.ts';

const TO = '+819011112222';

describe('webhooks', () => {
  let sandbox: Sandbox;
  let product: ProductDouble;
  let answer: (request: Received) => Answer;

  beforeEach(async () => {
    answer = () => 204;
    product = await startProduct((request) => answer(request));
    sandbox = await startSandbox({ inboundUrl: `${product.url}/inbound?a=1`, life: { sentAfterMs: 0, endsAfterMs: [1, 2] } });
  });
  afterEach(async () => { await sandbox.stop(); await product.stop(); });

  const send = (to = TO) => twilioSdk(sandbox).messages.create({
    to, body: '招集', messagingServiceSid: sandbox.account.messagingServiceSid, statusCallback: `${product.url}/status?delivery=d-1&x=%E3%81%82`,
  });
  const statuses = () => product.received.map(({ params }) => params['MessageStatus']);
  const isSigned = ({ headers, path, params }: Received) => twilio.validateRequest(sandbox.account.authToken, String(headers['x-twilio-signature']), product.url + path, params);

  it('tells sent and delivered, signed', async () => {
    const { sid } = await send();
    const received = await product.until(2);
    expect(statuses()).toEqual(['sent', 'delivered']);
    expect(received.every(isSigned)).toBe(true);
    expect(received[0]).toMatchObject({ method: 'POST', path: '/status?delivery=d-1&x=%E3%81%82', params: { MessageSid: sid, To: TO, AccountSid: sandbox.account.accountSid } });
    expect(received[0]?.headers['content-type']).toContain('application/x-www-form-urlencoded');
  });

  it('tells why a message was not delivered', async () => {
    sandbox.faults.set({ sms: { undelivered: { codes: [30003] } } });
    const { sid } = await send();
    expect((await product.until(2))[1]?.params).toMatchObject({ MessageStatus: 'undelivered', ErrorCode: '30003' });
    expect(await twilioSdk(sandbox).messages(sid).fetch()).toMatchObject({ status: 'undelivered', errorCode: 30003, errorMessage: 'Unreachable destination handset' });
  });

  it('tries again until the product takes it, and then no more', async () => {
    let refusals = 2;
    answer = () => (refusals-- > 0 ? 503 : 200);
    await send();
    await product.until(4);
    expect(statuses().sort()).toEqual(expect.arrayContaining(['delivered', 'sent']));
    expect(sandbox.counters().webhooks).toMatchObject({ retried: 2, givenUp: 0 });
  });

  it('carries an SMS of a device to the product, signed, and says whether it was taken', async () => {
    const result = await sandbox.reply({ from: TO, body: 'はい' });
    expect(result.delivered).toBe(true);
    const [inbound] = product.received as [Received];
    expect(inbound).toMatchObject({ path: '/inbound?a=1', params: { From: TO, Body: 'はい', MessageSid: result.id, SmsStatus: 'received' } });
    expect(isSigned(inbound)).toBe(true);
  });

  it('answers from the number that wrote last', async () => {
    const sdk = twilioSdk(sandbox);
    const from = sandbox.account.numbers[2] as string;
    await sdk.messages.create({ to: TO, from, body: 'x' });
    await sandbox.reply({ from: TO, body: '1' });
    expect(product.received.at(-1)?.params['To']).toBe(from);
  });

  it('repeats, reorders and drops as told', async () => {
    sandbox.faults.set({ sms: { callbacks: { reorder: { to: ['+819000000001'] }, repeat: { to: ['+819000000002'], copies: 2 }, drop: { to: ['+819000000003'] } } } });
    const of = (to: string) => product.received.filter(({ params }) => params['To'] === to).map(({ params }) => params['MessageStatus']);
    for (const n of [3, 1, 2]) await send(`+81900000000${n}`);
    await product.until(8);
    expect(of('+819000000001')).toEqual(['delivered', 'sent']);
    expect(of('+819000000002').sort()).toEqual(['delivered', 'delivered', 'delivered', 'sent', 'sent', 'sent']);
    expect(of('+819000000003')).toEqual([]);
    expect(sandbox.counters().faults).toMatchObject({ 'sms.callbacks.reorder': 1, 'sms.callbacks.repeat': 1, 'sms.callbacks.drop': 1 });
  });

  it('calls back before it answers, as told', async () => {
    sandbox.faults.set({ sms: { callbacks: { beforeResponse: {} } } });
    await send();
    expect(statuses()[0]).toBe('sent');
  });

  it('repeats an inbound SMS under the same id, as told', async () => {
    sandbox.faults.set({ sms: { inboundRepeat: { copies: 2 } } });
    await sandbox.reply({ from: TO, body: '1' });
    expect(new Set(product.received.map(({ params }) => params['MessageSid'])).size).toBe(1);
    expect(product.received).toHaveLength(3);
  });

  it('never leaves the machine', async () => {
    await expect(startSandbox({ inboundUrl: 'https://muster.example.jp/inbound' })).rejects.toThrow(/reachAt/);
    expect(() => sandbox.setInboundUrl('http://192.0.2.1/inbound')).toThrow(/reachAt/);
    await twilioSdk(sandbox).messages.create({ to: TO, body: 'x', messagingServiceSid: sandbox.account.messagingServiceSid, statusCallback: 'http://192.0.2.1/status' });
    const near = await startSandbox({ inboundUrl: 'https://muster.example.jp/inbound', reachAt: product.url });
    try {
      expect((await near.reply({ from: TO, body: '1' })).delivered).toBe(true);
      const [{ headers, params }] = product.received as [Received];
      expect(twilio.validateRequest(near.account.authToken, String(headers['x-twilio-signature']), 'https://muster.example.jp/inbound', params)).toBe(true);
    } finally {
      await near.stop();
    }
  });
});
