import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startTinyTwilio, type TinyTwilio } from '../testing/tiny-twilio.ts';
import { TwilioProvider } from './twilio.provider.ts';

const accountSid = `AC${'0'.repeat(32)}`;
const settings = {
  PUBLIC_URL: 'https://muster.example', TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: 'secret', TWILIO_TIMEOUT_MS: 150, SMS_CONCURRENCY: 4,
};
const request = (senderAddress = '+15005550006') => ({
  deliveryId: '0198a9f0-0000-7000-8000-000000000001', senderAddress, ttlSeconds: 7_200.5,
  message: { to: '+819012345678', text: '【NISC招集】014 要:解析 & 回答→1=可', language: 'ja' as const },
});

describe('the Twilio provider', () => {
  let tiny: TinyTwilio;
  let provider: TwilioProvider;
  beforeEach(async () => {
    tiny = await startTinyTwilio();
    provider = new TwilioProvider({ ...settings, TWILIO_API_BASE_URL: tiny.url });
  });
  afterEach(async () => {
    await tiny.close();
    await provider.close();
  });

  it('sends, with our delivery id in the callback and the time that is left', async () => {
    expect(await provider.send(request())).toEqual({ kind: 'ACCEPTED', messageId: tiny.taken[0]!.sid });
    expect({ ...tiny.taken[0]!.fields }).toEqual({
      To: '+819012345678', From: '+15005550006', Body: '【NISC招集】014 要:解析 & 回答→1=可', ValidityPeriod: '7200',
      StatusCallback: 'https://muster.example/hooks/twilio/status/0198a9f0-0000-7000-8000-000000000001',
    });
  });

  it('sends by a Messaging Service', async () => {
    await provider.send(request(`MG${'1'.repeat(32)}`));
    expect(tiny.taken[0]!.fields).toMatchObject({ MessagingServiceSid: `MG${'1'.repeat(32)}` });
    expect(tiny.taken[0]!.fields.From).toBeUndefined();
  });

  it('says what an error answer means', async () => {
    tiny.decide = () => ({ status: 400, body: { code: 21211, message: 'The \'To\' number +819012345678 is not valid' } });
    expect(await provider.send(request())).toEqual({ kind: 'FAILED', code: '21211', unreachable: 'INVALID_NUMBER' });
    tiny.decide = () => ({ status: 429, body: { code: 20429 }, headers: { 'Retry-After': '3' } });
    expect(await provider.send(request())).toEqual({ kind: 'THROTTLED', code: '20429', retryAfterMs: 3_000 });
    tiny.decide = () => ({ status: 502, body: '<html>' });
    expect(await provider.send(request())).toEqual({ kind: 'UNKNOWN', code: '502' });
  });

  it('doubts what broke off after it was written', async () => {
    tiny.decide = () => 'TAKE_AND_CUT';
    expect(await provider.send(request())).toMatchObject({ kind: 'UNKNOWN' });
    tiny.decide = () => 'HANG';
    expect(await provider.send(request())).toEqual({ kind: 'UNKNOWN', code: 'UND_ERR_HEADERS_TIMEOUT' });
    tiny.decide = () => ({ status: 201, body: {} });
    expect(await provider.send(request())).toEqual({ kind: 'UNKNOWN', code: 'ANSWER_WITHOUT_SID' });
  });

  it('knows that nothing left when nobody listens', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as { port: number };
    await new Promise((resolve) => closed.close(resolve));
    const away = new TwilioProvider({ ...settings, TWILIO_API_BASE_URL: `http://127.0.0.1:${port}` });
    expect(await away.send(request())).toEqual({ kind: 'TEMPORARY', code: 'ECONNREFUSED', providerWide: true });
    expect((await away.check()).problem?.en).toContain('does not answer');
    await away.close();
  });

  it('finds what it sent', async () => {
    await provider.send(request());
    const [found] = await provider.lookUp('+819012345678');
    expect(found).toMatchObject({ messageId: tiny.taken[0]!.sid, to: '+819012345678', text: request().message.text });
    expect(found!.createdAt).toBeInstanceOf(Date);
    expect(await provider.lookUp('+819000000000')).toEqual([]);
    tiny.listStatus = 500;
    await expect(provider.lookUp('+819012345678')).rejects.toThrow('Twilio answered 500 (20500)');
  });

  it('checks itself', async () => {
    expect(await provider.check()).toEqual({ ok: true, problem: null });
    tiny.listStatus = 401;
    expect(await provider.check()).toMatchObject({ ok: false });
    expect((await provider.check()).problem?.en).toContain('TWILIO_AUTH_TOKEN');
  });
});
