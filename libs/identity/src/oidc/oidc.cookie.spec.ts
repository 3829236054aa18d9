import { describe, expect, it } from '@jest/globals';
import { clearedTripCookie, tripCookie, tripIn } from './oidc.cookie.ts';

const https = { PUBLIC_URL: 'https://muster.example' };
const http = { PUBLIC_URL: 'http://127.0.0.1:3000' };
const secret = 's'.repeat(43);

describe('the cookie of the way to the identity provider', () => {
  it('is bound to the host and to https where there is https, and lives as long as the challenge', () => {
    expect(tripCookie(https, { secret, link: false })).toBe(`__Host-muster-oidc=${secret}; Max-Age=300; Path=/; HttpOnly; Secure; SameSite=Lax`);
    expect(clearedTripCookie(https)).toBe('__Host-muster-oidc=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax');
  });

  it('says whether an account is to be tied', () => {
    for (const link of [true, false]) expect(tripIn(http, tripCookie(http, { secret, link }).split(';')[0])).toEqual({ secret, link });
  });

  it.each([undefined, '', 'muster-oidc=', 'muster-oidc=short', `muster-oidc=${secret}x`, `muster-oidc=${secret}.other`, `muster=${secret}`])(
    'is not read from %p', (header) => expect(tripIn(http, header)).toBeNull());

  it('under the http name does not count where there is https', () => {
    expect(tripIn(https, `muster-oidc=${secret}`)).toBeNull();
  });
});
