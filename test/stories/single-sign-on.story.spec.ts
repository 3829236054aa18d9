import { advance } from '@muster/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { portThatIsFree, publicApi } from '../support/public-api.ts';
import { RealProvider } from '../support/oidc/real-provider.ts';
import { StagedProvider, type Staging } from '../support/oidc/staged-provider.ts';
import { Traveller } from '../support/oidc/traveller.ts';
import { ask, SignInWorld, type Person } from '../support/sign-in-world.ts';
import { signInByMail, viewerOf } from '../support/sign-in.ts';

let provider: StagedProvider;
let world: SignInWorld;
let tanaka: Person;

const START = '/sign-in/oidc/start';
const CALLBACK = '/sign-in/oidc/callback';

/** The whole way, with what the provider says wrong on it. */
async function travel(traveller: Traveller, staging: Staging = {}, start = START): Promise<{ status: number; location: string; text: string }> {
  provider.staging = staging;
  const { location } = await traveller.get(start);
  return traveller.get(provider.comeBack(location));
}

const viewer = (traveller: Traveller): ReturnType<typeof viewerOf> => {
  const browser = world.browser();
  browser.cookie = traveller.session;
  return viewerOf(browser);
};

async function tie({ id }: Person, subject: string, issuer = provider.issuer): Promise<void> {
  await world.database.query('insert into oidc_identity (issuer, subject, user_id) values ($1, $2, $3)', [issuer, subject, id]);
}

beforeAll(async () => {
  provider = await StagedProvider.open();
  world = await SignInWorld.open({ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: provider.clientId });
  tanaka = await world.person('COORDINATOR');
  await tie(tanaka, 'tanaka');
});
afterAll(async () => {
  await world.close();
  await provider.close();
});

describe('single sign-on', () => {
  let traveller: Traveller;
  beforeEach(() => { traveller = new Traveller(world.url); });

  it('asks with PKCE, state and nonce, and carries nothing but a secret of its own', async () => {
    const { status, location } = await traveller.get(START);
    const asked = new URL(location).searchParams;
    expect([status, asked.get('response_type'), asked.get('code_challenge_method'), asked.get('redirect_uri')]).toEqual([303, 'code', 'S256', `${world.url}${CALLBACK}`]);
    const parts = ['state', 'nonce', 'code_challenge'].map((name) => asked.get(name)!);
    for (const part of parts) expect(part).toMatch(/^[\w-]{43}$/);
    expect(new Set([...parts, traveller.jar.get('muster-oidc')]).size).toBe(4);
  });

  it('gives a full session that remembers how the provider checked, without counting as step-up', async () => {
    expect(await travel(traveller)).toMatchObject({ status: 303, location: `${world.url}/` });
    expect(await viewer(traveller)).toMatchObject({ roles: ['COORDINATOR'] });
    expect(traveller.jar.has('muster-oidc')).toBe(false);
    const [session] = await world.database.query<object[]>('select method, strength, acr, amr, stepped_up_at from session where user_id = $1 order by created_at desc limit 1', [tanaka.id]);
    expect(session).toEqual({ method: 'OIDC', strength: 'FULL', acr: 'urn:example:card', amr: ['hwk', 'pin'], stepped_up_at: null });
    const browser = world.browser();
    browser.cookie = traveller.session;
    expect(await ask(browser, 'mutation { makeRecoveryCodes }')).toBe('STEP_UP_REQUIRED');
  });

  it('is a way in, so that its holder may part with the last passkey, and not before', async () => {
    const kimura = await world.person('COORDINATOR');
    const browser = await world.signedIn(kimura);
    const { viewer } = await browser.run<{ viewer: { hasSingleSignOn: boolean; passkeys: { id: string }[] } }>('{ viewer { hasSingleSignOn passkeys { id } } }');
    const remove = (): Promise<unknown> => ask(browser, `mutation { removePasskey(id: "${viewer.passkeys[0]!.id}") { __typename } }`);
    expect([viewer.hasSingleSignOn, await remove()]).toEqual([false, { __typename: 'LastProof' }]);
    await tie(kimura, 'kimura');
    expect(await ask(browser, '{ viewer { hasSingleSignOn } }')).toEqual({ hasSingleSignOn: true });
    expect(await remove()).toEqual({ __typename: 'Viewer' });
  });

  const wrongs: [string, Staging][] = [
    ['an ID token of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['a way back from another issuer', { iss: 'https://evil.example' }],
    ['an ID token for another audience', { claims: { aud: 'somebody-else' } }],
    ['an ID token for us and others without naming us as the one it is for', { claims: { aud: ['muster', 'other'], azp: 'other' } }],
    ['another nonce', { claims: { nonce: 'x' } }], ['no nonce', { claims: { nonce: undefined } }],
    ['another state', { state: 'x' }],
    ['an ID token that has ended', { claims: { iat: 1_700_000_000, exp: 1_700_000_300 } }],
    ['an ID token signed by somebody else', { forged: true }],
    ['an ID token that says it needs no signature', { header: { alg: 'none' } }],
    ['nobody in it', { claims: { sub: undefined } }],
    ['somebody whom we do not know', { claims: { sub: 'nobody' } }],
  ];
  it.each(wrongs)('is refused with %s, in the same words', async (_, staging) => {
    const { status, text } = await travel(traveller, staging);
    expect([status, text]).toEqual([403, expect.stringMatching(/^Single sign-on did not sign you in/)]);
    expect(traveller.session).toBe('');
  });

  it('keeps people of two providers apart, though both call them the same', async () => {
    await tie(await world.person('HR'), 'suzuki', 'https://other.example');
    expect((await travel(traveller, { claims: { sub: 'suzuki' } })).status).toBe(403);
  });

  it('is refused in another browser than the one that set out, with a changed cookie, and without one', async () => {
    const { location } = await traveller.get(START);
    provider.staging = {};
    const stranger = new Traveller(world.url);
    await stranger.get(START);
    expect((await stranger.get(provider.comeBack(location))).status).toBe(403);
    expect((await new Traveller(world.url).get(provider.comeBack(location))).status).toBe(403);
    traveller.jar.set('muster-oidc', `${traveller.jar.get('muster-oidc')!.slice(0, -1)}.`);
    expect((await traveller.get(provider.comeBack(location))).status).toBe(403);
  });

  it('is refused a second time with the same way back, and after five minutes', async () => {
    provider.staging = {};
    const { location } = await traveller.get(START);
    const trip = traveller.jar.get('muster-oidc')!;
    expect((await traveller.get(provider.comeBack(location))).status).toBe(303);
    traveller.jar.set('muster-oidc', trip);
    expect((await traveller.get(provider.comeBack(location))).status).toBe(403);
    const late = await traveller.get(START);
    await advance(world.database, '5 minutes');
    expect((await traveller.get(provider.comeBack(late.location))).status).toBe(403);
  });

  it('is refused to the disabled', async () => {
    const gone = await world.person('HR');
    await tie(gone, 'gone');
    await world.database.query('update app_user set disabled_at = muster_now() where id = $1', [gone.id]);
    expect((await travel(traveller, { claims: { sub: 'gone' } })).status).toBe(403);
  });
});

describe('tying an account', () => {
  it('is for whoever may enrol: his session becomes a full one, and the account signs in from then on', async () => {
    const person = await world.person('VETTING_OFFICER');
    await world.letEnrol(person);
    const browser = world.browser();
    await signInByMail(browser, world.people, person.email);
    const traveller = new Traveller(world.url, browser.cookie);
    expect((await travel(traveller, { claims: { sub: 'ito' } }, `${START}?link=1`)).status).toBe(303);
    expect(await viewerOf(browser)).toBeNull();
    expect(await viewer(traveller)).toMatchObject({ roles: ['VETTING_OFFICER'] });
    expect(await world.database.query('select kind from account_notice where user_id = $1 order by id', [person.id])).toEqual([{ kind: 'ENROLMENT_OPENED' }, { kind: 'SIGN_ON_TIED' }]);
    const next = new Traveller(world.url);
    expect((await travel(next, { claims: { sub: 'ito' } })).status).toBe(303);
    expect(await viewer(next)).toMatchObject({ roles: ['VETTING_OFFICER'] });
  });

  it('is refused to nobody, on an old sign-in, and for an account that is tied already', async () => {
    expect((await new Traveller(world.url).get(`${START}?link=1`)).status).toBe(403);
    const browser = await world.signedIn(await world.person('HR'));
    expect((await travel(new Traveller(world.url, browser.cookie), { claims: { sub: 'tanaka' } }, `${START}?link=1`)).status).toBe(403);
    await advance(world.database, '5 minutes');
    expect((await new Traveller(world.url, browser.cookie).get(`${START}?link=1`)).status).toBe(403);
  });

  it('cannot be slipped in on the way of a sign-in', async () => {
    const browser = await world.signedIn(await world.person('HR'));
    const traveller = new Traveller(world.url, browser.cookie);
    provider.staging = { claims: { sub: 'slipped' } };
    const { location } = await traveller.get(START);
    traveller.jar.set('muster-oidc', `${traveller.jar.get('muster-oidc')!}.link`);
    expect((await traveller.get(provider.comeBack(location))).status).toBe(403);
  });
});

describe('the provider', () => {
  it('may be any that speaks OpenID Connect: the package oidc-provider signs somebody in', async () => {
    const port = await portThatIsFree();
    const real = await RealProvider.open(`http://127.0.0.1:${port}${CALLBACK}`);
    const { app, url } = await publicApi({ OIDC_ISSUER: real.issuer, OIDC_CLIENT_ID: 'muster', OIDC_CLIENT_SECRET: 'a secret of the story' }, port);
    try {
      const sato = await world.person('AUDITOR');
      await tie(sato, 'sato', real.issuer);
      const traveller = new Traveller(url);
      const { location } = await traveller.get(START);
      expect(await traveller.get(await real.comeBack(location))).toMatchObject({ status: 303 });
      expect(await viewer(traveller)).toMatchObject({ roles: ['AUDITOR'] });
      const [session] = await world.database.query<object[]>('select acr, amr from session where user_id = $1', [sato.id]);
      expect(session).toEqual({ acr: 'urn:example:card', amr: ['hwk', 'pin'] });
    } finally {
      await app.close();
      await real.close();
    }
  });

  it('that is away, or is not the one it says, is told as unavailable; and where none is configured there is none', async () => {
    for (const [settings, status] of [[{ OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_ID: 'muster' }, 503], [{ OIDC_ISSUER: `${provider.issuer}/other`, OIDC_CLIENT_ID: 'muster' }, 503], [{}, 404]] as const) {
      const { app, url } = await publicApi(settings);
      expect((await new Traveller(url).get(START)).status).toBe(status);
      await app.close();
    }
  });
});
