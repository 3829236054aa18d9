import { advance } from '@muster/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Browser, copyOf } from '../support/browser.ts';
import { passkeyOf, signInWith } from '../support/passkeys.ts';
import { publicApi } from '../support/public-api.ts';
import { ask, SignInWorld, type Person } from '../support/sign-in-world.ts';
import { askForCode, codeFor, signInByMail, viewerOf } from '../support/sign-in.ts';

let world: SignInWorld;
let admin: Browser;
let person: Person;

beforeAll(async () => { world = await SignInWorld.open(); });
afterAll(() => world.close());
beforeEach(async () => {
  admin = await world.signedIn(await world.person('ADMINISTRATOR'));
  person = await world.person('HR');
});

const RESULT = '__typename ... on UserChanged { id } ... on Refusal { code }';
const openEnrolment = (browser: Browser, id: string, removeOld = false): Promise<unknown> =>
  ask(browser, `mutation($id: ID!, $removeOld: Boolean!) { openEnrolment(id: $id, removeOld: $removeOld) { ${RESULT} } }`, { id, removeOld });
const disable = (browser: Browser, id: string): Promise<unknown> => ask(browser, `mutation($id: ID!) { disableUser(id: $id) { ${RESULT} } }`, { id });
const setRoles = (browser: Browser, id: string, roles: string[]): Promise<unknown> =>
  ask(browser, `mutation($id: ID!, $roles: [Role!]!) { setUserRoles(id: $id, roles: $roles) { ${RESULT} } }`, { id, roles });

describe('an administrator', () => {
  it('lets a user enrol by mail, for a day', async () => {
    expect(await openEnrolment(admin, person.id)).toEqual({ __typename: 'UserChanged', id: person.id });
    const { users } = await admin.run<{ users: { id: string; enrolmentOpenUntil: string | null }[] }>('{ users { id enrolmentOpenUntil } }');
    expect(users.find(({ id }) => id === person.id)!.enrolmentOpenUntil).not.toBeNull();
    expect(await signInByMail(world.browser(), world.people, person.email)).toMatchObject({ strength: 'ENROL' });
  });

  it('ends what was lost or stolen when he does so', async () => {
    const stolen = await world.signedIn(person);
    await openEnrolment(admin, person.id, true);
    expect(await viewerOf(stolen)).toBeNull();
    expect(await signInWith(world.browser(), await passkeyOf(stolen, person.id))).toMatchObject({ code: 'PASSKEY_REFUSED' });
    await askForCode(world.browser(), person.email);
    await codeFor(world.people, person.email);
  });

  it('puts a user out at the next request, and nothing lets him in again', async () => {
    const browser = await world.signedIn(person);
    expect(await disable(admin, person.id)).toMatchObject({ __typename: 'UserChanged' });
    expect(await viewerOf(browser)).toBeNull();
    expect(await signInWith(world.browser(), await passkeyOf(browser, person.id))).toMatchObject({ code: 'PASSKEY_REFUSED' });
    expect(await openEnrolment(admin, person.id)).toMatchObject({ code: 'USER_UNKNOWN' });
  });

  it('changes roles from the next request on, and it is on record', async () => {
    const browser = await world.signedIn(person);
    expect(await setRoles(admin, person.id, ['AUDITOR', 'APPROVER'])).toMatchObject({ __typename: 'UserChanged' });
    expect(await viewerOf(browser)).toMatchObject({ roles: ['APPROVER', 'AUDITOR'] });
    const [entry] = await world.database.query<object[]>(`select detail from audit_entry where action = 'user.roles' and subject_id = $1`, [person.id]);
    expect(entry).toEqual({ detail: { before: ['HR'], after: ['APPROVER', 'AUDITOR'] } });
  });

  it('does not change himself, nor anybody on an old sign-in', async () => {
    const { viewer } = await admin.run<{ viewer: { id: string } }>('{ viewer { id } }');
    expect(await setRoles(admin, viewer.id, ['COORDINATOR'])).toMatchObject({ code: 'OWN_ACCOUNT' });
    expect(await disable(admin, viewer.id)).toMatchObject({ code: 'OWN_ACCOUNT' });
    await advance(world.database, '5 minutes');
    expect([await setRoles(admin, person.id, []), await disable(admin, person.id), await openEnrolment(admin, person.id)]).toEqual(Array(3).fill('STEP_UP_REQUIRED'));
  });

  it('is told when there is no such user', async () => {
    for (const id of ['0197a3f2-0000-7000-8000-000000000001', 'x']) {
      for (const act of [openEnrolment(admin, id), disable(admin, id), setRoles(admin, id, [])]) expect(await act).toMatchObject({ code: 'USER_UNKNOWN' });
    }
  });
});

describe('my sessions', () => {
  it('can all be ended but this one', async () => {
    const [one, two, three] = [await world.signedIn(person), await world.signedIn(person), await world.signedIn(person)];
    expect(await ask(one, 'mutation { endOtherSessions }')).toBe(2);
    expect([await viewerOf(one), await viewerOf(two), await viewerOf(three)]).toEqual([expect.anything(), null, null]);
  });
});

describe('a demo user', () => {
  const signIn = (browser: Browser, email = person.email): Promise<unknown> =>
    ask(browser, 'mutation($email: String!) { signInAsDemoUser(email: $email) { __typename ... on Viewer { strength } ... on Refusal { code } } }', { email });
  const refusal = { __typename: 'DemoSignInRefused', code: 'DEMO_SIGN_IN_REFUSED' };

  it('signs in without a proof on demo data alone: where the setting and the database both say so', async () => {
    const browser = world.browser();
    expect(await signIn(browser)).toEqual(refusal);
    await world.database.query('insert into demo_marker (experts, seed) values (1, 1)');
    const real = await publicApi({ MUSTER_DEMO: 'false' });
    expect(await signIn(new Browser(real.url))).toEqual(refusal);
    await real.app.close();
    expect(await signIn(browser, 'nobody@example.jp')).toEqual(refusal);
    expect(await signIn(browser)).toEqual({ __typename: 'Viewer', strength: 'FULL' });
    expect(await ask(copyOf(browser), 'mutation { makeRecoveryCodes }')).toHaveLength(10);
    await disable(admin, person.id);
    expect(await signIn(world.browser())).toEqual(refusal);
    await world.database.query('delete from demo_marker');
  });
});
