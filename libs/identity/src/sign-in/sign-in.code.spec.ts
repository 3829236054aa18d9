import { describe, expect, it } from '@jest/globals';
import { emailKey, looksLikeEmail } from './email-key.ts';
import { newCode, SignInKeys } from './sign-in.code.ts';
import { signInMail } from './sign-in.mail.ts';

describe('sign-in codes', () => {
  it('are six digits', () => {
    for (let i = 0; i < 200; i += 1) expect(newCode()).toMatch(/^\d{6}$/);
  });

  it('are hashed for one address and one secret only', () => {
    const keys = new SignInKeys('s'.repeat(32));
    const hash = keys.code('a@example.jp', '123456');
    expect(hash).toEqual(new SignInKeys('s'.repeat(32)).code('a@example.jp', '123456'));
    expect(hash).not.toEqual(keys.code('b@example.jp', '123456'));
    expect(hash).not.toEqual(new SignInKeys('t'.repeat(32)).code('a@example.jp', '123456'));
    expect(keys.subject('email', 'x')).not.toEqual(keys.subject('address', 'x'));
  });

  it.each(['ja', 'en'] as const)('stand first in the mail (%s)', (language) => {
    const mail = signInMail('a@example.jp', '012345', language);
    expect(mail.subject).toContain('012345');
    expect(mail.text.split('\n')[0]).toContain('012345');
  });
});

describe('e-mail addresses of users', () => {
  it('are compared without case, width and spaces around', () => {
    expect(emailKey(' Ｔaro@Example.JP ')).toBe('taro@example.jp');
  });

  it.each(['', 'x', '@', 'a@', '@b', 'a b@c', 'a@b@c', 'a@b\nBcc: c@d', `${'a'.repeat(250)}@b.jp`])(
    'cannot be %p', (email) => expect(looksLikeEmail(email)).toBe(false));

  it('may be of the old carriers', () => {
    expect(looksLikeEmail('a..b.@docomo.ne.jp')).toBe(true);
  });
});
