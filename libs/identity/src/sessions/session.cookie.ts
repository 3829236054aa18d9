import type { Env } from '@muster/platform';
import { parseCookie, stringifySetCookie, type SetCookie } from 'cookie';

/** 256 random bits as base64url: what a session token looks like. */
const TOKEN = /^[\w-]{43}$/;

type CookieEnv = Pick<Env, 'PUBLIC_URL' | 'SESSION_HOURS'>;

/**
 * Over https the name's `__Host-` prefix makes browsers insist on Secure, Path=/ and no Domain (RFC 6265bis 4.1.3.2);
 * over http, on this machine only, a plain name, because the prefix needs Secure.
 */
function cookie(env: CookieEnv, value: string, maxAge: number): SetCookie {
  const secure = env.PUBLIC_URL.startsWith('https:');
  return { name: secure ? '__Host-muster' : 'muster', value, maxAge, path: '/', httpOnly: true, sameSite: 'lax', secure };
}

/** The Set-Cookie header that gives the browser its session; it ends with the session's absolute limit. */
export function sessionCookie(env: CookieEnv, token: string): string {
  return stringifySetCookie(cookie(env, token, env.SESSION_HOURS * 3600));
}

/** The Set-Cookie header that takes the session away. */
export function clearedSessionCookie(env: CookieEnv): string {
  return stringifySetCookie(cookie(env, '', 0));
}

/** The session token in a request's Cookie header, or null when there is none of the right form. */
export function sessionTokenIn(env: CookieEnv, header: string | undefined): string | null {
  const value = header === undefined ? undefined : parseCookie(header)[cookie(env, '', 0).name];
  return value !== undefined && TOKEN.test(value) ? value : null;
}
