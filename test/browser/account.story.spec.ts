import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MakeRecoveryCodesDocument, RegisterPasskeyDocument } from '@muster/contract/identity';
import { generateSync } from 'otplib';
import type { Browser, Page } from 'playwright-core';
import type { World } from '../stories/support/world.ts';
import { addAuthenticator } from './support/authenticator.ts';
import { buildConsole } from './support/build-console.ts';
import { startBrowser } from './support/chromium.ts';
import { documentId } from './support/document-id.ts';
import { demoWorld } from './support/demo-world.ts';
import { Visitor } from './support/visitor.ts';

type Language = 'ja' | 'en';
type Words = (ja: string, en: string) => string;

const wordsOf = (language: Language): Words => (ja, en) => (language === 'ja' ? ja : en);

let world: World;
let browser: Browser;

beforeAll(async () => {
  buildConsole();
  [world, browser] = await Promise.all([demoWorld(20), startBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

/** Somebody with a device of his own. A passkey's relying party is a name, never an address. */
async function guest(language: Language): Promise<Visitor> {
  const visitor = await Visitor.open(browser, world.url.replace('127.0.0.1', 'localhost'), { language });
  await addAuthenticator(visitor.page);
  return visitor;
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** What the app of this secret shows, at the database's time. */
async function display(secret: string): Promise<string> {
  return generateSync({ secret, epoch: Math.floor((await world.now()).getTime() / 1000) });
}

async function registersPasskey(me: Visitor, w: Words): Promise<void> {
  const { page } = me;
  await press(page, w('この端末に登録する', 'Register this device'));
  await page.getByLabel(w('この端末の呼び名', 'What to call this device')).fill(w('業務用ノートPC', 'Office laptop'));
  expect(await me.looksAtBoth('account-passkey-add')).toEqual({});
  await press(page, w('登録する', 'Register'));
  await page.getByText(w('パスキーを登録しました。', 'The passkey is registered.')).waitFor();
}

/** From now on this operation is done, and its answer never comes. */
function losesTheAnswer(page: Page, operation: object): Promise<unknown> {
  return page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes(documentId(operation))) return route.fallback();
    await route.fetch();
    return route.abort();
  });
}

/** Registers a passkey whose answer is lost: the list has it all the same. */
async function hearsNothingOfHisPasskey(page: Page): Promise<void> {
  await losesTheAnswer(page, RegisterPasskeyDocument);
  await press(page, 'Register this device');
  await page.getByLabel('What to call this device').fill('Tablet');
  await press(page, 'Register');
  await page.getByText('Whether the passkey was registered is not known.').waitFor();
  await page.getByText('Tablet', { exact: true }).waitFor();
  await press(page, 'Back');
}

/** Types the secret into an app, as whoever cannot scan does; gives it. */
async function setsUpApp({ page }: Visitor, w: Words, look: () => Promise<void> = () => Promise.resolve()): Promise<string> {
  await press(page, w('認証アプリを登録する', 'Set up an authenticator app'));
  await page.getByRole('img', { name: w('認証アプリに登録するためのQRコード', 'QR code for your authenticator app') }).waitFor();
  const secret = (await page.getByRole('dialog').locator('code').innerText()).replaceAll(' ', '');
  const code = page.getByLabel(w('認証アプリの6桁', 'Six digits of the app'));
  await code.fill('000000');
  await press(page, w('登録を完了する', 'Finish'));
  await page.getByRole('alert').waitFor();
  await look();
  await code.fill(await display(secret));
  await press(page, w('登録を完了する', 'Finish'));
  return secret;
}

async function makesCodes(me: Visitor, w: Words): Promise<string[]> {
  const { page } = me;
  await press(page, w('回復コードを発行する', 'Make recovery codes'));
  await press(page, w('発行する', 'Make them'));
  const list = page.getByRole('list', { name: w('回復コード', 'Recovery codes') });
  await list.waitFor();
  const codes = await list.locator('code').allInnerTexts();
  expect(await me.looksAtBoth('account-codes')).toEqual({});
  await page.emulateMedia({ media: 'print' });
  expect([await list.isVisible(), await page.locator('h1').isVisible()]).toEqual([true, false]);
  await page.emulateMedia({ media: 'screen' });
  await press(page, w('控えたので閉じる', 'I have saved them: close'));
  await page.getByText(w('未使用の回復コードが10個あります。', '10 recovery codes are unused.')).waitFor();
  return codes;
}

/** Asks for a code by mail and shows it with a proof of the chosen kind beside it. */
async function entersBy({ page }: Visitor, w: Words, email: string, beside: { kind: RegExp; label: string; proof: string }, look: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  await page.goto('/');
  await page.getByLabel(w('メールアドレス', 'E-mail address')).fill(email);
  await press(page, w('確認コードを送る', 'Send a code'));
  const { subject } = await world.people.mailbox(email).expectMail(/^(?=.*\d{6}).*(?:サインイン|sign-in)/i);
  await page.getByLabel(w('確認コード', 'Code'), { exact: true }).fill(/\d{6}/.exec(subject)![0]);
  await page.getByRole('radio', { name: beside.kind }).check();
  await page.getByLabel(beside.label, { exact: true }).fill(beside.proof);
  await look();
  await press(page, w('確認する', 'Confirm'));
}

describe.each([['ja', '管理者', 'admin@demo.example'], ['en', 'Expert', 'expert@demo.example']] as const)('in %s, %s', (language, role, email) => {
  const w = wordsOf(language);
  const toAccount = (page: Page): Promise<void> => page.getByRole('link', { name: w('アカウント', 'My account'), exact: true }).click();
  let codes: string[];
  let secret: string;

  it('keeps passkey, authenticator app and recovery codes, and ends what he is signed in with elsewhere', async () => {
    const me = await guest(language);
    const { page } = me;
    await me.signsInAs(role);
    await toAccount(page);
    await page.getByText(w('パスキーはありません', 'You have no passkey')).waitFor();
    expect(await me.looksAtBoth('account-none')).toEqual({});
    await registersPasskey(me, w);
    secret = await setsUpApp(me, w, async () => { expect(await me.looksAtBoth('account-app')).toEqual({}); });
    await page.getByText(w('認証アプリを登録しました。', 'The authenticator app is registered.')).waitFor();
    codes = await makesCodes(me, w);
    expect(new Set(codes).size).toBe(10);
    const elsewhere = await guest(language);
    await elsewhere.signsInAs(role);
    if (role === '管理者') {
      await page.getByText('最後のパスキーです。別の端末を登録するまで、削除できません。').waitFor();
      expect(await me.looksAtBoth('account-passkey-kept')).toEqual({});
      await world.rows(`insert into passkey (user_id, credential_id, public_key, counter, backed_up, name, created_at)
        select user_id, 'spare', '', 0, false, '予備', muster_now() from passkey where name = '業務用ノートPC'`);
    }
    await page.reload();
    await page.getByRole('button', { name: w('ほかをすべて終了する', 'End all others') }).waitFor();
    expect(await me.looksAtBoth('account')).toEqual({});
    expect(await me.looksAtDialogs('account')).toEqual({});
    await page.getByRole('button', { name: w('Chrome / Linux(', 'End Chrome / Linux, since') }).first().click();
    await page.getByText(w('ほかにサインイン中の端末はありません。', 'You are signed in nowhere else.')).waitFor();
    await elsewhere.page.reload();
    await elsewhere.page.getByRole('heading', { level: 1, name: w('サインイン', 'Sign in') }).waitFor();
    await elsewhere.close();
    await press(page, w('パスキー「業務用ノートPC」を削除', 'Remove the passkey “Office laptop”'));
    expect(await me.looksAtBoth('account-passkey-remove')).toEqual({});
    await world.rows('update session set stepped_up_at = null');
    await press(page, w('削除する', 'Remove'));
    await page.getByRole('button', { name: w('パスキーで確認する', 'Confirm by passkey') }).waitFor();
    expect(await me.looksAtBoth('step-up')).toEqual({});
    await press(page, w('パスキーで確認する', 'Confirm by passkey'));
    await page.getByText(w('パスキーを削除しました。', 'The passkey was removed.')).waitFor();
    await me.close();
  }, 90_000);

  it('signs in by the app when the passkey is lost', async () => {
    await world.advance('1 minute');
    const me = await guest(language);
    const beside = { kind: new RegExp(w('^認証アプリ', '^my authenticator app')), label: w('認証アプリの6桁', 'Six digits of your authenticator app'), proof: await display(secret) };
    await entersBy(me, w, email, beside, async () => { expect(await me.looksAtBoth('sign-in-code')).toEqual({}); });
    await me.page.getByRole('heading', { level: 1 }).filter({ hasNotText: w('サインイン', 'Sign in') }).waitFor();
    await me.page.setViewportSize({ width: 360, height: 740 });
    await press(me.page, w('メニュー', 'Menu'));
    await me.picture(`account-menu.${language}.360`);
    await toAccount(me.page);
    await press(me.page, w('認証アプリを外す', 'Remove the authenticator app'));
    if (role === 'Expert') await me.page.getByText('After this, whoever reads your e-mail can register one and enter your account.').waitFor();
    await me.picture(`account-app-remove.${language}.360`);
    await me.page.getByRole('dialog').getByRole('button', { name: w('外す', 'Remove'), exact: true }).click();
    await me.page.getByText(w('認証アプリを外しました。', 'The authenticator app was removed.')).waitFor();
    await me.close();
  }, 90_000);

  it('comes back with a recovery code when every device is lost', async () => {
    const me = await guest(language);
    await entersBy(me, w, email, { kind: new RegExp(w('^回復コード', '^a recovery code')), label: w('回復コード', 'Recovery code'), proof: codes[0]!.toLowerCase() });
    await me.page.getByRole('button', { name: w('パスキーを登録する', 'Register a passkey') }).waitFor();
    expect(await me.looksAtBoth('enrol')).toEqual({});
    if (role === 'Expert') await setsUpApp(me, w);
    else {
      await me.page.getByLabel(w('この端末の呼び名', 'What to call this device')).fill('自宅のPC');
      await press(me.page, w('パスキーを登録する', 'Register a passkey'));
    }
    await toAccount(me.page);
    await me.page.getByText(w('未使用の回復コードが9個あります。', '9 recovery codes are unused.')).waitFor();
    if (role === 'Expert') await hearsNothingOfHisPasskey(me.page);
    await losesTheAnswer(me.page, MakeRecoveryCodesDocument);
    await press(me.page, w('新しく発行し直す', 'Make new ones'));
    await press(me.page, w('発行する', 'Make them'));
    await me.page.getByText(w('これまでの回復コードは、使えなくなっている可能性があります。', 'Your earlier recovery codes may be void.')).first().waitFor();
    await me.page.getByText(w('未使用の回復コードが10個あります。', '10 recovery codes are unused.')).waitFor();
    await me.picture(`account-codes-unsure.${language}`);
    await me.close();
  }, 90_000);
});
