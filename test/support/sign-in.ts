import type { Devices } from '@muster/notify/sandbox';
import { copyOf, type Browser } from './browser.ts';
import { passkeyOf, signInWith, userIdOf } from './passkeys.ts';

/** What a sign-in operation answered. */
export interface SignInAnswer {
  __typename: string;
  code?: string;
  message?: string;
  remedy?: string;
  retryAfter?: number;
  displayName?: string;
  roles?: string[];
  strength?: string;
}

const REFUSAL = '... on Refusal { code message remedy } ... on TooManyAttempts { retryAfter }';

/** Asks for a code. */
export async function askForCode(browser: Browser, email: string): Promise<SignInAnswer> {
  const { asked } = await browser.run<{ asked: SignInAnswer }>(
    `mutation($email: String!) { asked: requestSignInCode(email: $email) { __typename ${REFUSAL} } }`, { email });
  return asked;
}

/** Tries a code. */
export async function tryCode(browser: Browser, email: string, code: string): Promise<SignInAnswer> {
  const { tried } = await browser.run<{ tried: SignInAnswer }>(
    `mutation($email: String!, $code: String!) { tried: verifySignInCode(email: $email, code: $code) {
      __typename ... on Viewer { displayName roles strength } ${REFUSAL} } }`, { email, code });
  return tried;
}

/** The code in the next sign-in mail. */
export async function codeFor(people: Devices, email: string): Promise<string> {
  const { subject } = await people.mailbox(email).expectMail(/\d{6}/);
  return /\d{6}/.exec(subject)![0];
}

/** Signs in by the code from the mailbox, which only enrols. */
export async function signInByMail(browser: Browser, people: Devices, email: string): Promise<SignInAnswer> {
  await askForCode(browser, email);
  return tryCode(browser, email, await codeFor(people, email));
}

/** Signs in by passkey, with a fresh proof; the passkey comes into being when somebody has none. */
export async function signIn(browser: Browser, _people: Devices, email: string): Promise<SignInAnswer> {
  return signInWith(browser, await passkeyOf(browser, await userIdOf(email)));
}

/** Whom the api takes this browser for. Asks without touching the browser's own cookie. */
export async function viewerOf(browser: Browser): Promise<{ displayName: string; roles: string[] } | null> {
  const { viewer } = await copyOf(browser).run<{ viewer: { displayName: string; roles: string[] } | null }>('{ viewer { displayName roles } }');
  return viewer;
}

/** Another six digits than these. */
export function wrong(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, '0');
}
