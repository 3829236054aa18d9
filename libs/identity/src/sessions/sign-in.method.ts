import type { SessionStrength } from '../actor.ts';

/** How somebody signed in. DEMO exists on demo data alone. */
export type SignInMethod = 'PASSKEY' | 'TOTP' | 'OIDC' | 'EMAIL_CODE' | 'RECOVERY' | 'DEMO';

/** What a sign-in proved; acr and amr are the words of the single sign-on (OpenID Connect Core 2). */
export interface SignInProof {
  method: SignInMethod;
  acr?: string | null;
  amr?: readonly string[];
}

const ENROLS: ReadonlySet<SignInMethod> = new Set(['EMAIL_CODE', 'RECOVERY']);
const STEPS_UP: ReadonlySet<SignInMethod> = new Set(['PASSKEY', 'TOTP', 'DEMO']);

/** Hours for which a session to enrol lives at most: long enough for a passkey, too short for anything else. */
export const ENROL_HOURS = 1;

/** What a session is good for that began like this: mail alone only enrols; single sign-on does not count as step-up. */
export function signInStrength(method: SignInMethod): { strength: SessionStrength; stepsUp: boolean } {
  return { strength: ENROLS.has(method) ? 'ENROL' : 'FULL', stepsUp: STEPS_UP.has(method) };
}
