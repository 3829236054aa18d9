import type { Role } from '@muster/identity';
import { generateSync } from 'otplib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Browser } from '../support/browser.ts';
import { originOf } from '../support/passkeys.ts';
import { ask } from '../support/sign-in-world.ts';
import { askForCode, codeFor } from '../support/sign-in.ts';
import { GRAVE, registrationQuestion } from '../support/step-up.ts';
import { VirtualPasskey } from '../support/virtual-passkey.ts';
import { account } from './support/membership.ts';
import { World } from './support/world.ts';

const VIEWER = '{ __typename ... on Viewer { passkeys { id } } ... on Refusal { code } }';

let world: World;
let number = 0;
let person: { id: string; email: string; browser: Browser };

/** Somebody with a passkey and a mailbox. */
async function somebody(roles: Role[] = ['HR']): Promise<typeof person> {
  number += 1;
  const email = `owner${number}@nco.example`;
  return { email, ...await account(world, roles, email) };
}

/** The mail that the owner gets. */
const reads = async (words: RegExp): Promise<string> => {
  const { subject, text } = await world.people.mailbox(person.email).expectMail(words);
  return `${subject}\n${text}`;
};
const notices = (): Promise<{ outcome: string | null; tries: number }[]> => world.rows('select outcome, tries from account_notice where user_id = $1 order by id', [person.id]);

async function addPasskey(): Promise<string> {
  const passkey = new VirtualPasskey(originOf(person.browser), Buffer.from(person.id.replaceAll('-', ''), 'hex'));
  const response = passkey.create(await registrationQuestion(person.browser));
  const { passkeys } = await ask(person.browser, `mutation($response: String!) { registerPasskey(response: $response, name: "予備") ${VIEWER} }`, { response }) as { passkeys: { id: string }[] };
  return passkeys.at(-1)!.id;
}

async function addApp(): Promise<void> {
  const { secret } = await ask(person.browser, 'mutation { beginAuthenticatorApp { ... on AuthenticatorAppSecret { secret } } }') as { secret: string };
  const epoch = Math.floor((await world.now()).getTime() / 1_000);
  expect(await ask(person.browser, `mutation($code: String!) { confirmAuthenticatorApp(code: $code) ${VIEWER} }`, { code: generateSync({ secret, epoch }) })).toMatchObject({ __typename: 'Viewer' });
}

describe('the owner of an account', () => {
  beforeAll(async () => { world = await World.open(); });
  beforeEach(async () => { person = await somebody(); });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  it('hears of each passkey that is added and removed, once, without what would help a thief', async () => {
    const id = await addPasskey();
    const added = await reads(/パスキーが追加されました/);
    expect(added).toContain('お心当たりがない場合は、すぐに管理者へ連絡してください');
    expect(added).not.toContain('予備');
    expect(await ask(person.browser, 'mutation($id: ID!) { removePasskey(id: $id) { __typename } }', { id })).toEqual({ __typename: 'Viewer' });
    await reads(/パスキーが削除されました/);
    await world.until('both are settled', async () => (await notices()).every(({ outcome }) => outcome === 'SENT'));
    expect(await notices()).toHaveLength(2);
  });

  it('hears of an authenticator app, in his language', async () => {
    await world.rows(`update app_user set locale = 'en' where id = $1`, [person.id]);
    await addApp();
    expect(await reads(/An authenticator app was added/)).toContain('tell your administrator at once');
    expect(await ask(person.browser, 'mutation { removeAuthenticatorApp { __typename } }')).toEqual({ __typename: 'Viewer' });
    await reads(/The authenticator app was removed/);
  });

  it('hears when recovery codes are made, and when one is used', async () => {
    const [code] = await ask(person.browser, GRAVE) as string[];
    expect(await reads(/回復コードが新しく発行されました/)).not.toContain(code);
    const thief = new Browser(world.url);
    await askForCode(thief, person.email);
    const typed = { email: person.email, code: await codeFor(world.people, person.email), recoveryCode: code };
    const enter = 'mutation($email: String!, $code: String!, $recoveryCode: String) { verifySignInCode(email: $email, code: $code, recoveryCode: $recoveryCode) { __typename } }';
    expect(await ask(thief, enter, typed)).toEqual({ __typename: 'Viewer' });
    await reads(/回復コードが使われました/);
  });

  it('hears when an administrator changes his roles, and not when nothing changes', async () => {
    const admin = await somebody(['ADMINISTRATOR']);
    const roles = 'mutation($id: ID!, $roles: [Role!]!) { setUserRoles(id: $id, roles: $roles) { __typename } }';
    expect(await ask(admin.browser, roles, { id: person.id, roles: ['AUDITOR', 'HR'] })).toEqual({ __typename: 'UserChanged' });
    expect(await reads(/権限が変更されました/)).toContain('現在の権限: 人事担当、監査人');
    await ask(admin.browser, roles, { id: person.id, roles: ['HR', 'AUDITOR'] });
    await ask(admin.browser, 'mutation($id: ID!) { openEnrolment(id: $id, removeOld: true) { __typename } }', { id: person.id });
    await reads(/これまでのサインイン手段をすべて無効/);
  });

  it('hears of it after all when no worker ran and the mail server put the mail off', async () => {
    await world.stopWorker();
    await addPasskey();
    expect(await notices()).toEqual([{ outcome: null, tries: 0 }]);
    world.sandbox.faults.set({ mail: { greylist: {} } });
    await world.startWorker();
    await world.until('it was put off', async () => (await notices())[0]!.tries === 1);
    await world.advance('1 minute');
    await world.rows(`select pg_notify('account_notice', '')`);
    await reads(/パスキーが追加されました/);
    world.sandbox.faults.clear();
    await world.until('it is settled', async () => (await notices())[0]!.outcome === 'SENT');
  });

  it('is told nothing any more after three days, nor when his account is closed', async () => {
    await world.stopWorker();
    const closed = await somebody();
    await world.rows(`insert into account_notice (user_id, kind, at) values ($1, 'APP_ADDED', muster_now() - interval '73 hours'), ($2, 'APP_ADDED', muster_now())`, [person.id, closed.id]);
    await world.rows('update app_user set disabled_at = muster_now() where id = $1', [closed.id]);
    await world.startWorker();
    await world.until('both are settled', async () => (await world.rows('select 1 from account_notice where outcome is null')).length === 0);
    expect(await notices()).toMatchObject([{ outcome: 'TOO_LATE' }]);
    expect(await world.rows('select outcome from account_notice where user_id = $1', [closed.id])).toEqual([{ outcome: 'NO_MAILBOX' }]);
  });
});
