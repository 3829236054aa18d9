import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { request } from 'undici';
import { startSandbox } from '../sandbox.ts';
import { SandboxClient } from '../sandbox.client.ts';
import type { Sandbox } from '../sandbox.types.ts';
import { startProduct, type ProductDouble } from '../testing/product.double.ts';
import { twilioSdk } from '../testing/twilio.sdk.ts';

const TO = '+819011112222';

describe('the control API', () => {
  let sandbox: Sandbox;
  let client: SandboxClient;
  let product: ProductDouble;

  beforeEach(async () => {
    product = await startProduct();
    sandbox = await startSandbox();
    client = new SandboxClient(sandbox.url);
  });
  afterEach(async () => { await sandbox.stop(); await product.stop(); });

  const sms = (body: string, to = TO) => twilioSdk(sandbox).messages.create({ to, body, messagingServiceSid: sandbox.account.messagingServiceSid });
  const post = async (path: string, body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) => {
    const answer = await request(`${sandbox.url}${path}`, { method: 'POST', body, headers });
    return { status: answer.statusCode, body: (await answer.body.json()) as { error: string } };
  };

  it('shows messages and counts, and forgets them', async () => {
    await sms('一');
    await sms('一');
    await sms('他', '+819033334444');
    expect((await client.messages({ to: TO })).messages.map(({ text }) => text)).toEqual(['一', '一']);
    expect((await client.messages({ after: 1, limit: 1 })).last).toBe(2);
    expect(await client.counters()).toMatchObject({ sms: { accepted: 3, duplicates: 1 }, duplicateSamples: [{ channel: 'SMS', to: TO }] });
    await client.reset();
    expect((await client.messages()).messages).toEqual([]);
    expect((await client.counters()).sms).toMatchObject({ accepted: 0, duplicates: 0 });
  });

  it('shows a whole mail', async () => {
    await createTransport(sandbox.smtpUrl).sendMail({ from: 'm@localhost', to: 'a@example.jp', subject: '招集', text: 't', html: '<b>h</b>', headers: { 'X-Muster': 'drill' } });
    const [mail] = sandbox.messages();
    const answer = await request(`${sandbox.url}/sandbox/messages/${mail?.id}`);
    expect(await answer.body.json()).toMatchObject({ subject: '招集', html: '<b>h</b>', headers: { 'x-muster': 'drill' } });
  });

  it('waits for a message', async () => {
    const waiting = client.messages({ to: TO, wait: 30 });
    await sms('よそ', '+819033334444');
    await sms('来た');
    expect((await waiting).messages.map(({ text }) => text)).toEqual(['来た']);
  });

  it('streams messages from where the reader stands', async () => {
    await sms('一');
    await sms('二');
    const call = get(`${sandbox.url}/sandbox/stream`, { headers: { 'last-event-id': '1' } });
    const [stream] = (await once(call, 'response')) as [IncomingMessage];
    let seen = '';
    const three = new Promise<void>((resolve) => stream.setEncoding('utf8').on('data', (chunk: string) => { seen += chunk; if (seen.includes('三')) resolve(); }));
    await sms('三');
    await three;
    expect([...seen.matchAll(/^id: (\d+)$/gm)].map(([, id]) => id)).toEqual(['2', '3']);
    expect(stream.headers['content-type']).toContain('text/event-stream');
    call.on('error', () => undefined).destroy();
  });

  it('sets and clears faults', async () => {
    expect(await client.setFaults({ sms: { down: true } })).toEqual({ sms: { down: true } });
    expect(sandbox.faults.settings).toEqual({ sms: { down: true } });
    await client.clearFaults();
    expect(await client.faults()).toEqual({});
  });

  it('sends an SMS as a device, once it knows where to', async () => {
    await expect(client.reply({ from: TO, body: '1' })).rejects.toThrow(/No inbound URL/);
    await expect(client.startCrowd()).rejects.toThrow(/No inbound URL/);
    await client.setInboundUrl(`${product.url}/inbound`);
    expect((await client.reply({ from: TO, body: '1' })).delivered).toBe(true);
    expect((await client.messages({ to: TO, direction: 'INBOUND' })).messages).toHaveLength(1);
  });

  it('runs a crowd', async () => {
    await expect(client.crowd()).rejects.toThrow(/No crowd/);
    await client.setInboundUrl(`${product.url}/inbound`);
    await client.startCrowd({ seed: 3, behaviour: { shares: { yes: 0, yesFrom: 0, remoteOnly: 0, no: 0, late: 1, garbage: 0 }, bySms: 1 } });
    await sms(`招集 ${product.url}/a/token-of-person-1`);
    expect(await client.crowd()).toMatchObject({ people: 1, held: 1 });
    await client.crowdPhase('late');
    await product.until(1);
    expect(await client.stopCrowd()).toMatchObject({ phase: 'late', answered: { late: 1 } });
  });

  it.each([
    ['/sandbox/faults', '{"sms":{"hang":{"fraction":2}}}', 400, /sms\.hang\.fraction/],
    ['/sandbox/faults', '{', 400, /not valid JSON/],
    ['/sandbox/reply', '{"from":"+819011112222"}', 400, /body/],
    ['/sandbox/inbound', '{"url":"file:///etc/passwd"}', 400, /url/],
    ['/sandbox/inbound', '{"url":"http://192.0.2.1/x"}', 400, /reachAt/],
    ['/sandbox/crowd', '{"behaviour":{"shares":{"yes":2}}}', 400, /behaviour\.shares/],
    ['/sandbox/nothing', '{}', 404, /Nothing at this path/],
  ])('refuses POST %s %s', async (path, body, status, error) => {
    expect(await post(path, body)).toEqual({ status, body: expect.objectContaining({ error: expect.stringMatching(error) }) });
  });

  it('refuses what a page of another site could send', async () => {
    expect((await post('/sandbox/reset', '{}', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post('/sandbox/reset', '', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    expect((await post('/sandbox/reset', '{}', { 'content-type': 'application/json', host: 'evil.example.com' })).status).toBe(403);
  });
});
