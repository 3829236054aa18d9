import { describe, expect, it } from '@jest/globals';
import { randomToken } from '@muster/platform';
import { clearedSessionCookie, sessionCookie, sessionTokenIn } from './session.cookie.ts';

const https = { PUBLIC_URL: 'https://muster.example', SESSION_HOURS: 12 };
const http = { PUBLIC_URL: 'http://127.0.0.1:3000', SESSION_HOURS: 12 };

describe('the session cookie', () => {
  it('is bound to the host and to https where there is https', () => {
    expect(sessionCookie(https, 'T')).toBe('__Host-muster=T; Max-Age=43200; Path=/; HttpOnly; Secure; SameSite=Lax');
  });

  it('is as strict as it can be over http on this machine', () => {
    expect(sessionCookie(http, 'T')).toBe('muster=T; Max-Age=43200; Path=/; HttpOnly; SameSite=Lax');
  });

  it('is taken away under the same name and path', () => {
    expect(clearedSessionCookie(https)).toBe('__Host-muster=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax');
  });

  it('is found among others', () => {
    const token = randomToken();
    expect(sessionTokenIn(https, `a=1; __Host-muster=${token}; b=2`)).toBe(token);
    expect(sessionTokenIn(http, `muster=${token}`)).toBe(token);
  });

  it.each([undefined, '', 'muster=', 'muster=short', `muster=${'x'.repeat(44)}`, `muster=${'é'.repeat(43)}`, '__Host-muster=x'])(
    'is not read from %p', (header) => expect(sessionTokenIn(http, header)).toBeNull());

  it('under the http name does not count where there is https', () => {
    expect(sessionTokenIn(https, `muster=${randomToken()}`)).toBeNull();
  });
});
