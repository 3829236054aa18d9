import { advance } from '@muster/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Browser } from '../support/browser.ts';
import { passkeyOf, signInWith } from '../support/passkeys.ts';
import { publicApi } from '../support/public-api.ts';
import { ask, SignInWorld, type Person } from '../support/sign-in-world.ts';
import { GRAVE, question, registrationQuestion, stepUp } from '../support/step-up.ts';
import type { Ceremony } from '../support/virtual-passkey.ts';

let world: SignInWorld;
let person: Person;
let browser: Browser;

beforeAll(async () => { world = await SignInWorld.open(); });
afterAll(() => world.close());
beforeEach(async () => {
  person = await world.person('ADMINISTRATOR');
  browser = await world.signedIn(person);
});

async function stale(of: Browser): Promise<void> {
  await advance(world.database, '5 minutes');
  expect(await ask(of, GRAVE)).toBe('STEP_UP_REQUIRED');
}

describe('what is grave', () => {
  it('needs a passkey shown within five minutes', async () => {
    expect(await ask(browser, GRAVE)).toHaveLength(10);
    await stale(browser);
    for (const operation of [`mutation { disableUser(id: "${person.id}") { __typename } }`, `mutation { setUserRoles(id: "${person.id}", roles: []) { __typename } }`, 'mutation { removeAuthenticatorApp { __typename } }']) {
      expect([operation, await ask(browser, operation)]).toEqual([operation, 'STEP_UP_REQUIRED']);
    }
    const passkey = await passkeyOf(browser, person.id);
    expect(await stepUp(browser, { passkey: passkey.get(await question(browser)) })).toEqual({ __typename: 'Viewer' });
    expect(await ask(browser, GRAVE)).toHaveLength(10);
  });

  it('is opened in the session that showed it alone', async () => {
    const other = await world.signedIn(person);
    await stale(browser);
    const passkey = await passkeyOf(browser, person.id);
    await stepUp(browser, { passkey: passkey.get(await question(browser)) });
    expect(await ask(other, GRAVE)).toBe('STEP_UP_REQUIRED');
  });

  const wrongs: [string, Ceremony][] = [
    ['another origin', { origin: 'https://evil.example' }], ['nobody verified', { userVerified: false }], ['another key', { forged: true }],
  ];
  it.each(wrongs)('stays shut with %s', async (_, wish) => {
    await stale(browser);
    const passkey = await passkeyOf(browser, person.id);
    expect(await stepUp(browser, { passkey: passkey.get(await question(browser), wish) })).toMatchObject({ code: 'PASSKEY_REFUSED' });
    expect(await ask(browser, GRAVE)).toBe('STEP_UP_REQUIRED');
  });

  it('stays shut with somebody else\'s passkey, and with the challenges of other sessions and of other purposes', async () => {
    const other = await world.person('ADMINISTRATOR');
    const hers = await world.signedIn(other);
    await stale(browser);
    const [his, her] = [await passkeyOf(browser, person.id), await passkeyOf(browser, other.id)];
    expect(await stepUp(browser, { passkey: her.get(await question(browser)) })).toMatchObject({ code: 'PASSKEY_REFUSED' });
    expect(await stepUp(browser, { passkey: his.get(await question(hers)) })).toMatchObject({ code: 'PASSKEY_REFUSED' });
    const { asked } = await browser.run<{ asked: { json: string } }>('mutation { asked: beginPasskeySignIn { ... on PasskeyOptions { json } } }');
    expect(await stepUp(browser, { passkey: his.get(asked.json) })).toMatchObject({ code: 'PASSKEY_REFUSED' });
    const fresh = await question(browser);
    expect(await ask(world.browser(), 'mutation($response: String!) { signInWithPasskey(response: $response) { ... on Refusal { code } } }', { response: his.get(fresh) })).toMatchObject({ code: 'PASSKEY_REFUSED' });
    expect(await ask(browser, GRAVE)).toBe('STEP_UP_REQUIRED');
  });

  it('stays shut with the challenge of a registration in the same session', async () => {
    const passkey = await passkeyOf(browser, person.id);
    expect(await stepUp(browser, { passkey: passkey.get(await registrationQuestion(browser)) })).toMatchObject({ code: 'PASSKEY_REFUSED' });
  });

  it('stays shut with somebody else\'s passkey by the service alone, too, where no policy hides it', async () => {
    const { app: open, url } = await publicApi({ API_DATABASE_URL: process.env.DATABASE_URL! });
    try {
      const [his, hers] = [new Browser(url), new Browser(url)];
      await signInWith(his, await passkeyOf(his, person.id));
      const her = await passkeyOf(hers, (await world.person('HR')).id);
      expect(await stepUp(his, { passkey: her.get(await question(his)) })).toMatchObject({ code: 'PASSKEY_REFUSED' });
    } finally {
      await open.close();
    }
  });
});
