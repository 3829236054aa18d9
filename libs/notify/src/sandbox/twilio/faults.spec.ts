import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { request } from 'undici';
import type { FaultSettings } from '../faults/fault.types.ts';
import { startSandbox } from '../sandbox.ts';
import type { Sandbox } from '../sandbox.types.ts';
import { twilioSdk } from '../testing/twilio.sdk.ts';

const TO = '+819011112222';

describe('SMS faults', () => {
  let sandbox: Sandbox;

  beforeEach(async () => { sandbox = await startSandbox({ life: { sentAfterMs: 0, endsAfterMs: [0, 0] } }); });
  afterEach(() => sandbox.stop());

  const bare = (body = 'x') => {
    const { accountSid, authToken, messagingServiceSid } = sandbox.account;
    return request(`${sandbox.url}/2010-04-01/Accounts/${accountSid}/Messages.json`, {
      method: 'POST', body: new URLSearchParams({ To: TO, Body: body, MessagingServiceSid: messagingServiceSid }).toString(),
      headers: { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}`, 'content-type': 'application/x-www-form-urlencoded' },
    });
  };
  const set = (sms: NonNullable<FaultSettings['sms']>) => sandbox.faults.set({ sms });
  const accepted = () => sandbox.counters().sms.accepted;

  it('throttles with 429, 20429 and Retry-After', async () => {
    set({ rateLimit: { perSecond: 0.001, burst: 2, retryAfterSeconds: 7 } });
    expect([(await bare('1')).statusCode, (await bare('2')).statusCode]).toEqual([201, 201]);
    const { statusCode, headers, body } = await bare('3');
    expect([statusCode, headers['retry-after']]).toEqual([429, '7']);
    expect(await body.json()).toMatchObject({ code: 20429, status: 429 });
    expect(sandbox.counters().faults).toEqual({ 'sms.rateLimit': 1 });
  });

  it.each([[21211, 400, 21211], [30001, 400, 30001], [503, 503, 20503]])('fails with %i', async (code, status, shown) => {
    set({ fail: { codes: [code] } });
    const { statusCode, body } = await bare();
    expect([statusCode, await body.json()]).toEqual([status, expect.objectContaining({ code: shown, status })]);
    expect(accepted()).toBe(0);
  });

  it('fails although it accepted', async () => {
    set({ fail: { codes: [500], accepted: true } });
    expect((await bare()).statusCode).toBe(500);
    expect(accepted()).toBe(1);
  });

  it('loses the connection after accepting, once; the look-up finds the message', async () => {
    set({ loseConnection: { times: 1 } });
    await expect(bare()).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' });
    expect(await twilioSdk(sandbox).messages.list({ to: TO })).toHaveLength(1);
    expect((await bare()).statusCode).toBe(201);
    expect(sandbox.counters().sms).toMatchObject({ accepted: 2, duplicates: 1 });
  });

  it('loses the connection without accepting', async () => {
    set({ loseConnection: { accepted: false } });
    await expect(bare()).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' });
    expect(accepted()).toBe(0);
  });

  it('hangs until the faults change', async () => {
    set({ hang: { accepted: true } });
    const hanging = bare();
    const refused = expect(hanging).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' });
    await new Promise<void>((resolve) => { const leave = sandbox.onMessage(() => { leave(); resolve(); }); });
    sandbox.faults.clear();
    await refused;
    expect(accepted()).toBe(1);
  });

  it('is away, and comes back', async () => {
    set({ down: true });
    await expect(bare()).rejects.toThrow();
    sandbox.faults.clear();
    expect((await bare()).statusCode).toBe(201);
  });

  it('refuses faults that are not valid and keeps the old ones', () => {
    set({ down: true });
    expect(() => set({ hang: { fraction: 7 } })).toThrow(/fraction/);
    expect(sandbox.faults.settings).toEqual({ sms: { down: true } });
  });
});
