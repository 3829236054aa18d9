import type { Browser } from './browser.ts';
import { ask } from './sign-in-world.ts';

/** Something that only a fresh proof opens. */
export const GRAVE = 'mutation { makeRecoveryCodes }';

/** What my passkeys are asked, to confirm who I am. */
export async function question(of: Browser): Promise<string> {
  return ((await ask(of, 'mutation { beginStepUp { json } }')) as { json: string }).json;
}

/** What a new passkey of mine is asked. */
export async function registrationQuestion(of: Browser): Promise<string> {
  return ((await ask(of, 'mutation { beginPasskeyRegistration { ... on PasskeyOptions { json } } }')) as { json: string }).json;
}

/** Shows one of the two proofs. */
export function stepUp(of: Browser, proof: { passkey?: string; appCode?: string }): Promise<unknown> {
  return ask(of, 'mutation($proof: StepUpInput!) { stepUp(proof: $proof) { __typename ... on Refusal { code } } }', { proof });
}
