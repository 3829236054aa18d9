import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { startSandbox } from '../sandbox.ts';
import type { Sandbox } from '../sandbox.types.ts';
import { startProduct, type Answer, type ProductDouble, type Received } from '../testing/product.double.ts';
import { twilioSdk } from '../testing/twilio.sdk.ts';
import { startCrowd } from './crowd.ts';
import { CROWD_KINDS, type Crowd, type CrowdSettings } from './crowd.types.ts';

const PAGE = `<form method="post"><input type="hidden" name="nonce" value="n1"><input type="time" name="arriveAt">
  ${['YES', 'YES_FROM', 'REMOTE_ONLY', 'NO'].map((answer) => `<button name="answer" value="${answer}">`).join('')}</form>`;

const EVERY = (kind: 'yes' | 'yesFrom' | 'no' | 'late' | 'garbage', bySms = 1): CrowdSettings =>
  ({ behaviour: { shares: { yes: 0, yesFrom: 0, remoteOnly: 0, no: 0, late: 0, garbage: 0, [kind]: 1 }, bySms, delaySeconds: { max: 0 } } });

const phone = (n: number): string => `+8190${String(10_000_000 + n)}`;
const token = (n: number): string => `token-of-person-${String(n).padStart(6, '0')}`;

describe('a crowd', () => {
  let sandbox: Sandbox;
  let product: ProductDouble;
  let page: (request: Received) => Answer;
  let crowd: Crowd | undefined;

  beforeEach(async () => {
    page = ({ method }) => (method === 'GET' ? { status: 200, html: PAGE } : 303);
    product = await startProduct((request) => (request.path === '/inbound' ? 204 : page(request)));
    sandbox = await startSandbox({ inboundUrl: `${product.url}/inbound` });
  });
  afterEach(async () => { await crowd?.stop(); await sandbox.stop(); await product.stop(); });

  const start = (settings: CrowdSettings): Crowd => (crowd = startCrowd({ sandbox, ...settings }));
  const text = (n: number): string => `【招集】1=可 2=不可 ${product.url}/a/${token(n)}`;
  const sms = (n: number, body = text(n)) => twilioSdk(sandbox).messages.create({ to: phone(n), body, messagingServiceSid: sandbox.account.messagingServiceSid });
  const mail = (n: number) => createTransport(sandbox.smtpUrl).sendMail({ from: 'm@localhost', to: `p${n}@example.jp`, subject: '招集', text: text(n), html: `<a href="${product.url}/a/${token(n)}">` });
  const posts = () => product.received.filter(({ method }) => method === 'POST');

  it('answers by SMS from the device that was called', async () => {
    const { progress, settled } = bound(start(EVERY('yes')));
    await sms(1);
    await settled();
    expect(posts()).toEqual([expect.objectContaining({ path: '/inbound', params: expect.objectContaining({ From: phone(1) }) })]);
    expect(progress()).toMatchObject({ people: 1, intended: { yes: 1 }, answered: { yes: 1 }, failed: 0, waiting: 0 });
  });

  it('takes up what came before it began, when it is told to', async () => {
    await sms(9);
    await start(EVERY('yes')).settled();
    expect(posts()).toEqual([]);
    await crowd!.stop();
    await start({ ...EVERY('yes'), earlierSeconds: 60 }).settled();
    expect(posts()).toHaveLength(1);
  });

  it('answers by link as a browser does: the page first, then its form with the hidden inputs', async () => {
    const { settled } = bound(start(EVERY('yesFrom', 0)));
    await sms(2);
    await settled();
    expect(product.received.map(({ method, path }) => `${method} ${path}`)).toEqual([`GET /a/${token(2)}`, `POST /a/${token(2)}`]);
    expect(posts()[0]?.params).toEqual({ nonce: 'n1', arriveAt: expect.stringMatching(/^\d\d:[03]0$/), answer: 'YES_FROM' });
    expect(posts()[0]?.headers.origin).toBe(product.url);
  });

  it('answers once, though SMS and mail arrive and a reminder follows', async () => {
    const { progress, settled } = bound(start(EVERY('no')));
    await sms(3);
    await mail(3);
    await sms(3, `再送 ${text(3)}`);
    await sms(3, '確認: 配置されました');
    await settled();
    expect(posts()).toHaveLength(1);
    expect(progress()).toMatchObject({ people: 1, otherMessages: 3, answered: { no: 1 } });
  });

  it('keeps the late ones back until their phase', async () => {
    const { progress, settled } = bound(start(EVERY('late')));
    await sms(4);
    await settled();
    expect(progress()).toMatchObject({ held: 1, intended: { late: 1 }, answered: { late: 0 } });
    crowd?.phase('late');
    await settled();
    expect(progress()).toMatchObject({ held: 0, answered: { late: 1 } });
  });

  it('tries a link again when the product is away, and notes a refusal', async () => {
    let outages = 2;
    page = ({ method }) => (outages-- > 0 ? 503 : method === 'GET' ? { status: 200, html: PAGE } : 410);
    const { progress, settled } = bound(start(EVERY('yes', 0)));
    await sms(5);
    await settled();
    expect(progress()).toMatchObject({ refused: { 410: 1 }, failed: 0, answered: { yes: 0 } });
  });

  it('means the same in every run with the same seed, whatever the order', async () => {
    const run = async (order: number[]) => {
      const { progress, settled } = bound(startCrowd({ sandbox, seed: 42, speed: 1e9 }));
      for (const n of order) await sms(n);
      await settled();
      const bodies = posts().filter(({ path }) => path === '/inbound').map(({ params }) => `${params['From']} ${params['Body']}`).sort();
      product.received.length = 0;
      return { intended: progress().intended, bodies };
    };
    const people = Array.from({ length: 60 }, (_, n) => n);
    const once = await run(people);
    expect(CROWD_KINDS.reduce((sum, kind) => sum + once.intended[kind], 0)).toBe(60);
    expect(await run([...people].reverse())).toEqual(once);
  });

  it('refuses to start without an inbound URL', async () => {
    const alone = await startSandbox();
    expect(() => startCrowd({ sandbox: alone })).toThrow(/inboundUrl/);
    await alone.stop();
  });
});

function bound(crowd: Crowd): Pick<Crowd, 'progress' | 'settled'> {
  return { progress: () => crowd.progress(), settled: () => crowd.settled() };
}
