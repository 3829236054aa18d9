import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import type { FaultSettings } from '../faults/fault.types.ts';
import { startSandbox } from '../sandbox.ts';
import type { Sandbox } from '../sandbox.types.ts';

const TO = 'a@example.jp';

describe('the mail server, through nodemailer', () => {
  let sandbox: Sandbox;
  let transport: ReturnType<typeof createTransport>;

  beforeEach(async () => {
    sandbox = await startSandbox();
    transport = createTransport(`${sandbox.smtpUrl}?pool=true&maxConnections=2`);
  });
  afterEach(async () => { transport.close(); await sandbox.stop(); });

  const send = (to: string | string[] = TO, text = '本文') => transport.sendMail({ from: 'muster@localhost', to, subject: '招集', text, messageId: '<d-1@muster>' });
  const set = (mail: NonNullable<FaultSettings['mail']>) => sandbox.faults.set({ mail });
  const counts = () => sandbox.counters().mail;

  it('keeps envelope and text, one copy per recipient', async () => {
    await send([TO, 'b@example.jp']);
    expect(sandbox.messages({ channel: 'EMAIL' })).toEqual([TO, 'b@example.jp'].map((to) => expect.objectContaining({ to, from: 'muster@localhost', subject: '招集', text: '本文' })));
    expect(counts()).toMatchObject({ requests: 2, accepted: 2, refused: 0, duplicates: 0 });
  });

  it('counts the same mail to the same person as a duplicate, whatever its boundaries and date', async () => {
    for (const text of ['本文', '本文', '別の本文']) await send(TO, text);
    await transport.sendMail({ from: 'muster@localhost', to: TO, subject: '招集', text: '本文', messageId: '<d-2@muster>' });
    expect(counts()).toMatchObject({ accepted: 4, duplicates: 2, sameDelivery: 1 });
  });

  it('throttles with 421', async () => {
    set({ rateLimit: { perSecond: 0.001, burst: 1 } });
    await send();
    await expect(send()).rejects.toMatchObject({ responseCode: 421 });
  });

  it('greylists the first try of a recipient', async () => {
    set({ greylist: {} });
    await expect(send()).rejects.toMatchObject({ responseCode: 450 });
    await send();
    expect(counts()).toMatchObject({ accepted: 1, refused: 1 });
  });

  it('rejects a recipient for good', async () => {
    set({ reject: { to: [TO] } });
    await expect(send()).rejects.toMatchObject({ responseCode: 550 });
    expect((await send([TO, 'b@example.jp'])).rejected).toEqual([TO]);
  });

  it('drops the connection after DATA, having taken the mail', async () => {
    set({ loseConnection: { times: 1 } });
    await expect(send()).rejects.toThrow();
    expect(counts().accepted).toBe(1);
    await send();
    expect(counts()).toMatchObject({ accepted: 2, duplicates: 1 });
  });

  it('hangs until the faults change', async () => {
    set({ hang: { accepted: true } });
    const refused = expect(send()).rejects.toThrow();
    await new Promise<void>((resolve) => { const leave = sandbox.onMessage(() => { leave(); resolve(); }); });
    sandbox.faults.clear();
    await refused;
  });

  it('is away, and comes back', async () => {
    set({ down: true });
    await expect(send()).rejects.toThrow();
    sandbox.faults.clear();
    await send();
  });

  it('refuses a mail that is too large', async () => {
    const small = await startSandbox({ maxMailBytes: 2000 });
    try {
      await expect(createTransport(small.smtpUrl).sendMail({ from: 'm@localhost', to: TO, text: 'x'.repeat(5000) })).rejects.toMatchObject({ responseCode: 552 });
    } finally {
      await small.stop();
    }
  });
});

describe('a mail server with a login', () => {
  it('takes the right one and no other', async () => {
    const sandbox = await startSandbox({ smtpLogin: { user: 'muster', password: 'p@ss/word' } });
    try {
      const mail = { from: 'm@localhost', to: TO, text: 'x' };
      await createTransport(sandbox.smtpUrl).sendMail(mail);
      await expect(createTransport(sandbox.smtpUrl.replace('p%40ss', 'wrong')).sendMail(mail)).rejects.toMatchObject({ responseCode: 535 });
      await expect(createTransport(sandbox.smtpUrl.replace(/\/\/.*@/, '//')).sendMail(mail)).rejects.toMatchObject({ responseCode: 530 });
    } finally {
      await sandbox.stop();
    }
  });
});
