import { advance } from '@muster/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { portThatIsFree, publicApi } from '../support/public-api.ts';
import { RealProvider } from '../support/oidc/real-provider.ts';
import { StagedProvider, type Staging } from '../support/oidc/staged-provider.ts';
import { Traveller, type Reached } from '../support/oidc/traveller.ts';
import { ask, SignInWorld, type Person } from '../support/sign-in-world.ts';
import { signInByMail, viewerOf } from '../support/sign-in.ts';

let provider: StagedProvider;
let world: SignInWorld;
let tanaka: Person;

const START = '/sign-in/oidc/start';
const TIE = '/sign-in/oidc/tie';
const CALLBACK = '/sign-in/oidc/callback';

/** The whole way, with what the provider says wrong on it. */
async function travel(traveller: Traveller, staging: Staging = {}): Promise<Reached> {
  provider.staging = staging;
  const { location } = await traveller.get(START);
  return traveller.get(provider.comeBack(location));
}

/** What the console's page sends; `headers` are another page's. */
const asksToTie = (traveller: Traveller, headers: Record<string, string> = { origin: world.url, 'sec-fetch-site': 'same-origin' }): Promise<Reached> =>
  traveller.post(TIE, { 'content-type': 'application/json', ...headers });

const wayOf = ({ text }: Reached): string => (JSON.parse(text) as { url: string }).url;

/** The whole way of tying an account. */
async function ties(traveller: Traveller, staging: Staging): Promise<Reached> {
  provider.staging = staging;
  return traveller.get(provider.comeBack(wayOf(await asksToTie(traveller))));
}

/** What ways to the provider are open, and what is tied to somebody. */
const kept = (): Promise<object[]> => world.database.query(
  'select (select count(*)::int from sign_in_challenge) as open, (select count(*)::int from oidc_identity) as tied, (select count(*)::int from session) as sessions');

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

  it('counts once, though the way back is gone twice at the same moment', async () => {
    provider.staging = {};
    const { location } = await traveller.get(START);
    const back = provider.comeBack(location);
    const twice = await Promise.all([traveller.get(back), traveller.get(back)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([303, 403]);
  });

  it.each(['cross-site', 'same-site'])('does not begin by a link of a page elsewhere (%s): it leads to the page where one presses the button', async (site) => {
    const before = await kept();
    expect(await traveller.get(START, { 'sec-fetch-site': site })).toMatchObject({ status: 303, location: `${world.url}/` });
    expect([traveller.jar.size, await kept()]).toEqual([0, before]);
    for (const own of ['same-origin', 'none']) expect((await traveller.get(START, { 'sec-fetch-site': own })).location).toContain(provider.issuer);
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
    expect((await ties(traveller, { claims: { sub: 'ito' } })).status).toBe(303);
    expect(await viewerOf(browser)).toBeNull();
    expect(await viewer(traveller)).toMatchObject({ roles: ['VETTING_OFFICER'] });
    expect(await world.database.query('select kind from account_notice where user_id = $1 order by id', [person.id])).toEqual([{ kind: 'ENROLMENT_OPENED' }, { kind: 'SIGN_ON_TIED' }]);
    const next = new Traveller(world.url);
    expect((await travel(next, { claims: { sub: 'ito' } })).status).toBe(303);
    expect(await viewer(next)).toMatchObject({ roles: ['VETTING_OFFICER'] });
  });

  it('is refused to nobody, on an old sign-in, and for an account that is tied already', async () => {
    expect((await asksToTie(new Traveller(world.url))).status).toBe(401);
    const browser = await world.signedIn(await world.person('HR'));
    expect((await ties(new Traveller(world.url, browser.cookie), { claims: { sub: 'tanaka' } })).status).toBe(403);
    await advance(world.database, '5 minutes');
    const { status, text } = await asksToTie(new Traveller(world.url, browser.cookie));
    expect([status, JSON.parse(text)]).toEqual([403, { code: 'STEP_UP_REQUIRED', field: null, message: expect.any(String), remedy: expect.any(String) }]);
  });

  it('asks the provider to let nobody through who has not signed in there anew', async () => {
    const browser = await world.signedIn(await world.person('HR'));
    const traveller = new Traveller(world.url, browser.cookie);
    const prompts = [wayOf(await asksToTie(traveller)), (await traveller.get(START)).location].map((way) => new URL(way).searchParams.get('prompt'));
    expect(prompts).toEqual(['login', null]);
  });

  it.each([
    ['an hour ago', () => Math.floor(Date.now() / 1000) - 3600],
    ['at a time that it does not tell', () => undefined],
  ])('is refused when the provider lets somebody through who signed in there %s; a sign-in is not', async (_, authTime) => {
    const browser = await world.signedIn(await world.person('HR'));
    const claims = { sub: `left there ${String(authTime())}`, auth_time: authTime() };
    expect((await ties(new Traveller(world.url, browser.cookie), { claims })).status).toBe(403);
    expect(await world.database.query('select from oidc_identity where subject = $1', [claims.sub])).toEqual([]);
    const person = await world.person('HR');
    await tie(person, claims.sub);
    expect((await travel(new Traveller(world.url), { claims })).status).toBe(303);
  });

  it.each([
    ['of another Origin', { origin: 'https://evil.example' }],
    ['of another Origin that says it is ours', { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
    ['without Origin, of another site', { 'sec-fetch-site': 'cross-site' }],
    ['without Origin, of a neighbour of ours', { 'sec-fetch-site': 'same-site' }],
    ['of a form, with our Origin', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['of a form that hides what it is', { 'content-type': 'text/plain' }],
  ])('is refused to a request %s, though the session is fresh, and leaves nothing', async (_, headers) => {
    const browser = await world.signedIn(await world.person('HR'));
    const traveller = new Traveller(world.url, browser.cookie);
    const before = await kept();
    const { status, text } = await asksToTie(traveller, headers);
    expect([status, JSON.parse(text)]).toMatchObject([403, { code: 'CROSS_SITE', message: expect.stringMatching(/another site/) }]);
    expect([traveller.jar.has('muster-oidc'), await kept()]).toEqual([false, before]);
  });

  it('does not begin by opening an address, whatever stands in it: what comes of that is a sign-in', async () => {
    const browser = await world.signedIn(await world.person('HR'));
    const traveller = new Traveller(world.url, browser.cookie);
    expect((await traveller.get(TIE)).status).not.toBe(303);
    provider.staging = { claims: { sub: 'a stranger' } };
    const { location } = await traveller.get(`${START}?link=1`);
    expect(traveller.jar.get('muster-oidc')).not.toMatch(/link/);
    expect((await traveller.get(provider.comeBack(location))).status).toBe(403);
    expect(await world.database.query('select from oidc_identity where subject = $1', ['a stranger'])).toEqual([]);
  });

  it('counts for the session that began it alone', async () => {
    const [mine, other] = await Promise.all(['HR', 'AUDITOR'].map(async (role) => new Traveller(world.url, (await world.signedIn(await world.person(role as 'HR'))).cookie)));
    provider.staging = { claims: { sub: 'carried over' } };
    const back = provider.comeBack(wayOf(await asksToTie(mine!)));
    other!.jar.set('muster-oidc', mine!.jar.get('muster-oidc')!);
    expect((await other!.get(back)).status).toBe(403);
    expect(await world.database.query('select from oidc_identity where subject = $1', ['carried over'])).toEqual([]);
  });

  it('counts once, and for five minutes', async () => {
    const traveller = new Traveller(world.url, (await world.signedIn(await world.person('HR'))).cookie);
    provider.staging = { claims: { sub: 'late' } };
    const back = provider.comeBack(wayOf(await asksToTie(traveller)));
    await advance(world.database, '5 minutes');
    expect((await traveller.get(back)).status).toBe(403);
    const again = new Traveller(world.url, (await world.signedIn(await world.person('HR'))).cookie);
    const once = provider.comeBack(wayOf(await asksToTie(again)));
    const trip = again.jar.get('muster-oidc')!;
    expect((await again.get(once)).status).toBe(303);
    again.jar.set('muster-oidc', trip);
    expect((await again.get(once)).status).toBe(403);
    expect(await world.database.query('select count(*)::int as n from oidc_identity where subject = $1', ['late'])).toEqual([{ n: 1 }]);
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
      await world.database.query('delete from oidc_identity where user_id = $1', [sato.id]);
      const way = wayOf(await asksToTie(traveller, { origin: url }));
      expect((await traveller.get(await real.comeBack(way))).status).toBe(303);
      expect(await world.database.query('select user_id as id from oidc_identity where issuer = $1', [real.issuer])).toEqual([{ id: sato.id }]);
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
      const browser = await world.signedIn(await world.person('HR'));
      const { status: told, text } = await new Traveller(url, browser.cookie).post(TIE, { 'content-type': 'application/json' });
      expect([told, JSON.parse(text)]).toMatchObject([status, { code: 'SIGN_ON_UNAVAILABLE', remedy: expect.any(String) }]);
      await app.close();
    }
  });
});
