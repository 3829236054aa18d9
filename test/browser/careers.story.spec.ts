import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { World } from '../stories/support/world.ts';
import { buildConsole } from './support/build-console.ts';
import { startBrowser } from './support/chromium.ts';
import { demoWorld } from './support/demo-world.ts';
import { Visitor, type VisitorOptions } from './support/visitor.ts';

let world: World;
let browser: Browser;

beforeAll(async () => {
  buildConsole();
  [world, browser] = await Promise.all([demoWorld(400, { careers: true }), startBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const ROLE = { ja: '人事担当', en: 'HR' } as const;
const NAMES = { hr: '小池', central: '大橋' } as const;

async function signedIn(who: keyof typeof NAMES, options: VisitorOptions = {}): Promise<Visitor> {
  const visitor = await Visitor.open(browser, world.url, options);
  await visitor.signsInAs(ROLE[options.language ?? 'ja'], NAMES[who]);
  return visitor;
}

async function record(page: Page, stage: string, heads: string, day: string): Promise<void> {
  await page.getByRole('button', { name: '段階を記録する' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('記録する段階').selectOption({ label: stage });
  await dialog.getByLabel('人数').fill(heads);
  await dialog.getByLabel('行われた日').fill(day);
  await dialog.getByRole('button', { name: '記録する', exact: true }).click();
}

async function step(page: Page, state: string, day: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`: ${state}を記録する$`) }).click();
  await page.getByRole('dialog').getByLabel('行われた日').fill(day);
  await page.getByRole('dialog').getByRole('button', { name: '記録する', exact: true }).click();
  await page.getByText(`${state}を記録しました。`).waitFor();
}

describe('HR moves a slot to an appointment', () => {
  it('from the request, past what the ledger refuses, to somebody in office', async () => {
    const [{ day, year }] = await world.rows<{ day: string; year: number }>(
      `select (muster_now() at time zone 'Asia/Tokyo')::date::text as day, extract(year from muster_now() - interval '3 months')::int as year`) as [{ day: string; year: number }];
    const [{ name }] = await world.rows<{ name: string }>(
      `select e.family_name || ' ' || e.given_name as name from expert e join consent c on c.expert_id = e.id and c.code = 'HR_OFFERS' and c.given
       where not exists (select from appointment a where a.expert_id = e.id) and e.sector = 'PRIVATE' order by e.id limit 1`) as [{ name: string }];
    const hr = await signedIn('hr');
    const { page } = hr;
    await page.getByRole('link', { name: '枠を要求する' }).click();
    await page.getByLabel('名称(日本語)').fill('CSIRT 班長の増員');
    await page.getByLabel('名称(英語)').fill('CSIRT chief, additional');
    await page.getByLabel('職位').selectOption({ index: 3 });
    await page.getByLabel('要求人数').fill('2');
    await page.getByLabel('要求した日').fill(`${year - 1}-08-31`);
    await page.getByRole('button', { name: '要求を登録する' }).click();
    await page.getByRole('heading', { name: 'CSIRT 班長の増員', level: 1 }).waitFor();

    await record(page, '措置', '1', `${year - 1}-12-24`);
    await page.getByRole('dialog').getByText('措置が 1 人となり').first().waitFor();
    await hr.looksAtBoth('hr-slot-refused');
    await page.getByRole('dialog').getByRole('button', { name: 'やめる' }).click();
    for (const stage of ['査定', '措置', '公募']) {
      await record(page, stage, '1', `${year - 1}-12-24`);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }

    await page.getByRole('link', { name: '候補者を探す' }).click();
    await page.getByRole('button', { name: `${name}を候補にする` }).click();
    await page.getByRole('link', { name: '枠の画面を開く' }).click();
    for (const state of ['面接', '打診', '受諾', '任用']) await step(page, state, day);
    expect(await hr.looksAtBoth('hr-slot')).toEqual({});

    await page.getByRole('link', { name: '任用を発令する' }).or(page.getByRole('link', { name: /の任用を発令する$/ })).first().click();
    await page.getByLabel('開始日').fill(day);
    await page.getByLabel('最終日').fill(`${year + 1}-03-31`);
    await page.getByLabel('級・号俸').selectOption({ index: 1 });
    expect(await hr.looksAtBoth('hr-appoint')).toEqual({});
    await page.getByRole('button', { name: '発令を記録する' }).click();
    await page.getByRole('heading', { name: '任期の経過' }).waitFor();
    expect(await hr.looksAtBoth('hr-appointed')).toEqual({});
    expect(await world.rows('select a.from_on::text as day from appointment a join slot s on s.id = a.slot_id where s.title_en like $1', ['CSIRT chief%'])).toEqual([{ day }]);

    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: '給与を変更する' }).click();
    await dialog.getByLabel('この日から').fill(`${year + 1}-01-01`);
    await dialog.getByLabel('級・号俸').selectOption({ index: 3 });
    await dialog.getByRole('button', { name: '給与を記録する' }).click();
    await page.getByRole('table', { name: '給与' }).getByRole('row').nth(2).waitFor();
    await page.getByRole('button', { name: '兼業を許可する' }).click();
    await dialog.getByLabel('業務の内容').fill('大学での講義(年4回)');
    await dialog.getByLabel('開始日').fill(day);
    await dialog.getByLabel('最終日').fill(`${year + 5}-03-31`);
    await dialog.getByRole('button', { name: '許可を記録する' }).click();
    await dialog.getByText('任用の期間の外か').first().waitFor();
    await dialog.getByLabel('最終日').fill(`${year + 1}-03-31`);
    await dialog.getByRole('button', { name: '許可を記録する' }).click();
    await page.getByRole('button', { name: '「大学での講義(年4回)」の許可を撤回する' }).click();
    expect(await hr.looksAtBoth('hr-side-job-withdraw')).toEqual({});
    await dialog.getByRole('button', { name: '撤回を記録する' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByLabel('新しい最終日').fill(`${year + 2}-03-31`);
    await page.getByRole('button', { name: '延長を記録する' }).click();
    await page.getByRole('table', { name: '任期の経過' }).getByText('延長').waitFor();
    expect(await hr.looksAtBoth('hr-appointment')).toEqual({});
    expect(await world.rows('select (select count(*)::int from appointment_pay p where p.appointment_id = a.id) as pays, j.withdrawn_on::text as withdrawn from appointment a join side_job j on j.appointment_id = a.id')).toEqual([{ pays: 2, withdrawn: day }]);
    await hr.close();
  }, 120_000);
});

describe('HR keeps a post', () => {
  it('founds it, gives it another title and other roles, and puts somebody of the roster into it', async () => {
    const hr = await signedIn('hr');
    const { page } = hr;
    const dialog = page.getByRole('dialog');
    await page.goto('/hr/posts/new');
    await page.getByLabel('職位').selectOption({ index: 3 });
    await page.getByLabel('名称(日本語)').fill('脅威分析室長');
    await page.getByLabel('名称(英語)').fill('Head of threat analysis');
    await page.getByLabel('設置日').fill('2025-10-01');
    await page.getByLabel('担う役割').selectOption({ index: 5 });
    await page.getByRole('button', { name: 'ポストを登録する' }).click();
    await page.getByRole('button', { name: '名称を改める' }).click();
    await dialog.getByLabel('名称(日本語)').fill('脅威情報分析室長');
    await dialog.getByRole('button', { name: '名称を記録する' }).click();
    await page.getByRole('heading', { level: 1, name: '脅威情報分析室長' }).waitFor();
    await page.getByRole('button', { name: '担う役割を改める' }).click();
    await dialog.getByRole('button', { name: '役割を加える' }).click();
    await dialog.getByLabel('役割2', { exact: true }).selectOption({ index: 7 });
    await dialog.getByLabel('役割1のレベル').selectOption('4');
    expect(await hr.looksAtBoth('hr-post-duties')).toEqual({});
    await dialog.getByRole('button', { name: '役割を記録する' }).click();
    await page.locator('summary', { hasText: '担った役割の経過' }).click();
    await page.getByLabel('名簿の人から選ぶ').check();
    await page.getByLabel('人', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('就き方').selectOption('CONCURRENT');
    await page.getByRole('button', { name: '記録する', exact: true }).click();
    await page.getByRole('table', { name: '在任者' }).getByText('登録専門家').waitFor();
    expect(await hr.looksAtBoth('hr-post')).toEqual({});
    expect(await world.rows(`select count(*)::int as n from post_duty d join post p on p.id = d.post_id where p.title_ja = '脅威情報分析室長'`)).toEqual([{ n: 3 }]);
    await hr.close();
  }, 90_000);
});

describe('what an expert answers himself', () => {
  it('accepts an offer, and agrees to a plan', async () => {
    await world.rows(`update career_plan p set ended_at = muster_now(), ended_why = 'GIVEN_UP' from app_user u where u.expert_id = p.expert_id and u.display_name like '登録専門家%' and p.ended_at is null`);
    await world.rows(
      `insert into career_plan (expert_id, organisation_id, version_id, target_code, target_on, body_agreed_at)
       select u.expert_id, o.id, v.id, s.code, muster_now()::date + 700, muster_now() from app_user u, organisation o, track_version v join track_step s on s.version_id = v.id and s.position = 1
       where u.display_name like '登録専門家%' and o.slug = 'nco' and v.track_code = 'INCIDENT_COMMAND'`);
    const expert = await Visitor.open(browser, world.url);
    await expert.signsInAs('登録専門家');
    const { page } = expert;
    await page.getByRole('link', { name: 'わたしのキャリア' }).first().click();
    await page.getByRole('button', { name: /打診を受諾する$/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '受諾を伝える' }).click();
    await page.getByText('受諾を伝えました。').waitFor();
    expect(await expert.looksAtBoth('my-career-proposed')).toEqual({});
    await page.getByRole('button', { name: 'この計画に合意する' }).click();
    await page.getByText('計画に合意しました。').waitFor();
    expect(await expert.looksAtBoth('my-career')).toEqual({});
    expect(await world.rows(`select c.state, p.person_agreed_at is not null as agreed from app_user u join candidate c on c.expert_id = u.expert_id join career_plan p on p.expert_id = u.expert_id and p.ended_at is null where u.display_name like '登録専門家%'`))
      .toEqual([{ state: 'ACCEPTED', agreed: true }]);
    await expert.close();
  }, 90_000);
});

describe('the authority revises a track', () => {
  it('is told of a step that depends on itself, takes that back, and publishes the next version', async () => {
    const central = await signedIn('central');
    const { page } = central;
    await page.goto('/hr/plans');
    await page.locator('summary', { hasText: 'インシデント指揮人材' }).click();
    await page.getByRole('link', { name: 'このトラックを改訂する' }).first().click();
    const first = page.getByRole('region', { name: /^段階1/ });
    await first.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: '新しい版を公表する' }).click();
    await page.getByText('ステップが自分自身に依存しています', { exact: false }).first().waitFor();
    expect(await central.looksAtBoth('hr-track-circle')).toEqual({});
    await first.getByRole('checkbox').first().uncheck();
    await first.getByRole('button', { name: '項目を加える' }).click();
    await first.getByRole('group').last().getByLabel('種類').selectOption('EXERCISE');
    await page.getByRole('button', { name: '新しい版を公表する' }).click();
    await page.getByText('第2版を公表しました。').waitFor();
    expect(await central.looksAtBoth('hr-track')).toEqual({});
    await central.close();
  }, 90_000);
});

describe('HR plans', () => {
  it('proposes a plan to one of the own people, sees the gap, and asks what if', async () => {
    const hr = await signedIn('hr');
    const { page } = hr;
    await page.goto('/hr/plans');
    await page.getByLabel('人', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('トラック', { exact: true }).selectOption({ index: 2 });
    await page.getByLabel('目標', { exact: true }).selectOption({ index: 2 });
    await page.getByLabel('期限', { exact: true }).fill('2029-03-31');
    await page.getByRole('button', { name: '計画を提案する' }).click();
    await page.getByText('計画を提案しました。').waitFor();
    await page.getByRole('table', { name: '育成計画' }).getByRole('link').first().click();
    await page.getByLabel('演習への参加回数').fill('3');
    await page.getByRole('button', { name: '試算する' }).click();
    await page.getByText('試算した到達度').waitFor();
    expect(await hr.looksAtBoth('hr-plan')).toEqual({});
    await hr.close();
  }, 90_000);

  it('sees how far the country and the bodies are, once the figures are computed', async () => {
    const central = await signedIn('central');
    const { page } = central;
    await page.goto('/progress');
    await page.getByRole('button', { name: '現在の値を計算する' }).click();
    await page.getByRole('button', { name: '表示を更新する' }).waitFor();
    await world.until('the figures are computed', async () => (await world.rows(`select from figure where indicator_code = 'TRAINING' limit 1`)).length > 0);
    await page.getByRole('button', { name: '表示を更新する' }).click();
    await page.getByRole('heading', { name: '研修の受講' }).waitFor();
    expect(await central.looksAtBoth('hr-progress-board')).toEqual({});
    await central.close();
  }, 90_000);
});

describe.each(['ja', 'en'] as const)('in %s, on a wide screen and on a phone, HR sees whole', (language) => {
  const screens = [
    ['central', 'hr-slots', '/hr/slots'], ['hr', 'hr-board', '/hr/slots'], ['hr', 'hr-slot-new', '/hr/slots/new'], ['hr', 'hr-posts', '/hr/posts'], ['hr', 'hr-post-new', '/hr/posts/new'],
    ['central', 'hr-appointments', '/hr/appointments'], ['hr', 'hr-appointment-new', '/hr/appointments/new'], ['hr', 'hr-candidates', '/hr/candidates'], ['hr', 'hr-reports', '/hr/reports'],
    ['hr', 'hr-training', '/training'], ['hr', 'hr-courses', '/training/courses'], ['hr', 'hr-records', '/training/records'], ['hr', 'hr-plans', '/hr/plans'], ['central', 'hr-plans-all', '/hr/plans'],
    ['central', 'hr-figures', '/hr/figures'], ['hr', 'hr-figures-body', '/hr/figures'], ['central', 'hr-track', '/hr/tracks/BRIDGE_TALENT'], ['central', 'hr-posts-all', '/hr/posts'],
    ['central', 'hr-progress', '/progress'], ['hr', 'hr-exercises', '/exercises'],
  ] as const;

  it.each(['hr', 'central'] as const)('the screens of %s', async (role) => {
    const visitor = await signedIn(role, { language });
    const faults: Record<string, unknown> = {};
    for (const [, name, path] of screens.filter(([who]) => who === role)) {
      await visitor.page.goto(path);
      await visitor.page.getByRole('heading', { level: 1 }).waitFor();
      await visitor.page.waitForLoadState('networkidle');
      const seen = await visitor.looksAtBoth(name);
      if (Object.keys(seen).length > 0) faults[name] = seen;
    }
    expect(faults).toEqual({});
    await visitor.close();
  }, 180_000);
});

const day = async (days: number): Promise<string> => (await world.rows<{ day: string }>(`select ((muster_now() at time zone 'Asia/Tokyo')::date + $1::int)::text as day`, [days]))[0]!.day;

/** Fills fields of what is given by their labels. */
async function fills(where: Pick<Page, 'getByLabel'>, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await where.getByLabel(label, { exact: true }).fill(value);
}

/** A dialog as it opens, at both widths; then it is left. */
async function asks(visitor: Visitor, name: string, button: string): Promise<void> {
  await visitor.page.getByRole('button', { name: button, exact: true }).first().click();
  await visitor.page.getByRole('dialog').waitFor();
  expect(await visitor.looksAtBoth(name)).toEqual({});
  await visitor.page.keyboard.press('Escape');
  await visitor.page.getByRole('dialog').waitFor({ state: 'hidden' });
}

describe('training', () => {
  it('is recorded: a course, a headcount, staff, one attendance, and a list whose bad lines are told with the remedy', async () => {
    const central = await signedIn('central');
    const { page } = central;
    await page.goto('/training/courses');
    await page.getByRole('button', { name: '研修を登録する' }).click();
    await fills(page.getByRole('dialog'), { 科目コード: 'SEC-NEW', '名称(日本語)': '標的型メール訓練', '名称(英語)': 'Phishing exercise', 実施開始日: '2020-04-01' });
    await page.getByRole('dialog').getByRole('checkbox', { name: '担当職員' }).check();
    expect(await central.looksAtBoth('hr-course-record')).toEqual({});
    await page.getByRole('dialog').getByRole('button', { name: '登録する' }).click();
    await page.getByRole('cell', { name: '標的型メール訓練 SEC-NEW' }).waitFor();
    expect(await central.looksAtBoth('hr-courses-recorded')).toEqual({});

    await page.goto('/training/records');
    await page.getByLabel('組織', { exact: true }).last().selectOption({ label: '総務省' });
    const headcounts = page.getByRole('form', { name: '職員数を記録する' });
    await fills(headcounts, { 職員数: '240', 適用日: await day(0), 出典: '現員調査' });
    await headcounts.getByRole('button').click();
    await page.getByRole('cell', { name: '現員調査' }).waitFor();
    const staff = page.getByRole('form', { name: '職員を記録する' });
    await fills(staff, { 職員番号: 'Z-9001', 始まる日: await day(-30) });
    await staff.getByRole('button').click();
    await staff.getByText('記録しました。').waitFor();
    await page.getByRole('button', { name: 'S001-Eの離任を記録する' }).click();
    expect(await central.looksAtBoth('hr-staff-leaves')).toEqual({});
    await page.getByRole('dialog').getByRole('button', { name: '離任を記録する' }).click();
    await page.getByRole('button', { name: 'S001-Eの離任を記録する' }).waitFor({ state: 'hidden' });
    const attendance = page.getByRole('region', { name: '受講を1件記録する' });
    await attendance.getByLabel('組織', { exact: true }).selectOption({ label: '総務省' });
    await attendance.getByLabel('研修', { exact: true }).selectOption({ label: '標的型メール訓練' });
    await fills(attendance, { 職員番号: 'Z-9002', 受講日: await day(-3) });
    await attendance.getByRole('button', { name: '受講を記録する' }).click();
    await attendance.getByText('先に「研修」の画面で職員として登録するか').waitFor();
    await fills(attendance, { 職員番号: 'Z-9001' });
    await attendance.getByRole('button', { name: '受講を記録する' }).click();
    await attendance.getByText('記録しました。').waitFor();
    const list = `組織コード,職員番号,科目コード,修了日,修了状況\nmic,Z-9001,SEC-NEW,${await day(-2)},修了\nmic,Z-9999,SEC-NEW,${await day(-2)},修了\nmic,Z-9001,SEC-NEW,${await day(-1)},未修了\n`;
    await page.getByLabel('ファイル').setInputFiles({ name: 'lms.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await page.getByRole('button', { name: '内容を確認する' }).click();
    await page.getByText('3行: 新規 1件、登録済み 0件、未修了 1件、誤り 1件').waitFor();
    expect(await central.looksAtBoth('hr-records-checked')).toEqual({});
    await page.getByRole('button', { name: '誤りのない1件だけを書き込む' }).click();
    await page.getByText('書き込みました。').waitFor();
    expect(await world.rows(`select a.source from attendance a join course c on c.id = a.course_id where c.code = 'SEC-NEW' order by 1`)).toEqual([{ source: 'ENTRY' }, { source: 'IMPORT' }]);
    await page.goto('/training');
    await page.getByLabel('研修', { exact: true }).selectOption({ label: '標的型メール訓練' });
    await page.getByRole('cell', { name: '総務省' }).waitFor();
    expect(await central.looksAtBoth('hr-coverage')).toEqual({});
    await page.goto('/exercises');
    await page.getByRole('link', { name: '首脳会議(デモ) 第4回リハーサル' }).first().click();
    const demand = page.getByRole('form', { name: '席を希望する' });
    await demand.getByLabel('組織', { exact: true }).selectOption({ label: '総務省' });
    await demand.getByLabel('席数').fill('3');
    await demand.getByRole('button').click();
    await demand.getByText('記録しました。').waitFor();
    expect(await central.looksAtBoth('hr-exercise')).toEqual({});
    await central.close();
    const english = await signedIn('central', { language: 'en' });
    await english.page.goto('/training/courses');
    await asks(english, 'hr-course-record', 'Record a course');
    await english.page.goto('/training');
    await english.page.getByRole('cell', { name: 'Digital Agency' }).first().waitFor();
    expect(await english.looksAtBoth('hr-coverage')).toEqual({});
    await english.close();
  }, 120_000);
});

describe('an event programme', () => {
  async function plans(page: Page, n: number, from: number): Promise<void> {
    await fills(page, { '名称(日本語)': `万博 第${n}回リハーサル`, '名称(英語)': `Expo rehearsal ${n}`, 開始日: await day(from), 終了日: await day(from) });
    await page.getByLabel('対象の役割').selectOption({ index: 3 });
    await page.getByRole('button', { name: '計画を登録する' }).click();
    await page.getByRole('heading', { name: `万博 第${n}回リハーサル` }).waitFor();
  }
  async function holds(page: Page): Promise<void> {
    await page.getByRole('button', { name: '実施済みにする' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '実施済みにする' }).click();
  }

  it('goes from one rehearsal to the next only when its findings are closed; seats and results are recorded', async () => {
    const desk = await Visitor.open(browser, world.url);
    await desk.signsInAs('調整官');
    const { page } = desk;
    await page.goto('/exercises');
    await page.getByRole('button', { name: '行事の演習計画を登録する' }).click();
    await fills(page.getByRole('dialog'), { '名称(日本語)': '万博', '名称(英語)': 'Expo', 行事の開始日: await day(100), 行事の終了日: await day(120), 行事コード: 'EXPO-X' });
    expect(await desk.looksAtBoth('exercise-programme')).toEqual({});
    await page.getByRole('dialog').getByRole('button', { name: '登録する', exact: true }).click();
    const box = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: '万博', exact: true }) });
    await box.getByRole('link', { name: '第1回を計画する' }).click();
    await plans(page, 1, -5);
    await page.goto('/exercises');
    await box.getByRole('link', { name: '第2回を計画する' }).click();
    await page.getByLabel('行事の演習計画').getByRole('option', { name: '万博' }).waitFor({ state: 'attached' });
    expect(await desk.looksAtBoth('exercise-plan')).toEqual({});
    await plans(page, 2, -2);
    await page.goto('/exercises');
    await page.getByRole('link', { name: '万博 第1回リハーサル' }).first().click();
    await page.getByRole('button', { name: '席を記録する' }).click();
    await page.getByRole('dialog').getByLabel('席数').fill('8');
    expect(await desk.looksAtBoth('exercise-seats')).toEqual({});
    await page.getByRole('dialog').getByRole('button', { name: '席を記録する' }).click();
    await page.getByText(/提供 8/).waitFor();
    await holds(page);
    await page.getByRole('button', { name: '参加の結果を記録する' }).click();
    const [{ family }] = await world.rows<{ family: string }>(`select family_name as family from expert where status = 'ACTIVE' order by id limit 1`) as [{ family: string }];
    await page.getByRole('dialog').getByLabel('氏名で探す').fill(family);
    await page.getByRole('button', { name: '探す', exact: true }).click();
    await page.getByRole('dialog').getByLabel('対象者').waitFor();
    await page.getByRole('dialog').getByLabel('結果').selectOption('PASSED');
    expect(await desk.looksAtBoth('exercise-part')).toEqual({});
    await page.getByRole('dialog').getByRole('button', { name: '記録する', exact: true }).click();
    await page.getByRole('cell', { name: '合格', exact: true }).waitFor();
    await fills(page, { 指摘の内容: '連絡網の番号が古い', 対応期限: await day(10) });
    await page.getByRole('button', { name: '指摘を記録する' }).click();
    await page.getByText('連絡網の番号が古い').waitFor();
    expect(await desk.looksAtBoth('exercise-held')).toEqual({});
    await page.goto('/exercises');
    await box.waitFor();
    expect(await desk.looksAtBoth('exercises-desk')).toEqual({});
    await page.getByRole('link', { name: '万博 第2回リハーサル' }).first().click();
    await holds(page);
    await page.getByText('これまでのリハーサルの指摘が 1 件残っています。').waitFor();
    expect(await desk.looksAtBoth('exercise-refused')).toEqual({});
    await page.goBack();
    await page.getByRole('link', { name: '万博 第1回リハーサル' }).first().click();
    await page.getByText('対応を記録する: 指摘 1').click();
    await page.getByLabel('理由・内容').fill('全番号を更新した');
    await page.getByRole('button', { name: '対応を記録する' }).click();
    await page.getByText('対応済み', { exact: true }).waitFor();
    await page.goto('/exercises');
    await page.getByRole('link', { name: '万博 第2回リハーサル' }).first().click();
    await holds(page);
    await page.getByText('実施済み', { exact: true }).waitFor();
    await desk.close();
    const english = await Visitor.open(browser, world.url, { language: 'en' });
    await english.signsInAs('Coordinator');
    for (const [name, path] of [['exercises-desk', '/exercises'], ['exercise-plan', '/exercises/new']] as const) {
      await english.page.goto(path);
      await english.page.waitForLoadState('networkidle');
      expect(await english.looksAtBoth(name)).toEqual({});
    }
    await english.page.goto('/exercises');
    await asks(english, 'exercise-programme', 'Record an event programme');
    await english.page.goto('/exercises');
    await english.page.getByRole('link', { name: 'Expo rehearsal 1' }).first().click();
    await english.page.getByText('全番号を更新した').waitFor();
    expect(await english.looksAtBoth('exercise-held')).toEqual({});
    await asks(english, 'exercise-seats', 'Record seats');
    await asks(english, 'exercise-part', 'Record somebody’s part');
    await english.page.goto('/exercises');
    await english.page.getByRole('link', { name: 'Summit (demo), rehearsal 4' }).first().click();
    await asks(english, 'exercise-hold', 'It was held');
    await asks(english, 'exercise-cancel', 'Cancel the exercise');
    await english.close();
  }, 180_000);
});

describe('the progress of a year', () => {
  it('is taken, commented on by a body, published when the time for comments is over, and then looked up; targets and pledges are set', async () => {
    const [{ year }] = await world.rows<{ year: number }>(`select extract(year from muster_now() at time zone 'Asia/Tokyo' - interval '3 months')::int as year`) as [{ year: number }];
    const central = await signedIn('central');
    const { page } = central;
    await page.goto('/progress');
    await page.getByRole('button', { name: '目標を定める' }).click();
    await page.getByRole('dialog').getByLabel('指標').selectOption({ label: '研修の受講' });
    await fills(page.getByRole('dialog'), { '目標の割合(%)': '95', 期限: await day(120), 根拠: '第二次計画 別紙3' });
    expect(await central.looksAtBoth('progress-target')).toEqual({});
    await page.getByRole('dialog').getByRole('button', { name: '目標を定める' }).click();
    await page.getByRole('cell', { name: '第二次計画 別紙3' }).waitFor();
    await page.getByRole('button', { name: '年度の値を確定する' }).click();
    await fills(page.getByRole('dialog'), { 意見受付の最終日: await day(8) });
    expect(await central.looksAtBoth('progress-take')).toEqual({});
    await page.getByRole('dialog').getByRole('button', { name: '確定する' }).click();
    await page.getByRole('link', { name: `${year}年度` }).waitFor();

    const hr = await signedIn('hr');
    await hr.page.goto(`/progress/years/${year}`);
    await hr.page.getByRole('button', { name: '研修の受講への意見を述べる' }).click();
    await hr.page.getByRole('dialog').getByLabel('意見').fill('後任者は6月末までに受講します。');
    expect(await hr.looksAtBoth('progress-comment')).toEqual({});
    await hr.page.getByRole('dialog').getByRole('button', { name: '意見を登録する' }).click();
    await hr.page.getByText('後任者は6月末までに受講します。').waitFor();
    expect(await hr.looksAtBoth('progress-year-open')).toEqual({});
    await hr.page.goto('/progress');
    const form = hr.page.getByRole('form', { name: '約束を登録する' });
    await form.getByLabel('指標').selectOption({ label: '研修の受講' });
    await form.getByRole('button', { name: '途中の目標を加える' }).click();
    await form.getByLabel('約束の内容').fill('年度内に全員が受講する');
    await fills(form, { '到達する値(%)': '90' });
    await form.getByLabel('期限', { exact: true }).first().fill(await day(90));
    for (const [n, days] of [[1, 5], [2, 60]] as const) {
      const step = form.getByRole('group', { name: `途中の目標 ${n}` });
      await step.getByLabel('目標の内容').fill(`段階 ${n}`);
      await step.getByLabel('期限', { exact: true }).fill(await day(days));
    }
    await form.getByLabel('達成を判定する記録').last().selectOption('COURSE');
    await form.getByLabel('対象', { exact: true }).selectOption({ label: '標的型メール訓練' });
    expect(await hr.looksAtBoth('progress-pledge')).toEqual({});
    await form.getByRole('button', { name: '約束を登録する' }).click();
    await hr.page.getByRole('heading', { name: '年度内に全員が受講する' }).waitFor();
    await world.stopWorker();
    await world.startWorker();
    await world.until('the body is written to', async () => (await world.rows(`select from nudge n join milestone m on m.id = n.milestone_id where m.words = '段階 1' and n.sent_at is not null`)).length > 0);
    await hr.page.goto('/progress');
    await hr.page.getByText(/期限前の案内: \d+人に送信/).first().waitFor();
    expect(await hr.looksAtBoth('progress-nudged')).toEqual({});
    await Promise.all([hr.close(), central.close()]);
    const english = await signedIn('hr', { language: 'en' });
    await english.page.goto('/progress');
    await english.page.getByText(/Reminder: sent to/).first().waitFor();
    expect(await english.looksAtBoth('progress-nudged')).toEqual({});
    await english.page.goto(`/progress/years/${year}`);
    await asks(english, 'progress-comment', 'Comment on Training coverage');
    await english.close();
    const planner = await signedIn('central', { language: 'en' });
    await planner.page.goto('/progress');
    await asks(planner, 'progress-target', 'Set a target');
    await asks(planner, 'progress-take', 'Take the figures of a year');
    await planner.close();

    await world.withoutWorker('9 days');
    const later = await signedIn('central');
    await later.page.goto(`/progress/years/${year}`);
    await later.page.getByRole('button', { name: '公表する' }).click();
    expect(await later.looksAtBoth('progress-publish')).toEqual({});
    await later.page.getByRole('dialog').getByRole('button', { name: '公表する' }).click();
    await later.page.getByText('公表済み', { exact: true }).waitFor();
    expect(await later.looksAtBoth('progress-year')).toEqual({});
    await later.close();
    const auditor = await Visitor.open(browser, world.url, { language: 'en' });
    await auditor.signsInAs('Auditor');
    await auditor.page.goto(`/progress/years/${year}`);
    await auditor.page.getByText('後任者は6月末までに受講します。').waitFor();
    expect(await auditor.looksAtBoth('progress-year')).toEqual({});
    await auditor.page.goto('/progress');
    await auditor.page.waitForLoadState('networkidle');
    expect(await auditor.looksAtBoth('progress-auditor')).toEqual({});
    await auditor.close();
  }, 180_000);
});
