import type { Env } from '@muster/platform';
import { parseCookie, stringifySetCookie, type SetCookie } from 'cookie';
import { CHALLENGE_MINUTES } from '../sign-in/challenge.query.ts';

const SECRET = /^([\w-]{43})(\.link)?$/;

type CookieEnv = Pick<Env, 'PUBLIC_URL'>;

/** What the browser carries while it is at the identity provider. */
export interface OidcTrip {
  secret: string;
  /** Whether the account there is to be tied to whoever is signed in here. */
  link: boolean;
}

/** Lax, because the way back is a navigation from another site. */
function cookie(env: CookieEnv, value: string, maxAge: number): SetCookie {
  const secure = env.PUBLIC_URL.startsWith('https:');
  return { name: secure ? '__Host-muster-oidc' : 'muster-oidc', value, maxAge, path: '/', httpOnly: true, sameSite: 'lax', secure };
}

/** The Set-Cookie header with which the browser sets out. */
export function tripCookie(env: CookieEnv, { secret, link }: OidcTrip): string {
  return stringifySetCookie(cookie(env, link ? `${secret}.link` : secret, CHALLENGE_MINUTES * 60));
}

/** The Set-Cookie header that ends the trip. */
export function clearedTripCookie(env: CookieEnv): string {
  return stringifySetCookie(cookie(env, '', 0));
}

/** The trip in a request's Cookie header, or null when there is none of the right form. */
export function tripIn(env: CookieEnv, header: string | undefined): OidcTrip | null {
  const value = header === undefined ? undefined : parseCookie(header)[cookie(env, '', 0).name];
  const parts = SECRET.exec(value ?? '');
  return parts && { secret: parts[1]!, link: parts[2] !== undefined };
}
