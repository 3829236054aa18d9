import { advance } from '@muster/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyOf, type Browser } from '../support/browser.ts';
import { originOf, passkeyOf, signInWith } from '../support/passkeys.ts';
import { ask, SignInWorld, type Person } from '../support/sign-in-world.ts';
import { askForCode, codeFor, signInByMail, tryCode, viewerOf } from '../support/sign-in.ts';
import { VirtualPasskey, type Ceremony } from '../support/virtual-passkey.ts';

let world: SignInWorld;
beforeAll(async () => { world = await SignInWorld.open(); });
afterAll(() => world.close());

const newPasskey = ({ id }: Person, browser: Browser): VirtualPasskey => new VirtualPasskey(originOf(browser), Buffer.from(id.replaceAll('-', ''), 'hex'));

async function question(browser: Browser): Promise<string> {
  return ((await ask(browser, 'mutation { beginPasskeyRegistration { ... on PasskeyOptions { json } ... on Refusal { code } } }')) as { json: string }).json;
}

function handIn(browser: Browser, response: string, name = '執務室のPC'): Promise<unknown> {
  return ask(browser, `mutation($response: String!, $name: String!) { registerPasskey(response: $response, name: $name) {
    __typename ... on Viewer { strength passkeys { name } } ... on Refusal { code } } }`, { response, name });
}

/** A browser that may enrol, for somebody new. */
async function enrolling(person: Person): Promise<Browser> {
  const browser = world.browser();
  await world.letEnrol(person);
  expect(await signInByMail(browser, world.people, person.email)).toMatchObject({ __typename: 'Viewer', strength: 'ENROL' });
  return browser;
}

describe('the e-mail code', () => {
  it('is not sent to staff, who get the same answer as nobody', async () => {
    const staff = await world.person('COORDINATOR');
    const both = await world.person('COORDINATOR', 'EXPERT');
    const answers = [await askForCode(world.browser(), staff.email), await askForCode(world.browser(), both.email), await askForCode(world.browser(), 'nobody@example.jp')];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    world.people.expectNothingElse();
  });

  it('is sent to an expert until he has a passkey', async () => {
    const expert = await world.person('EXPERT');
    const browser = world.browser();
    expect(await signInByMail(browser, world.people, expert.email)).toMatchObject({ strength: 'ENROL' });
    expect(await handIn(browser, newPasskey(expert, browser).create(await question(browser)))).toMatchObject({ strength: 'FULL' });
    await askForCode(world.browser(), expert.email);
    world.people.expectNothingElse();
  });

  it('is worth nothing once the leave to enrol has ended', async () => {
    const staff = await world.person('HR');
    await world.letEnrol(staff);
    await advance(world.database, '23 hours 55 minutes');
    await askForCode(world.browser(), staff.email);
    const code = await codeFor(world.people, staff.email);
    await advance(world.database, '6 minutes');
    expect(await tryCode(world.browser(), staff.email, code)).toMatchObject({ code: 'SECOND_PROOF_NEEDED' });
    await askForCode(world.browser(), staff.email);
    world.people.expectNothingElse();
  });
});

describe('a session that was opened to enrol', () => {
  it('may see itself and register, and nothing else', async () => {
    const browser = await enrolling(await world.person('COORDINATOR', 'ADMINISTRATOR'));
    expect((await browser.run<{ viewer: object }>('{ viewer { permissions strength } }')).viewer).toEqual({ permissions: ['me:enrol', 'me:read'], strength: 'ENROL' });
    for (const operation of ['{ presets { code } }', '{ users { id } }', 'mutation { makeRecoveryCodes }', 'mutation { beginStepUp { json } }', 'mutation { endOtherSessions }']) {
      expect([operation, await ask(browser, operation)]).toEqual([operation, 'FORBIDDEN']);
    }
  });

  it('ends after an hour, however busy it is', async () => {
    const browser = await enrolling(await world.person('HR'));
    for (let i = 0; i < 2; i += 1) {
      await advance(world.database, '29 minutes');
      expect(await viewerOf(browser)).not.toBeNull();
    }
    await advance(world.database, '3 minutes');
    expect(await viewerOf(browser)).toBeNull();
  });

  it('becomes a full one with the passkey, and every session to enrol ends', async () => {
    const person = await world.person('COORDINATOR');
    const [browser, other] = [await enrolling(person), await enrolling(person)];
    const before = copyOf(browser);
    const passkey = newPasskey(person, browser);
    expect(await handIn(browser, passkey.create(await question(browser)))).toEqual({ __typename: 'Viewer', strength: 'FULL', passkeys: [{ name: '執務室のPC' }] });
    expect([await viewerOf(before), await viewerOf(other)]).toEqual([null, null]);
    expect(await signInWith(world.browser(), passkey)).toMatchObject({ strength: 'FULL' });
    await askForCode(world.browser(), person.email);
    world.people.expectNothingElse();
  });
});

describe('the registration of a passkey', () => {
  const wrongs: [string, Ceremony][] = [
    ['another origin', { origin: 'https://evil.example' }], ['another relying party', { rpId: 'evil.example' }],
    ['nobody verified', { userVerified: false }], ['a challenge of nobody', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
    ['another ceremony', { type: 'webauthn.get' }],
  ];
  it.each(wrongs)('is refused with %s', async (_, wish) => {
    const person = await world.person('HR');
    const browser = await enrolling(person);
    expect(await handIn(browser, newPasskey(person, browser).create(await question(browser), wish))).toEqual({ __typename: 'PasskeyRefused', code: 'PASSKEY_REFUSED' });
  });

  it('is refused with the challenge of another session, a used one, or an old one', async () => {
    const [one, two] = [await world.person('HR'), await world.person('HR')];
    const [his, hers] = [await enrolling(one), await enrolling(two)];
    expect(await handIn(hers, newPasskey(two, hers).create(await question(his)))).toMatchObject({ code: 'PASSKEY_REFUSED' });
    const old = await question(his);
    await advance(world.database, '5 minutes');
    expect(await handIn(his, newPasskey(one, his).create(old))).toMatchObject({ code: 'PASSKEY_REFUSED' });
    const fresh = await question(his);
    expect(await handIn(his, newPasskey(one, his).create(fresh))).toMatchObject({ strength: 'FULL' });
    expect(await handIn(his, newPasskey(one, his).create(fresh))).toMatchObject({ code: 'PASSKEY_REFUSED' });
  });

  it('cannot take over somebody\'s credential', async () => {
    const [one, two] = [await world.person('HR'), await world.person('HR')];
    const browser = await enrolling(two);
    const taken = await passkeyOf(browser, one.id);
    expect(await handIn(browser, taken.create(await question(browser)))).toMatchObject({ code: 'PASSKEY_REFUSED' });
  });

  it('of one more needs a fresh proof', async () => {
    const person = await world.person('HR');
    const browser = await world.signedIn(person);
    expect(await handIn(browser, newPasskey(person, browser).create(await question(browser)), '予備')).toMatchObject({ strength: 'FULL' });
    await advance(world.database, '5 minutes');
    const begin = 'mutation { beginPasskeyRegistration { __typename ... on Refusal { code } } }';
    expect(await ask(browser, begin)).toMatchObject({ code: 'STEP_UP_REQUIRED' });
  });

  it('wants a name', async () => {
    const browser = await world.signedIn(await world.person('HR'));
    for (const name of ['  ', 'あ'.repeat(61)]) expect(await handIn(browser, '{}', name)).toMatchObject({ code: 'PASSKEY_NAME_INVALID' });
  });
});
