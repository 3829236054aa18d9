import type { KeyTable } from '@muster/platform';
import { testVault } from '@muster/platform/testing';
import pg from 'pg';
import type { Browser } from './browser.ts';
import type { SignInAnswer } from './sign-in.ts';
import { VirtualPasskey, type Ceremony } from './virtual-passkey.ts';

const REFUSAL = '... on Refusal { code message remedy } ... on TooManyAttempts { retryAfter }';
const VIEWER = '... on Viewer { displayName roles strength }';

/** The passkeys of this file's people: user id → authenticator. */
const authenticators = new Map<string, VirtualPasskey>();

/** Where pages of this api are for a browser on this machine: an address cannot be a relying party. */
export function originOf(browser: Browser): string {
  return browser.url.replace('127.0.0.1', 'localhost');
}

async function inTheDatabase<T>(work: (table: KeyTable) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL! });
  await client.connect();
  try {
    return await work({ query: async (sql, parameters) => (await client.query(sql, parameters)).rows });
  } finally {
    await client.end();
  }
}

/** The user's authenticator; a passkey is put into the test's database when he has none of ours. */
export async function passkeyOf(browser: Browser, userId: string): Promise<VirtualPasskey> {
  const known = authenticators.get(userId);
  if (known?.origin === originOf(browser)) return known;
  const made = new VirtualPasskey(originOf(browser), Buffer.from(userId.replaceAll('-', ''), 'hex'));
  await inTheDatabase((table) => table.query(
    `insert into passkey (user_id, credential_id, public_key, counter, backed_up, name, created_at) values ($1, $2, $3, 0, false, 'test', muster_now())`,
    [userId, made.credentialId, made.publicKey]));
  authenticators.set(userId, made);
  return made;
}

/** Options of a new sign-in. */
export async function passkeyQuestion(browser: Browser): Promise<string> {
  const { asked } = await browser.run<{ asked: { json: string } }>(
    'mutation { asked: beginPasskeySignIn { __typename ... on PasskeyOptions { json } } }');
  return asked.json;
}

/** Hands an authenticator's answer in. */
export async function answerWith(browser: Browser, response: string): Promise<SignInAnswer> {
  const { tried } = await browser.run<{ tried: SignInAnswer }>(
    `mutation($response: String!) { tried: signInWithPasskey(response: $response) { __typename ${VIEWER} ${REFUSAL} } }`, { response });
  return tried;
}

/** The whole ceremony, with what is wrong about it, if anything. */
export async function signInWith(browser: Browser, passkey: VirtualPasskey, wish: Ceremony = {}): Promise<SignInAnswer> {
  return answerWith(browser, passkey.get(await passkeyQuestion(browser), wish));
}

/** The id of the user with this e-mail address. */
export async function userIdOf(email: string): Promise<string> {
  return inTheDatabase(async (table) => {
    const { indexes } = await testVault(table).lookup(table, 'app_user.email', [email]);
    const [row] = await table.query('select id from app_user where email_index = any($1::bytea[])', [indexes]) as { id: string }[];
    if (!row) throw new Error(`nobody has the address ${email}`);
    return row.id;
  });
}
