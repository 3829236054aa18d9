import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Browser as Client } from '../support/browser.ts';
import { does, INVITE, tokenIn } from '../stories/support/life.ts';
import { account, ask, REVIEW, SUSPEND } from '../stories/support/membership.ts';
import type { World } from '../stories/support/world.ts';
import { buildConsole } from './support/build-console.ts';
import { startBrowser } from './support/chromium.ts';
import { demoWorld } from './support/demo-world.ts';
import { Visitor } from './support/visitor.ts';

const MAILBOX = 'expert@demo.example';
const INVITEE = { familyName: '山﨑', givenName: '蓮', familyKana: 'ヤマザキ', givenKana: 'レン', familyRomaji: 'Yamazaki', givenRomaji: 'Ren', sector: 'PRIVATE' };

let world: World;
let browser: Browser;
let officer: Client;

beforeAll(async () => {
  buildConsole();
  [world, browser] = await Promise.all([demoWorld(20), startBrowser()]);
  officer = (await account(world, ['VETTING_OFFICER'], 'first@nco.example')).browser;
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

async function expert(language: 'ja' | 'en'): Promise<Visitor> {
  const visitor = await Visitor.open(browser, world.url, { language });
  await visitor.signsInAs(language === 'en' ? 'Expert' : '登録専門家');
  return visitor;
}

/** The token in the mail that the office sent to somebody new. */
async function invited(email: string): Promise<string> {
  const mail = world.people.mailbox(email).expectMail(/名簿への登録のご案内/);
  expect(await does(officer, INVITE, { input: { ...INVITEE, email, prefectureCode: '13' } })).toMatchObject({ state: 'OPEN' });
  return tokenIn((await mail).text);
}

describe('an expert', () => {
  it('keeps his entry step by step: a contact with its code, an affiliation, a skill, a conflict, a correction, and confirms it', async () => {
    const mine = await expert('ja');
    const { page } = mine;
    const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('link', { name: '登録内容', exact: true }).click();
    await page.getByText('未署名', { exact: true }).waitFor();
    await page.getByRole('link', { name: '連絡先', exact: true }).click();
    await press('連絡先を追加する');
    await page.getByRole('textbox', { name: '電話番号', exact: true }).fill('090-4444-0009');
    const sms = world.people.device('+819044440009').expectSms(/確認コード/);
    await press('追加してコードを受け取る');
    await page.getByLabel('090-4444-0009に届いた確認コード').fill(/\d{6}/.exec((await sms).text)![0]);
    expect(await mine.looksAtBoth('expert-record-code')).toEqual({});
    await press('確認する');
    await page.getByLabel('090-4444-0009に届いた確認コード').waitFor({ state: 'detached' });
    await press('090-4444-0009に先に連絡する');
    for (const [open, fields] of [['所属を追加する', async () => { await page.getByLabel('開始日').fill('2026-11-20'); await page.getByLabel('主たる所属').uncheck(); }], ['組織を追加する', async () => { await page.getByLabel('理由').selectOption('COMPETITOR'); }]] as const) {
      await press(open);
      await page.getByRole('searchbox').fill('総務省');
      await page.getByRole('button', { name: /を選ぶ$/ }).first().click();
      await fields();
      await page.locator('form').filter({ has: page.getByText('選んだ組織') }).getByRole('button', { name: '保存する' }).click();
      await page.getByRole('button', { name: open, exact: true }).waitFor();
    }
    await press('技能を追加・変更する');
    await page.getByLabel('役割').selectOption({ index: 3 });
    await page.getByRole('radio', { name: /^3/ }).check();
    await page.getByRole('region', { name: '技能' }).getByRole('button', { name: '保存する' }).click();
    await page.getByRole('radio', { name: /^3/ }).waitFor({ state: 'detached' });
    await press('誤りの訂正を申請する');
    await page.getByLabel('正しい内容').fill('山﨑 蓮');
    await press('申請する');
    await page.getByText('確認中').waitFor();
    await press('内容に誤りがないことを確認する');
    await page.getByText('確認を記録しました。').waitFor();
    expect(await mine.looksAtBoth('expert-record')).toEqual({});
    await press('氏名の変更を申請する');
    for (const [label, value] of [['姓', '新井'], ['名', '海'], ['姓(カタカナ)', 'アライ'], ['名(カタカナ)', 'カイ'], ['姓(ローマ字)', 'Arai'], ['名(ローマ字)', 'Kai'], ['変更日', '2026-11-20']] as const) await page.getByLabel(label, { exact: true }).fill(value);
    await page.locator('form').filter({ has: page.getByLabel('姓(ローマ字)') }).locator('button[type=submit]').click();
    await page.getByLabel('姓(ローマ字)').waitFor({ state: 'detached' });
    await mine.close();
    const [me] = await world.rows<{ id: string; name: string }>(`select e.id, e.family_name || ' ' || e.given_name as name from app_user u join expert e on e.id = u.expert_id`);
    const desk = await Visitor.open(browser, world.url);
    await desk.signsInAs('審査官');
    await desk.page.goto('/registry/care');
    await desk.page.getByRole('cell', { name: '山﨑 蓮' }).waitFor();
    expect(await desk.looksAtBoth('registry-corrections')).toEqual({});
    const asked = desk.page.getByRole('row').filter({ has: desk.page.getByRole('cell', { name: '山﨑 蓮', exact: true }) });
    expect(await asked.getByRole('cell', { name: me!.name, exact: true }).count()).toBe(2);
    expect(await desk.looksAtDialogs('registry-corrections')).toEqual({});
    await desk.page.goto(`/vetting/people/${me!.id}`);
    await desk.page.getByRole('cell', { name: '新井 海', exact: true }).waitFor();
    expect(await desk.looksAtDialogs('vetting-name-asked')).toEqual({});
    await desk.close();
    const english = await expert('en');
    await english.page.getByRole('link', { name: 'My entry', exact: true }).click();
    await english.page.getByRole('radio', { name: /^I travel to the prefectures/ }).check();
    await english.page.getByRole('checkbox', { name: 'Kyoto' }).check();
    await english.page.getByRole('region', { name: 'Places and languages' }).getByRole('button', { name: 'Save' }).click();
    await english.page.getByText('Saved.').waitFor();
    for (const open of ['Add a contact', 'Add an affiliation', 'Add or change a skill', 'Add or renew a credential', 'Add an obligation', 'Ask for a change of name']) await english.page.getByRole('button', { name: open, exact: true }).click();
    expect(await english.looksAtBoth('expert-record-forms')).toEqual({});
    await english.close();
  }, 120_000);

  it('reads why he is suspended, and replies', async () => {
    const [me] = await world.rows<{ id: string }>('select expert_id as id from app_user where expert_id is not null');
    const reviewOn = (await world.rows<{ day: string }>(`select ((muster_now() at time zone 'Asia/Tokyo')::date + 20)::text as day`))[0]!.day;
    const suspension = await ask(officer, SUSPEND, { expertId: me!.id, notice: '守秘の誓約に反する疑いがあります。', reviewOn });
    const mine = await expert('ja');
    await mine.page.goto('/me/record');
    await mine.page.getByText('守秘の誓約に反する疑いがあります。').waitFor();
    expect(await mine.looksAtBoth('expert-suspended')).toEqual({});
    expect(await mine.looksAtDialogs('expert-suspended')).toEqual({});
    await mine.close();
    expect(await ask(officer, REVIEW, { id: suspension.id, remark: '疑いは晴れた。' })).toMatchObject({ __typename: 'Suspension' });
  }, 60_000);

  it('reads the pledge and signs it by passkey, or with his name and a code that comes by mail, in both languages', async () => {
    const [me] = await world.rows<{ name: string }>('select e.family_romaji || \' \' || e.given_romaji as name from expert e join app_user u on u.expert_id = e.id');
    const english = await expert('en');
    await english.page.getByRole('link', { name: 'Agreements', exact: true }).click();
    await english.page.getByText('Not signed').first().waitFor();
    expect(await english.looksAtBoth('expert-agreements-unsigned')).toEqual({});
    await english.page.getByRole('checkbox', { name: 'I have read all of it and agree.' }).first().check();
    await english.page.getByRole('button', { name: 'Sign with my name and a code by e-mail' }).click();
    const mail = world.people.mailbox(MAILBOX).expectMail(/Muster 署名コード|Muster signing code/);
    await english.page.getByRole('button', { name: 'Send me a code by e-mail' }).click();
    const code = /\d{6}/.exec((await mail).text)![0];
    await english.page.getByLabel('Signing code (6 digits)').fill(code);
    await english.page.getByLabel('Your name').fill('Somebody Else');
    await english.page.getByRole('button', { name: 'Sign', exact: true }).click();
    await english.page.getByRole('alert').waitFor();
    expect(await english.looksAtBoth('expert-agreements-by-name')).toEqual({});
    await english.page.getByLabel('Your name').fill(me!.name);
    await english.page.getByRole('button', { name: 'Sign', exact: true }).click();
    await english.page.getByText(/^You have signed/).waitFor();
    await english.close();
    const mine = await expert('ja');
    await mine.page.getByRole('link', { name: '誓約書', exact: true }).click();
    await mine.page.getByRole('checkbox', { name: '全文を読み、内容に同意します。' }).first().check();
    expect(await mine.looksAtBoth('expert-agreements-unsigned')).toEqual({});
    await mine.page.getByRole('button', { name: 'パスキーで署名する' }).click();
    await mine.page.getByText(/に署名しました。/).waitFor();
    expect(await mine.looksAtBoth('expert-agreements-signed')).toEqual({});
    await mine.close();
  }, 90_000);

  it('stays in touch after leaving by the link of a mail, and takes it back by the same link, in both languages', async () => {
    for (const [language, email] of [['ja', 'yu@home.example'], ['en', 'sho@home.example']] as const) {
      const token = await invited(email);
      await world.rows(`update expert_invitation set kind = 'ALUMNI' where expert_id = (select expert_id from expert_invitation order by id desc limit 1)`);
      const guest = await Visitor.open(browser, world.url, { language });
      const press = (ja: string, en: string): Promise<void> => guest.page.getByRole('button', { name: language === 'ja' ? ja : en, exact: true }).click();
      await guest.page.goto(`/invitation/${token}`);
      await guest.page.getByRole('button', { name: language === 'ja' ? '同意して連絡先を残す' : 'Agree and stay in touch' }).waitFor();
      expect(await guest.looksAtBoth('expert-alumni')).toEqual({});
      await press('同意して連絡先を残す', 'Agree and stay in touch');
      await guest.page.getByRole('button', { name: language === 'ja' ? '登録を取りやめる…' : 'Do not stay in touch…' }).waitFor();
      await guest.page.reload();
      await press('登録を取りやめる…', 'Do not stay in touch…');
      await guest.page.getByRole('dialog').waitFor();
      expect(await guest.looksAtBoth('expert-alumni-leaves')).toEqual({});
      await press('取りやめる', 'End it');
      await guest.page.getByText(language === 'ja' ? '登録を取りやめました' : 'You are in touch no more').waitFor();
      await guest.close();
    }
  }, 90_000);

  it('opens the invitation that the office sent, accepts it, and is asked for a passkey', async () => {
    const token = await invited('ren@home.example');
    for (const language of ['en', 'ja'] as const) {
      const guest = await Visitor.open(browser, world.url, { language });
      const answer = await guest.page.goto(`/invitation/${token}`);
      expect(answer!.headers()).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
      const accept = guest.page.getByRole('button', { name: language === 'ja' ? '内容を確認して申し込む' : 'I have read this and apply' });
      await accept.waitFor();
      expect(await guest.looksAtBoth('expert-invitation')).toEqual({});
      if (language === 'ja') {
        await accept.click();
        await guest.page.getByRole('button', { name: 'パスキーを登録する' }).waitFor();
        expect(new URL(guest.page.url()).pathname).toBe('/me/record');
        expect(await guest.looksAtBoth('expert-invitation-passkey')).toEqual({});
      }
      await guest.page.goto('/invitation/AAAA');
      await guest.page.getByRole('heading', { name: language === 'ja' ? 'このリンクは使えません' : 'This link opens nothing' }).waitFor();
      expect(await guest.looksAtBoth('expert-invitation-dead')).toEqual({});
      await guest.page.getByRole('link', { name: language === 'ja' ? 'サインイン画面へ進む' : 'Go to the sign-in page' }).click();
      await guest.page.waitForURL(`${world.url}/`);
      await guest.close();
    }
  }, 90_000);
});
