import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MyBriefingDocument, MyCallUpDocument } from '@muster/contract/expert';
import type { Browser, Page } from 'playwright-core';
import { does } from '../stories/support/life.ts';
import { account, dayIn, SUSPEND } from '../stories/support/membership.ts';
import { Coordinator } from '../stories/support/coordinator.ts';
import type { World } from '../stories/support/world.ts';
import { buildConsole } from './support/build-console.ts';
import { startBrowser } from './support/chromium.ts';
import { documentId } from './support/document-id.ts';
import { demoWorld } from './support/demo-world.ts';
import { Visitor, type VisitorOptions } from './support/visitor.ts';

const BRIEF = 'mutation($input: BriefingInput!) { result: publishBriefing(input: $input) { __typename } }';

let world: World;
let browser: Browser;
let coordinator: Coordinator;

beforeAll(async () => {
  buildConsole();
  [world, browser] = await Promise.all([demoWorld(50), startBrowser()]);
  coordinator = await Coordinator.of(world);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

async function expert(options: VisitorOptions = {}): Promise<Visitor> {
  const visitor = await Visitor.open(browser, world.url, options);
  await visitor.signsInAs(options.language === 'en' ? 'Expert' : '登録専門家');
  return visitor;
}

/** What a phone does when it is unlocked. */
function wakes(page: Page): Promise<unknown> {
  return page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** A call-up of the demo expert's prefecture, with room for everybody there. */
async function called(): Promise<string> {
  const [me] = await world.rows<{ id: string; prefecture: string }>(
    'select e.id, e.prefecture_code as prefecture from expert e join app_user u on u.expert_id = e.id');
  return (await coordinator.call({ prefecture: me!.prefecture, people: [] }, { heads: 20 }, { drill: true })).id;
}

describe('an expert', () => {
  it('sees what to do when nobody calls, and keeps his week, in both languages', async () => {
    for (const language of ['ja', 'en'] as const) {
      const me = await expert({ language });
      await me.page.getByRole('heading', { name: language === 'ja' ? '招集はありません' : 'You are not called' }).or(me.page.getByText(language === 'ja' ? '招集はありません' : 'You are not called')).first().waitFor();
      expect(await me.looksAtBoth('expert-none')).toEqual({});
      expect((await me.page.getByLabel(language === 'ja' ? '利用者' : 'User', { exact: true }).innerText()).match(/登録専門家|Expert/g)).toEqual(language === 'ja' ? ['登録専門家'] : ['登録専門家', 'Expert']);
      await me.page.getByRole('link', { name: language === 'ja' ? '都合' : 'Availability', exact: true }).click();
      await me.page.getByRole('button', { name: language === 'ja' ? '平日の夜と週末' : 'Evenings and weekends' }).click();
      const save = me.page.getByRole('button', { name: language === 'ja' ? '保存する' : 'Save', exact: true });
      const sticks = (): Promise<string> => save.evaluate((button) => getComputedStyle(button.parentElement!).position);
      expect(await sticks()).toBe('sticky');
      await save.click();
      await me.page.getByText(language === 'ja' ? '保存しました。' : 'Saved.', { exact: true }).waitFor();
      expect(await sticks()).toBe('static');
      expect(await me.looksAtBoth('expert-availability')).toEqual({});
      await me.page.getByRole('button', { name: language === 'ja' ? 'いつでも' : 'At any time' }).click();
      await me.page.getByRole('button', { name: language === 'ja' ? '保存する' : 'Save', exact: true }).click();
      await me.page.getByText(language === 'ja' ? '保存しました。' : 'Saved.', { exact: true }).waitFor();
      await me.close();
    }
  }, 90_000);

  it('withdraws a consent, takes a pause and comes back, in both languages', async () => {
    for (const language of ['ja', 'en'] as const) {
      const me = await expert({ language });
      await me.page.getByRole('link', { name: language === 'ja' ? '同意と記録' : 'Consents and log' }).click();
      await me.page.getByRole('button', { name: language === 'ja' ? '休止する' : 'Take a pause' }).click();
      await me.page.getByText(language === 'ja' ? '休止中です。招集は届きません。' : 'You are on a pause. No call-up reaches you.').waitFor();
      await me.page.getByRole('link', { name: language === 'ja' ? '招集を再開する' : 'Come back' }).waitFor();
      expect(await me.looksAtBoth('expert-privacy')).toEqual({});
      expect(await me.looksAtDialogs('expert-privacy')).toEqual({});
      await me.page.getByRole('button', { name: language === 'ja' ? '再開する' : 'Come back' }).click();
      await me.page.getByRole('button', { name: language === 'ja' ? '休止する' : 'Take a pause' }).waitFor();
      await me.close();
    }
  }, 90_000);

  it('answers on the page behind the link, signs the pledge, reads the briefing and checks in, on a phone', async () => {
    const callUpId = await called();
    const me = await expert({ size: 'phone' });
    await me.page.getByRole('link', { name: /を開く$/ }).click();
    await me.page.getByRole('link', { name: '回答する', exact: true }).waitFor();
    expect(await me.page.getByText(/照合\d{4}/).count()).toBe(1);
    expect(await me.looksAtBoth('expert-call-up-open')).toEqual({});
    await me.page.getByRole('link', { name: '回答する', exact: true }).click();
    await me.page.getByRole('button', { name: /^可|参加|応諾/ }).first().click();
    await world.settled();
    await coordinator.ask(BRIEF, { input: { callUpId, version: 1, tlp: 'CLEAR', textJa: '集合は東棟です。封じ込めを優先します。', textEn: 'Meet in the east wing. Contain first.' } });
    await me.page.goto(me.page.url());
    expect(await me.overflow()).toBe(0);
    await me.picture('answer-link-assigned.ja.360');
    await me.page.getByRole('link', { name: 'サインインしてブリーフィングを読む' }).click();
    await me.page.getByRole('link', { name: '誓約書に署名する' }).waitFor();
    expect(await me.looksAtBoth('expert-call-up-gates')).toEqual({});
    const mine = me.page.url();
    await me.page.getByRole('link', { name: '誓約書に署名する' }).click();
    const pledge = me.page.getByRole('region', { name: '秘密保持誓約書' });
    await pledge.getByRole('checkbox', { name: '全文を読み、内容に同意します。' }).check();
    await pledge.getByRole('button', { name: 'パスキーで署名する' }).click();
    await me.page.getByText(/に署名しました。/).waitFor();
    await me.page.goto(mine);
    await me.page.getByText('集合は東棟です。').waitFor();
    await me.page.getByRole('button', { name: '活動を始める' }).click();
    await me.page.getByRole('button', { name: '活動を終える' }).waitFor();
    expect(await me.looksAtBoth('expert-call-up-on-duty')).toEqual({});
    const asked: string[] = [];
    me.page.on('request', (request) => asked.push(request.postData() ?? ''));
    await Promise.all([me.page.waitForResponse((response) => response.request().postData()?.includes(documentId(MyCallUpDocument)) ?? false), wakes(me.page)]);
    expect(asked.filter((body) => body.includes(documentId(MyBriefingDocument)))).toEqual([]);
    await me.page.route('**/graphql', (route) => route.abort());
    await wakes(me.page);
    await me.page.getByText('サーバーに接続できません。').waitFor();
    await me.page.getByText('集合は東棟です。').waitFor();
    await me.close();
    const english = await expert({ language: 'en' });
    await english.page.getByRole('link', { name: /^Open call-up/ }).click();
    await english.page.getByText('Meet in the east wing.').waitFor();
    expect(await english.looksAtBoth('expert-call-up-on-duty')).toEqual({});
    await english.page.goto('/me/call-ups/00000000-0000-7000-8000-000000000000');
    await english.page.getByRole('heading', { name: 'There is no such call-up' }).waitFor();
    await english.close();
  }, 90_000);

  it('sees who looked, and in which call-up, and what was noted of his training, in both languages', async () => {
    const [me] = await world.rows<{ id: string }>('select e.id from expert e join app_user u on u.expert_id = e.id');
    if ((await world.rows('select from invitation where expert_id = $1', [me!.id])).length === 0) await called();
    await world.rows(`insert into disclosure (expert_id, actor_kind, actor_id, actor_name, role, purpose, what, call_up_id)
      select $1, 'user', u.id, u.display_name, 'COORDINATOR', '電話での連絡', 'CONTACT', (select call_up_id from invitation where expert_id = $1 limit 1) from app_user u where u.display_name like '調整官%'`, [me!.id]);
    await world.rows(`insert into exercise (kind, title_ja, title_en, from_on, until_on, state) values ('DOMESTIC', '分野横断的演習', 'Cross-sector exercise', '2026-10-01', '2026-10-02', 'HELD')`);
    await world.rows(`insert into exercise_part (exercise_id, expert_id, work_role_id, result) select id, $1, null, 'FAILED' from exercise where title_en = 'Cross-sector exercise'`, [me!.id]);
    await world.rows(`insert into course (code, title_ja, title_en, valid_from) values ('LAW-1', '関係法令', 'The law', '2026-04-01')`);
    await world.rows(`insert into attendance (course_id, expert_id, attended_on, source) select id, $1, '2026-06-01', 'ENTRY' from course where code = 'LAW-1'`, [me!.id]);
    await world.rows(`insert into expert_credential (expert_id, credential_code, obtained_on, expires_on) values ($1, 'RISS', '2024-10-01', '2027-09-30')
      on conflict (expert_id, credential_code) do update set obtained_on = excluded.obtained_on, expires_on = excluded.expires_on`, [me!.id]);
    await world.rows('delete from credential_evidence where expert_id = $1', [me!.id]);
    await world.rows(`insert into consent (expert_id, code, given) values ($1, 'HR_OFFERS', true) on conflict (expert_id, code) do update set given = true`, [me!.id]);
    for (const language of ['ja', 'en'] as const) {
      const mine = await expert({ language });
      await mine.page.goto('/me/privacy');
      await mine.page.getByRole('link', { name: language === 'ja' ? /^招集\d+$/ : /^Call-up \d+$/ }).first().waitFor();
      await mine.page.getByRole('cell', { name: 'NISC', exact: true }).first().waitFor();
      expect(await mine.looksAtBoth('expert-log')).toEqual({});
      await mine.page.goto('/me/career#training');
      await mine.page.getByText(language === 'ja' ? '採用の打診に同意しています。' : 'You have opted in to job offers.').waitFor();
      await mine.page.getByText(language === 'ja' ? 'オンライン講習を修了し、審査官に修了証を見せてください。' : 'Take the online course, and show the certificate to a vetting officer.').waitFor();
      await mine.page.getByText(language === 'ja' ? '技能・資格の実績にはなりません' : 'Counts neither for skills nor for credentials').waitFor();
      await mine.page.getByText(language === 'ja' ? '2026年6月1日に修了' : 'Attended 1 June 2026').waitFor();
      expect(await mine.looksAtBoth('expert-training')).toEqual({});
      await mine.page.getByRole('link', { name: language === 'ja' ? '資格を開く' : 'Open my credentials' }).click();
      await mine.page.waitForFunction(() => { const box = document.querySelector('#credentials')?.getBoundingClientRect(); return box && box.top >= 0 && box.top < innerHeight; });
      await mine.close();
    }
  }, 90_000);

  it('takes weeks on duty and his calendar, and links it, in both languages', async () => {
    for (const language of ['ja', 'en'] as const) {
      const w = (ja: string, en: string): string => (language === 'ja' ? ja : en);
      const me = await expert({ language });
      const { page } = me;
      await page.goto('/me/availability');
      await page.getByRole('combobox', { name: w('当番の週', 'Week on duty'), exact: true }).selectOption({ index: language === 'ja' ? 2 : 3 });
      await page.getByRole('button', { name: w('当番の週を追加する', 'Add a week on duty') }).click();
      await page.getByRole('button', { name: w('からの週の当番を削除', 'Remove the week of') }).nth(language === 'ja' ? 0 : 1).waitFor();
      const [on, ahead] = [await dayIn(world, 0), await dayIn(world, 40)].map((day) => day.replaceAll('-', ''));
      const event = (uid: string, hour: string): string[] => ['BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${on}T000000Z`, `DTSTART:${ahead}T${hour}0000Z`, `DTEND:${ahead}T${hour}3000Z`, 'SUMMARY:secret', 'END:VEVENT'];
      const ics = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...event('one', '01'), ...language === 'ja' ? event('two', '03') : [], 'END:VCALENDAR', ''].join('\r\n');
      await page.getByLabel(w('カレンダーのファイル(.ics)', 'Calendar file (.ics)')).setInputFiles({ name: 'mine.ics', mimeType: 'text/calendar', buffer: Buffer.from(ics) });
      await page.getByRole('button', { name: w('取り込む', 'Take in'), exact: true }).click();
      await page.getByText(w('2件の予定を取り込みました。', '1 event was taken in.')).waitFor();
      await page.getByRole('button', { name: language === 'ja' ? 'アドレスを発行する' : 'Make a new address', exact: true }).click();
      await page.getByText(/\/calendar\//).waitFor();
      expect(await me.looksAtBoth('expert-calendar')).toEqual({});
      await me.close();
    }
  }, 90_000);

  it('hands in a document, sees his teams, and replies to a suspension, in both languages', async () => {
    const [me] = await world.rows<{ id: string }>('select e.id from expert e join app_user u on u.expert_id = e.id');
    await world.rows(`insert into team_member (team_id, expert_id, post, from_on) select id, $1, 'MEMBER', '2026-04-01' from team order by id limit 1 on conflict do nothing`, [me!.id]);
    const officer = (await account(world, ['VETTING_OFFICER'], 'officer@nco.example')).browser;
    expect(await does(officer, SUSPEND, { expertId: me!.id, notice: '守秘義務違反の申告を受け、調査のため停止します。', reviewOn: await dayIn(world, 21) })).toMatchObject({ __typename: 'Suspension' });
    for (const language of ['ja', 'en'] as const) {
      const w = (ja: string, en: string): string => (language === 'ja' ? ja : en);
      const mine = await expert({ language });
      const { page } = mine;
      await page.getByRole('link', { name: w('理由を読む', 'Read the reasons') }).waitFor();
      expect(await mine.looksAtBoth('expert-suspended-home')).toEqual({});
      await page.getByRole('link', { name: w('理由を読む', 'Read the reasons') }).click();
      await page.getByRole('button', { name: language === 'ja' ? '意見を述べる' : 'Write your reply anew' }).click();
      await page.getByLabel(w('意見', 'Your reply'), { exact: true }).fill(w('申告の内容は事実と異なります。', 'That is not what happened.'));
      expect(await mine.looksAtBoth('expert-suspended-reply')).toEqual({});
      await page.getByRole('button', { name: w('意見を送る', 'Send'), exact: true }).click();
      await page.getByText(w('意見を送りました。', 'Your reply was sent')).waitFor();
      await page.getByRole('button', { name: w('資料を提出する', 'Hand in a document') }).click();
      await page.getByLabel(w('ファイル(PDF、PNG、JPEG。5 MBまで)', 'File (PDF, PNG, JPEG; at most 5 MB)')).setInputFiles({ name: 'certificate.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
      await page.getByRole('button', { name: w('提出する', 'Hand in'), exact: true }).click();
      await page.getByText(w('提出しました。', 'It was handed in.')).waitFor();
      await page.getByRole('region', { name: w('所属する体制', 'My teams') }).first().waitFor();
      expect(await mine.looksAtBoth('expert-standing')).toEqual({});
      await mine.close();
    }
  }, 90_000);

  it.each(['ja', 'en'] as const)('finds every screen of his whole on a phone of 320 px, in %s', async (language) => {
    const me = await expert({ language });
    await me.page.setViewportSize({ width: 320, height: 640 });
    const found: Record<string, unknown> = {};
    for (const path of ['/me/call-ups', '/me/record', '/me/availability', '/me/agreements', '/me/privacy', '/me/career', '/me/account']) {
      await me.page.goto(path);
      await me.page.getByRole('heading', { level: 2 }).first().waitFor();
      found[path] = await me.overflow();
      await me.picture(`expert-320${path.replaceAll('/', '-')}.${language}.320`);
    }
    expect(new Set(Object.values(found))).toEqual(new Set([0]));
    await me.close();
  }, 90_000);
});
