import type { ProviderSet, OutboundMessage } from '@muster/notify';
import type { Env } from '@muster/platform';
import { describe, expect, it } from '@jest/globals';
import { NotifySignInMailer } from './notify-sign-in-mailer.ts';

const env = { MAIL_FROM: 'Muster <muster@example.jp>' } as Env;
const mail = { to: 'a@example.jp', subject: 'S', text: 'T', language: 'ja' as const };

function mailer(result: object | null): { mailer: NotifySignInMailer; sent: { senderAddress: string; message: OutboundMessage }[] } {
  const sent: { senderAddress: string; message: OutboundMessage }[] = [];
  const provider = { send: (request: (typeof sent)[0]) => { sent.push(request); return Promise.resolve(result); } };
  const providers = { of: (channel: string) => (channel === 'EMAIL' && result ? provider : undefined) } as unknown as ProviderSet;
  return { mailer: new NotifySignInMailer(providers, env), sent };
}

describe('sign-in mails', () => {
  it('leave by the e-mail provider', async () => {
    const { mailer: post, sent } = mailer({ kind: 'ACCEPTED', messageId: 'm' });
    await post.send(mail);
    expect(sent).toEqual([expect.objectContaining({ senderAddress: env.MAIL_FROM, message: mail })]);
  });

  it.each([
    [{ kind: 'THROTTLED', code: '421' }, 'THROTTLED 421'],
    [{ kind: 'UNKNOWN', code: 'ETIMEDOUT' }, 'UNKNOWN ETIMEDOUT'],
    [null, 'no e-mail provider is configured'],
  ])('that do not leave are told with the provider\'s code alone: %j', async (result, reason) => {
    const sending = mailer(result).mailer.send(mail);
    await expect(sending).rejects.toThrow(reason);
    await expect(sending).rejects.not.toThrow('a@example.jp');
  });
});
