import { AuditLog } from '@muster/audit';
import { SYSTEM, UserAdministration, Users } from '@muster/identity';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { World } from '../stories/support/world.ts';
import { buildConsole } from './support/build-console.ts';
import { startBrowser } from './support/chromium.ts';
import { demoWorld } from './support/demo-world.ts';
import { tabTo } from './support/keyboard.ts';
import { addAuthenticator } from './support/authenticator.ts';
import { Visitor } from './support/visitor.ts';

let world: World;
let browser: Browser;

beforeAll(async () => {
  buildConsole();
  [world, browser] = await Promise.all([demoWorld(60, { env: { STEP_UP_MINUTES: '5' } }), startBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

/** A coordinator in a browser of his own, on the board of a drill that he has just sent. */
async function onBoard(): Promise<Visitor> {
  const coordinator = await Visitor.open(browser, world.url);
  await coordinator.signsInAs('調整官');
  const { page } = coordinator;
  await page.goto('/drill');
  await page.getByRole('radio', { name: /改ざん/ }).check();
  await page.getByRole('button', { name: 'この訓練の確認へ進む' }).click();
  await page.getByRole('button', { name: /^送信する/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: '送信する', exact: true }).click();
  await confirmInDemo(page);
  await page.getByRole('heading', { level: 1, name: /^招集\d+/ }).waitFor();
  return coordinator;
}

/** Somebody whose demo sign-in is older than five minutes is asked once more. */
async function confirmInDemo(page: Page): Promise<void> {
  const asked = page.getByRole('button', { name: '確認したことにして続ける' });
  await asked.or(page.getByRole('heading', { level: 1, name: /^招集\d+/ })).first().waitFor();
  if (await asked.isVisible()) await asked.click();
}

/** Closes the call-up whose board is open. */
async function close({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: '招集を終了する' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '招集を終了する' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

describe('with the keyboard alone', () => {
  it('a drill goes from the first page to its board', async () => {
    const coordinator = await Visitor.open(browser, world.url);
    const { page } = coordinator;
    await page.goto('/');
    await tabTo(page, /^調整官/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'はじめての方へ' }).waitFor();
    await tabTo(page, /訓練を今すぐ行う/);
    await page.keyboard.press('Enter');
    await page.getByRole('radio').first().waitFor();
    await tabTo(page, /全国招集訓練/);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /この訓練の確認へ進む/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^送信する/ }).waitFor();
    await tabTo(page, /^送信する/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, /^送信する$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^招集\d+/ }).waitFor();
    expect(coordinator.complaints).toEqual([]);
    await close(coordinator);
    await coordinator.close();
  }, 60_000);
});

/** Reaches something by Tab alone and presses Enter on it. */
async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

describe('a real call-up', () => {
  it('goes from its incident through all four steps to its approver with the keyboard alone, and every page on the way is whole', async () => {
    const coordinator = await Visitor.open(browser, world.url);
    const { page } = coordinator;
    await coordinator.signsInAs('調整官');
    await page.getByRole('heading', { level: 1, name: '招集' }).waitFor();
    await press(page, /^インシデントを登録する/);
    await page.getByRole('heading', { level: 1, name: 'インシデントの登録' }).waitFor();
    expect(await coordinator.looksAtBoth('incident-new')).toEqual({});
    await tabTo(page, /^種類/);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^件名/);
    await page.keyboard.type('端末の一斉暗号化');
    await press(page, /^登録して招集へ進む/);
    await page.getByRole('heading', { level: 1, name: '新しい招集' }).waitFor();
    await press(page, /^所要 1/);
    await tabTo(page, /^必要人数/);
    await page.keyboard.type('2');
    for (const name of [/^次へ: 対象/, /^次へ: 文面/, /^次へ: 確認と送信/]) await press(page, name);
    await page.getByRole('button', { name: /^承認を求める/ }).waitFor();
    await press(page, /^承認を求める/);
    await page.getByRole('dialog').waitFor();
    await press(page, /^承認を求める$/);
    await page.getByText('承認を待っています。', { exact: false }).first().waitFor();
    const board = page.url();
    expect(await coordinator.looksAtBoth('board-waiting')).toEqual({});
    expect(await coordinator.looksAtDialogs('board-waiting')).toEqual({});
    await page.getByRole('link', { name: '招集', exact: true }).click();
    await page.getByRole('table').getByText('端末の一斉暗号化').first().waitFor();
    await page.getByRole('table').getByText(/%/).nth(6).waitFor();
    expect(await coordinator.looksAtBoth('home-open')).toEqual({});
    await page.getByRole('link', { name: /^2026-|^20\d\d-/ }).first().click();
    await page.getByRole('heading', { level: 2 }).nth(1).waitFor();
    expect(await coordinator.looksAtBoth('incident')).toEqual({});
    expect(await coordinator.looksAtDialogs('incident')).toEqual({});
    await page.goto(board);
    await page.getByRole('button', { name: '招集を取り消す' }).click();
    await page.getByRole('dialog').getByLabel('理由').fill('誤報');
    await page.getByRole('dialog').getByRole('button', { name: '招集を取り消す' }).click();
    await page.getByText('取消', { exact: true }).first().waitFor();
    expect(coordinator.complaints).toEqual([]);
    await coordinator.close();
  }, 120_000);
});

describe('two coordinators on one board', () => {
  it('see the same without reloading, and the second hears that the first has closed it', async () => {
    const one = await onBoard();
    const other = await Visitor.open(browser, world.url);
    await other.signsInAs('調整官');
    await other.page.goto(one.page.url());
    await other.page.getByText('自動更新中', { exact: true }).waitFor();
    await other.page.getByRole('button', { name: '招集を終了する' }).click();
    await close(one);
    await other.page.getByText('終了', { exact: true }).first().waitFor({ state: 'attached' });
    const answer = other.page.getByRole('dialog').getByRole('button', { name: '招集を終了する' });
    if (await answer.count() > 0) {
      await answer.click();
      await other.page.getByRole('dialog').getByRole('alert').waitFor();
    }
    expect([one.complaints, other.complaints]).toEqual([[], []]);
    await Promise.all([one.close(), other.close()]);
  }, 60_000);
});

describe('a lost connection', () => {
  it('is said, and what was missed is there once it is back', async () => {
    const coordinator = await onBoard();
    const { page } = coordinator;
    await page.getByText('自動更新中', { exact: true }).waitFor();
    await coordinator.context.setOffline(true);
    await page.getByText('通信が切れています', { exact: false }).waitFor();
    const [invited] = world.sandbox.messages({ channel: 'SMS', direction: 'OUTBOUND', limit: 1000 }).filter(({ text }) => text.includes('/a/')).slice(-1);
    await world.sandbox.reply({ from: invited!.to, body: '1' });
    await world.settled();
    await coordinator.context.setOffline(false);
    await page.getByRole('status').filter({ hasText: '1 / 1人を読み込み済み' }).waitFor();
    expect(await page.getByText('通信が切れています', { exact: false }).count()).toBe(0);
    await close(coordinator);
    await coordinator.close();
  }, 60_000);
});

describe('with a passkey', () => {
  it('somebody new enrols by a code, signs in, and confirms who he is before a call-up is sent', async () => {
    const email = 'new-coordinator@nco.example';
    const id = await world.database.transaction((em) => world.api.get(Users, { strict: false }).add(em, SYSTEM, { email, displayName: '調整官 新任', roles: ['COORDINATOR'] }));
    await new UserAdministration(world.database, world.api.get(Users, { strict: false }), new AuditLog()).openEnrolment(SYSTEM, id!, false);
    // A passkey's relying party is a name, never an address.
    const person = await Visitor.open(browser, world.url.replace('127.0.0.1', 'localhost'));
    const { page } = person;
    await addAuthenticator(page);
    await page.goto('/incidents/new');
    await page.getByLabel('メールアドレス').fill(email);
    await page.getByRole('button', { name: '確認コードを送る' }).click();
    await page.getByLabel('確認コード').waitFor();
    const { subject } = await world.people.mailbox(email).expectMail(/\d{6}/);
    await page.getByLabel('確認コード').fill(/\d{6}/.exec(subject)![0]);
    await page.getByRole('button', { name: '確認する', exact: true }).click();
    await page.getByLabel('この端末の呼び名').fill('業務用ノートPC');
    await page.getByRole('button', { name: 'パスキーを登録する' }).click();
    await page.getByRole('heading', { level: 1, name: 'インシデントの登録' }).waitFor();
    await page.getByRole('button', { name: 'サインアウト' }).click();
    await page.getByRole('button', { name: 'パスキーでサインイン' }).click();
    await page.getByRole('heading', { level: 1, name: 'インシデントの登録' }).waitFor();

    await world.advance('6 minutes');
    await page.goto('/drill');
    await page.getByRole('radio', { name: /改ざん/ }).check();
    await page.getByRole('button', { name: 'この訓練の確認へ進む' }).click();
    await page.getByRole('button', { name: /^送信する/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '送信する', exact: true }).click();
    await page.getByRole('dialog', { name: '本人確認' }).waitFor();
    expect(await person.findings()).toEqual([]);
    await page.getByRole('button', { name: 'パスキーで確認する' }).click();
    await page.getByRole('heading', { level: 1, name: /^招集\d+/ }).waitFor();
    expect(person.complaints).toEqual([]);
    await world.settled();
    await person.close();
  }, 60_000);
});
