import { generateSync } from 'otplib';
import { advance } from '@muster/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from '../support/browser.ts';
import { ask, SignInWorld, type Person } from '../support/sign-in-world.ts';
import { askForCode, codeFor, tryCode, viewerOf, type SignInAnswer } from '../support/sign-in.ts';
import { originOf } from '../support/passkeys.ts';
import { GRAVE, registrationQuestion, stepUp } from '../support/step-up.ts';
import { VirtualPasskey } from '../support/virtual-passkey.ts';

let world: SignInWorld;
let person: Person;
let browser: Browser;

beforeAll(async () => { world = await SignInWorld.open(); });
afterAll(() => world.close());
beforeEach(async () => {
  person = await world.person('ADMINISTRATOR');
  browser = await world.signedIn(person);
});

const REFUSAL = '... on Refusal { code }';

async function stale(of: Browser): Promise<void> {
  await advance(world.database, '5 minutes');
  expect(await ask(of, GRAVE)).toBe('STEP_UP_REQUIRED');
}

/** Registers an app; gives a function that is its display, at the database's time. */
async function app(of: Browser): Promise<() => Promise<string>> {
  const { secret } = (await ask(of, `mutation { beginAuthenticatorApp { ... on AuthenticatorAppSecret { uri secret } } }`)) as { secret: string };
  const display = async (): Promise<string> => {
    const [{ now }] = await world.database.query<[{ now: number }]>('select extract(epoch from muster_now())::float8 as now');
    return generateSync({ secret, epoch: Math.floor(now) });
  };
  const confirmed = await ask(of, `mutation($code: String!) { confirmAuthenticatorApp(code: $code) { __typename ${REFUSAL} } }`, { code: await display() });
  expect(confirmed).toEqual({ __typename: 'Viewer' });
  return display;
}

async function signInBeside(beside: { appCode?: string; recoveryCode?: string }, code?: string): Promise<{ answer: SignInAnswer; browser: Browser }> {
  const fresh = world.browser();
  if (!code) await askForCode(fresh, person.email);
  const { answer } = await fresh.run<{ answer: SignInAnswer }>(
    `mutation($email: String!, $code: String!, $appCode: String, $recoveryCode: String) {
      answer: verifySignInCode(email: $email, code: $code, appCode: $appCode, recoveryCode: $recoveryCode) { __typename ... on Viewer { strength } ${REFUSAL} } }`,
    { email: person.email, code: code ?? await codeFor(world.people, person.email), ...beside });
  return { answer, browser: fresh };
}

describe('an authenticator app', () => {
  it('opens what is grave, once with each code', async () => {
    const display = await app(browser);
    await stale(browser);
    const code = await display();
    expect(await stepUp(browser, { appCode: code })).toEqual({ __typename: 'Viewer' });
    expect(await ask(browser, GRAVE)).toHaveLength(10);
    expect(await stepUp(browser, { appCode: code })).toMatchObject({ code: 'APP_CODE_WRONG' });
  });

  it('signs in beside the e-mail code, not alone, and once with each code', async () => {
    const display = await app(browser);
    await advance(world.database, '1 minute');
    const code = await display();
    expect((await signInBeside({})).answer).toMatchObject({ code: 'SECOND_PROOF_NEEDED' });
    const used = await signInBeside({ appCode: code });
    expect(used.answer).toEqual({ __typename: 'Viewer', strength: 'FULL' });
    expect(await viewerOf(used.browser)).toMatchObject({ roles: ['ADMINISTRATOR'] });
    expect((await signInBeside({ appCode: code })).answer).toMatchObject({ code: 'CODE_WRONG' });
    expect((await signInBeside({ appCode: await display() }, '000000')).answer).toMatchObject({ code: 'CODE_WRONG' });
  });

  it('is worth nothing before its first code, and is kept sealed', async () => {
    const { secret } = (await ask(browser, 'mutation { beginAuthenticatorApp { ... on AuthenticatorAppSecret { secret } } }')) as { secret: string };
    const [{ now }] = await world.database.query<[{ now: number }]>('select extract(epoch from muster_now())::float8 as now');
    expect(await stepUp(browser, { appCode: generateSync({ secret, epoch: Math.floor(now) }) })).toMatchObject({ code: 'APP_CODE_WRONG' });
    const [row] = await world.database.query<[{ sealed: Buffer }]>('select secret_sealed as sealed from authenticator_app where user_id = $1', [person.id]);
    expect(row.sealed.toString('latin1')).not.toContain(secret);
  });

  it('is for staff only beside a passkey, and not in a session that was opened to enrol', async () => {
    const newcomer = await world.person('HR');
    await world.letEnrol(newcomer);
    const enrolling = world.browser();
    await askForCode(enrolling, newcomer.email);
    await tryCode(enrolling, newcomer.email, await codeFor(world.people, newcomer.email));
    expect(await ask(enrolling, `mutation { beginAuthenticatorApp { ${REFUSAL} } }`)).toMatchObject({ code: 'APP_NEEDS_PASSKEY' });
  });

  it('cannot be replaced by whoever finds a session open', async () => {
    await app(browser);
    expect(await ask(browser, `mutation { beginAuthenticatorApp { ${REFUSAL} } }`)).toMatchObject({ code: 'APP_PRESENT' });
    await stale(browser);
    expect(await ask(browser, `mutation { beginAuthenticatorApp { ${REFUSAL} } }`)).toMatchObject({ code: 'STEP_UP_REQUIRED' });
  });

  it('cannot be guessed at', async () => {
    await app(browser);
    const tried: unknown[] = [];
    for (let i = 0; i < 12; i += 1) tried.push(await stepUp(browser, { appCode: '000000' }));
    expect(tried.slice(-2)).toEqual([expect.objectContaining({ code: 'TOO_MANY_ATTEMPTS' }), expect.objectContaining({ code: 'TOO_MANY_ATTEMPTS' })]);
  });
});

describe('the last way in', () => {
  const REMOVE = `mutation($id: ID!) { removePasskey(id: $id) { __typename ${REFUSAL} } }`;
  const REMOVE_APP = `mutation { removeAuthenticatorApp { __typename ${REFUSAL} } }`;
  const removed = { __typename: 'Viewer' };
  const refused = { __typename: 'LastProof', code: 'LAST_PROOF' };

  async function passkeys(of: Browser): Promise<string[]> {
    const { viewer } = await of.run<{ viewer: { passkeys: { id: string }[] } }>('{ viewer { passkeys { id } } }');
    return viewer.passkeys.map(({ id }) => id);
  }
  async function addsPasskey(of: Browser, { id }: Person): Promise<void> {
    const response = new VirtualPasskey(originOf(of), Buffer.from(id.replaceAll('-', ''), 'hex')).create(await registrationQuestion(of));
    expect(await ask(of, `mutation($response: String!) { registerPasskey(response: $response, name: "予備") { __typename ${REFUSAL} } }`, { response })).toEqual(removed);
  }

  it('of staff stays: an authenticator app is no way in of its own', async () => {
    await app(browser);
    const [only] = await passkeys(browser);
    expect(await ask(browser, REMOVE, { id: only })).toEqual(refused);
    expect(await ask(browser, REMOVE, { id: person.id })).toEqual({ __typename: 'ProofUnknown', code: 'PROOF_UNKNOWN' });
    expect(await passkeys(browser)).toEqual([only]);
    expect(await ask(browser, REMOVE_APP)).toEqual(removed);
    expect(await ask(browser, REMOVE_APP)).toEqual({ __typename: 'ProofUnknown', code: 'PROOF_UNKNOWN' });
    expect(await world.database.query(`select count(*)::int as n from audit_entry where action = 'passkey.remove' and subject_id = $1`, [person.id])).toEqual([{ n: 0 }]);
  });

  it('of staff stays when both passkeys are removed at once', async () => {
    await addsPasskey(browser, person);
    const outcomes = await Promise.all((await passkeys(browser)).map((id) => ask(browser, REMOVE, { id })));
    expect(outcomes).toEqual(expect.arrayContaining([removed, refused]));
    expect(await passkeys(browser)).toHaveLength(1);
  });

  it('of staff who was left with an app alone stays, too', async () => {
    await app(browser);
    await world.database.query('delete from passkey where user_id = $1', [person.id]);
    expect(await ask(browser, REMOVE_APP)).toEqual(refused);
  });

  it('of an expert may go: his mailbox lets him register again', async () => {
    const expert = await world.person('EXPERT');
    const his = await world.signedIn(expert);
    const [only] = await passkeys(his);
    expect(await ask(his, REMOVE, { id: only })).toEqual(removed);
    const fresh = world.browser();
    await askForCode(fresh, expert.email);
    expect(await tryCode(fresh, expert.email, await codeFor(world.people, expert.email))).toMatchObject({ strength: 'ENROL' });
  });
});

describe('recovery codes', () => {
  it('open a session to enrol beside the e-mail code, each once, and are kept as hashes', async () => {
    const codes = (await ask(browser, GRAVE)) as string[];
    expect((await signInBeside({ recoveryCode: 'XXXX-XXXX-XXXX-XXXX' })).answer).toMatchObject({ code: 'CODE_WRONG' });
    const used = await signInBeside({ recoveryCode: codes[3]!.toLowerCase() });
    expect(used.answer).toEqual({ __typename: 'Viewer', strength: 'ENROL' });
    expect(await ask(used.browser, '{ users { id } }')).toBe('FORBIDDEN');
    expect((await signInBeside({ recoveryCode: codes[3]! })).answer).toMatchObject({ code: 'CODE_WRONG' });
    expect((await browser.run<{ viewer: object }>('{ viewer { recoveryCodesLeft } }')).viewer).toEqual({ recoveryCodesLeft: 9 });
    const stored = JSON.stringify(await world.database.query('select r::text from recovery_code r'));
    for (const code of codes) expect(stored).not.toContain(code.replaceAll('-', ''));
  });

  it('of an earlier set are worth nothing', async () => {
    const [old] = (await ask(browser, GRAVE)) as string[];
    await ask(browser, GRAVE);
    expect((await signInBeside({ recoveryCode: old! })).answer).toMatchObject({ code: 'CODE_WRONG' });
  });

  it('do not work without the mailbox, nor for somebody else', async () => {
    const codes = (await ask(browser, GRAVE)) as string[];
    expect((await signInBeside({ recoveryCode: codes[0]! }, '000000')).answer).toMatchObject({ code: 'CODE_WRONG' });
    const owner = person;
    person = await world.person('HR');
    await ask(await world.signedIn(person), GRAVE);
    expect((await signInBeside({ recoveryCode: codes[0]! })).answer).toMatchObject({ code: 'CODE_WRONG' });
    person = owner;
    expect((await signInBeside({ recoveryCode: codes[0]! })).answer).toMatchObject({ strength: 'ENROL' });
  });
});
