import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { SmtpProvider } from './smtp.provider.ts';

interface Tiny { server: SMTPServer; port: number; mails: string[]; rcpt: SMTPServerOptions['onRcptTo']; data: SMTPServerOptions['onData'] }

const refusal = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

async function drain(stream: Readable): Promise<string> {
  let all = '';
  for await (const chunk of stream) all += String(chunk);
  return all;
}

async function startTiny(): Promise<Tiny> {
  const tiny: Partial<Tiny> & { mails: string[] } = { mails: [] };
  tiny.rcpt = (_, __, done) => done();
  tiny.data = (stream, _, done) => void drain(stream).then((mail) => { tiny.mails.push(mail); done(); });
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], hideENHANCEDSTATUSCODES: true,
    onRcptTo: (...args) => tiny.rcpt!.apply(server, args), onData: (...args) => tiny.data!.apply(server, args),
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return Object.assign(tiny, { server, port: (server.server.address() as AddressInfo).port }) as Tiny;
}

const request = (n: number) => ({
  deliveryId: `0198a9f0-0000-7000-8000-00000000000${n}`, senderAddress: 'muster@nisc.example', ttlSeconds: 60,
  message: { to: `u${n}@example.jp`, subject: '訓練', text: '本文', html: '<p>本文</p>', replyTo: 'reply+t@reply.example', language: 'ja' as const },
});

describe('the SMTP provider', () => {
  let tiny: Tiny;
  let provider: SmtpProvider;
  beforeEach(async () => {
    tiny = await startTiny();
    provider = new SmtpProvider({ SMTP_URL: `smtp://127.0.0.1:${tiny.port}`, MAIL_FROM: 'NISC <muster@nisc.example>', MAIL_CONCURRENCY: 2 });
  });
  afterEach(async () => {
    await provider.close();
    await new Promise<void>((resolve) => tiny.server.close(() => resolve()));
  });

  it('sends under the delivery\'s own Message-ID', async () => {
    const results = await Promise.all([1, 2, 3].map((n) => provider.send(request(n))));
    expect(results).toEqual([1, 2, 3].map((n) => ({ kind: 'ACCEPTED', messageId: `0198a9f0-0000-7000-8000-00000000000${n}@nisc.example` })));
    expect(tiny.mails).toHaveLength(3);
    expect(tiny.mails.join()).toContain('Message-ID: <0198a9f0-0000-7000-8000-000000000002@nisc.example>');
  });

  it('tells a mailbox that does not exist from one that is busy', async () => {
    tiny.rcpt = (_, __, done) => done(refusal(550, '5.1.1 no such user'));
    expect(await provider.send(request(1))).toEqual({ kind: 'FAILED', code: '550 5.1.1', unreachable: 'INVALID_MAILBOX' });
    tiny.rcpt = (_, __, done) => done(refusal(450, '4.2.0 greylisted'));
    expect(await provider.send(request(2))).toEqual({ kind: 'TEMPORARY', code: '450 4.2.0', providerWide: false });
    tiny.rcpt = (_, __, done) => done();
    expect(await provider.send(request(3))).toMatchObject({ kind: 'ACCEPTED' });
  });

  it('doubts a connection that was lost after DATA', async () => {
    tiny.data = (stream, session) => void drain(stream).then(() => {
      for (const connection of tiny.server.connections as Set<{ id: string; _socket: { destroy(): void } }>) if (connection.id === session.id) connection._socket.destroy();
    });
    expect(await provider.send(request(1))).toMatchObject({ kind: 'UNKNOWN' });
  });

  it('knows that nothing left when the connection was lost before', async () => {
    tiny.rcpt = (_, session) => {
      for (const connection of tiny.server.connections as Set<{ id: string; _socket: { destroy(): void } }>) if (connection.id === session.id) connection._socket.destroy();
    };
    expect(await provider.send(request(1))).toMatchObject({ kind: 'TEMPORARY', providerWide: true });
  });

  it('checks itself', async () => {
    expect(await provider.check()).toEqual({ ok: true, problem: null });
    const away = new SmtpProvider({ SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'a@b.example', MAIL_CONCURRENCY: 1 });
    expect((await away.check()).problem?.en).toContain('SMTP_URL');
    expect(await away.send(request(1))).toMatchObject({ kind: 'TEMPORARY', providerWide: true });
    await away.close();
  });
});
