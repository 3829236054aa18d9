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
const enable = (browser: Browser, id: string): Promise<unknown> => ask(browser, `mutation($id: ID!) { enableUser(id: $id) { ${RESULT} } }`, { id });
const setRoles = (browser: Browser, id: string, roles: string[]): Promise<unknown> =>
  ask(browser, `mutation($id: ID!, $roles: [Role!]!) { setUserRoles(id: $id, roles: $roles) { ${RESULT} } }`, { id, roles });

const add = (browser: Browser, input: Record<string, unknown>): Promise<unknown> =>
  ask(browser, `mutation($input: NewUserInput!) { addUser(input: $input) { __typename ... on UserChanged { id } ... on Refusal { code field } } }`, { input });
const setOrganisations = (browser: Browser, id: string, organisationIds: string[]): Promise<unknown> =>
  ask(browser, `mutation($id: ID!, $organisationIds: [ID!]!) { setUserOrganisations(id: $id, organisationIds: $organisationIds) { ${RESULT} } }`, { id, organisationIds });

describe('an administrator', () => {
  it('adds a user who enrols by mail, with the people of an organisation, and nobody twice', async () => {
    const [body] = await world.database.query<{ id: string }[]>(`insert into organisation (slug, kind, name_ja, name_en, valid_from) values ('users-story', 'MINISTRY', '試験省', 'Test', '2020-04-01') returning id`);
    const input = { email: 'added@nco.example', displayName: '人事 新任', roles: ['HR'], organisationIds: [body!.id] };
    const added = await add(admin, input) as { id: string };
    expect(added).toMatchObject({ __typename: 'UserChanged' });
    expect(await signInByMail(world.browser(), world.people, input.email)).toMatchObject({ strength: 'ENROL' });
    const { users } = await admin.run<{ users: { id: string; organisations: { nameEn: string }[] }[] }>('{ users { id organisations { nameEn } } }');
    expect(users.find(({ id }) => id === added.id)!.organisations).toEqual([{ nameEn: 'Test' }]);
    expect(await add(admin, { ...input, email: ' ADDED@nco.example' })).toMatchObject({ code: 'EMAIL_TAKEN', field: 'email' });
    expect(await add(admin, { ...input, email: 'x' })).toMatchObject({ code: 'EMAIL_INVALID' });
    expect(await add(admin, { ...input, email: 'y@nco.example', organisationIds: ['0197a3f2-0000-7000-8000-000000000001'] })).toMatchObject({ code: 'NO_ORGANISATION' });
    expect(await setOrganisations(admin, added.id, [])).toMatchObject({ __typename: 'UserChanged' });
    expect(await setOrganisations(admin, added.id, ['x'])).toMatchObject({ code: 'NO_ORGANISATION' });
    expect(await world.database.query('select organisation_id from user_scope where user_id = $1', [added.id])).toEqual([]);
  });

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

  it('lets a user in again, by what he signs in with and not by an old session', async () => {
    const browser = await world.signedIn(person);
    await disable(admin, person.id);
    const shut = async (): Promise<unknown> => (await admin.run<{ users: { id: string }[] }>('{ users { id disabled mayBeEnabled } }')).users.find(({ id }) => id === person.id);
    expect(await shut()).toEqual({ id: person.id, disabled: true, mayBeEnabled: true });
    expect(await enable(admin, person.id)).toEqual({ __typename: 'UserChanged', id: person.id });
    expect(await shut()).toEqual({ id: person.id, disabled: false, mayBeEnabled: false });
    expect(await enable(admin, person.id)).toEqual({ __typename: 'UserChanged', id: person.id });
    expect(await viewerOf(browser)).toBeNull();
    expect(await signInWith(world.browser(), await passkeyOf(browser, person.id))).toMatchObject({ __typename: 'Viewer' });
    expect(await world.database.query(`select count(*)::int as n from audit_entry where action = 'user.enable' and subject_id = $1`, [person.id])).toEqual([{ n: 1 }]);
  });

  it('does not let him enrol again by what was open before he was put out', async () => {
    await openEnrolment(admin, person.id);
    await disable(admin, person.id);
    await enable(admin, person.id);
    const { users } = await admin.run<{ users: { id: string; enrolmentOpenUntil: string | null }[] }>('{ users { id enrolmentOpenUntil } }');
    expect(users.find(({ id }) => id === person.id)!.enrolmentOpenUntil).toBeNull();
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
    expect([await setRoles(admin, person.id, []), await disable(admin, person.id), await enable(admin, person.id), await openEnrolment(admin, person.id)]).toEqual(Array(4).fill('STEP_UP_REQUIRED'));
  });

  it('is told when there is no such user', async () => {
    for (const id of ['0197a3f2-0000-7000-8000-000000000001', 'x']) {
      for (const act of [openEnrolment(admin, id), disable(admin, id), enable(admin, id), setRoles(admin, id, [])]) expect(await act).toMatchObject({ code: 'USER_UNKNOWN' });
    }
  });
});

describe('my sessions', () => {
  it('can all be ended but this one', async () => {
    const [one, two, three] = [await world.signedIn(person), await world.signedIn(person), await world.signedIn(person)];
    expect(await ask(one, 'mutation { endOtherSessions }')).toBe(2);
    expect([await viewerOf(one), await viewerOf(two), await viewerOf(three)]).toEqual([expect.anything(), null, null]);
    expect(await world.database.query(`select detail from audit_entry where action = 'session.end' and subject_id = $1`, [person.id])).toEqual([{ detail: { others: 2 } }]);
  });

  it('are mine alone, also for an administrator, whom the database would let', async () => {
    const other = await world.signedIn(person);
    const { viewer } = await other.run<{ viewer: { sessions: { id: string }[] } }>('{ viewer { sessions { id } } }');
    expect(await admin.run('{ viewer { sessions { current } } }')).toEqual({ viewer: { sessions: [{ current: true }] } });
    expect(await ask(admin, 'mutation { endOtherSessions }')).toBe(0);
    for (const { id } of viewer.sessions) expect(await admin.run('mutation($id: ID!) { endSession(id: $id) }', { id })).toEqual({ endSession: false });
    expect(await viewerOf(other)).not.toBeNull();
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
