import type { Env, Text } from '@muster/platform';

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Whether a provider may be reached over plain http: only on this machine. */
export function onThisMachine(issuer: string): boolean {
  return LOOPBACK.has(new URL(issuer).hostname);
}

/** What is wrong with the settings of single sign-on, or null; without any there is none, and nothing is wrong. */
export function oidcProblem(env: Pick<Env, 'OIDC_ISSUER' | 'OIDC_CLIENT_ID'>): Text | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID } = env;
  if ((OIDC_ISSUER === undefined) !== (OIDC_CLIENT_ID === undefined)) {
    return {
      ja: 'シングルサインオンには OIDC_ISSUER と OIDC_CLIENT_ID の両方が必要です。両方を設定するか、両方を外してください。',
      en: 'Single sign-on needs both OIDC_ISSUER and OIDC_CLIENT_ID: set both or neither.',
    };
  }
  if (OIDC_ISSUER?.startsWith('http:') && !onThisMachine(OIDC_ISSUER)) {
    return {
      ja: 'OIDC_ISSUER は https でなければなりません(このマシン上のものを除く)。',
      en: 'OIDC_ISSUER must be https, except on this machine.',
    };
  }
  return null;
}
