import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { HrOffice, records } from './support/hr-office.ts';

let office: HrOffice;

beforeAll(async () => { office = await HrOffice.open(); }, 120_000);
afterAll(async () => { await office?.close(); });

async function record(page: Page, stage: string, heads: string, day: string): Promise<void> {
  await page.getByRole('button', { name: '段階を記録する' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('記録する段階').selectOption({ label: stage });
  await dialog.getByLabel('人数').fill(heads);
  await dialog.getByLabel('実施日').fill(day);
  await dialog.getByRole('button', { name: '記録する', exact: true }).click();
}

async function step(page: Page, state: string, day: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`: ${state}を記録する$`) }).click();
  await page.getByRole('dialog').getByLabel('実施日').fill(day);
  await page.getByRole('dialog').getByRole('button', { name: '記録する', exact: true }).click();
  await page.getByText(`${state}を記録しました。`).waitFor();
}

describe('HR moves a slot to an appointment', () => {
  it('from the request, past what the ledger refuses, to somebody in office', async () => {
    const [{ day, year }] = await office.world.rows<{ day: string; year: number }>(
      `select (muster_now() at time zone 'Asia/Tokyo')::date::text as day, extract(year from muster_now() - interval '3 months')::int as year`) as [{ day: string; year: number }];
    const [{ name }] = await office.world.rows<{ name: string }>(
      `select e.family_name || ' ' || e.given_name as name from expert e join consent c on c.expert_id = e.id and c.code = 'HR_OFFERS' and c.given
       where not exists (select from appointment a where a.expert_id = e.id) and e.sector = 'PRIVATE' order by e.id limit 1`) as [{ name: string }];
    const hr = await office.signedIn('hr');
    const { page } = hr;
    await page.getByRole('link', { name: '枠を要求する' }).click();
    await page.getByLabel('名称(日本語)').fill('CSIRT 班長の増員');
    await page.getByLabel('名称(英語)').fill('CSIRT chief, additional');
    await page.getByLabel('職位').selectOption({ label: '課長補佐級' });
    await page.getByLabel('要求人数').fill('2');
    await page.getByLabel('要求した日').fill(`${year - 1}-08-31`);
    await page.getByRole('button', { name: '要求を登録する' }).click();
    await page.getByRole('heading', { name: 'CSIRT 班長の増員', level: 1 }).waitFor();

    await record(page, '措置', '1', `${year - 1}-12-24`);
    await page.getByRole('dialog').getByText('措置が1人となり').first().waitFor();
    expect(await hr.looksAtBoth('hr-slot-refused', records(page))).toEqual({});
    await page.getByRole('dialog').getByRole('button', { name: '戻る' }).click();
    for (const stage of ['査定', '措置', '公募']) {
      await record(page, stage, '1', `${year - 1}-12-24`);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }

    await page.getByRole('link', { name: '候補者を探す' }).click();
    await page.getByRole('button', { name: `${name}を候補にする` }).click();
    await page.getByRole('link', { name: '枠の画面を開く' }).click();
    await page.getByRole('button', { name: /: 面接を記録する$/ }).waitFor();
    expect(await hr.looksAtDialogs('hr-slot-candidate')).toEqual({});
    for (const state of ['面接', '打診', '受諾', '任用']) await step(page, state, day);
    await page.getByRole('table', { name: '台帳' }).getByText('任用による記録のため取り消せません').waitFor();
    expect(await page.getByRole('columnheader', { name: '備考' }).count()).toBe(0); // nothing was taken back
    expect(await hr.looksAtBoth('hr-slot')).toEqual({});
    expect(await hr.looksAtDialogs('hr-slot')).toEqual({});

    await page.getByRole('link', { name: '任用を発令する' }).or(page.getByRole('link', { name: /の任用を発令する$/ })).first().click();
    await page.getByLabel('開始日').fill(day);
    await page.getByLabel('最終日').fill(`${year + 1}-03-31`);
    await page.getByLabel('級・号俸').selectOption({ index: 1 });
    expect(await page.getByText('任期の定めがないときは').count()).toBe(0); // five years at most
    expect(await hr.looksAtBoth('hr-appoint')).toEqual({});
    await page.getByRole('button', { name: '発令を記録する' }).click();
    await page.getByRole('heading', { name: '任期の経過' }).waitFor();
    expect(await hr.looksAtBoth('hr-appointed')).toEqual({});
    expect(await office.world.rows('select a.from_on::text as day from appointment a join slot s on s.id = a.slot_id where s.title_en like $1', ['CSIRT chief%'])).toEqual([{ day }]);

    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: '給与を変更する' }).click();
    await dialog.getByLabel('開始日').fill(`${year + 1}-01-01`);
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
    expect(await hr.looksAtDialogs('hr-appointment')).toEqual({});
    await page.getByLabel('新しい最終日').fill(`${year + 2}-03-31`);
    await page.getByRole('button', { name: '延長を記録する' }).click();
    await page.getByRole('table', { name: '任期の経過' }).getByText('延長').waitFor();
    expect(await hr.looksAtBoth('hr-appointment')).toEqual({});
    expect(await office.world.rows('select (select count(*)::int from appointment_pay p where p.appointment_id = a.id) as pays, j.withdrawn_on::text as withdrawn from appointment a join side_job j on j.appointment_id = a.id')).toEqual([{ pays: 2, withdrawn: day }]);
    await hr.close();
  }, 120_000);
});

describe('HR keeps a post', () => {
  it('founds it, gives it another title and other roles, and puts somebody of the roster into it', async () => {
    const hr = await office.signedIn('hr');
    const { page } = hr;
    const dialog = page.getByRole('dialog');
    await page.goto('/hr/posts/new');
    await page.getByLabel('職位').selectOption({ label: '室長級' });
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
    await page.getByLabel('対象者', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('在任の区分').selectOption('CONCURRENT');
    const who = await page.getByLabel('対象者', { exact: true }).locator('option').nth(1).innerText();
    await page.getByRole('button', { name: '記録する', exact: true }).click();
    await page.getByRole('table', { name: '在任者' }).getByText(who).waitFor();
    expect(await page.getByRole('table', { name: '変更の記録' }).getByRole('row').allInnerTexts()).toEqual([expect.any(String), ...['設置', '名称(日本語)の変更', '担う役割の変更'].map((what) => expect.stringContaining(what))]);
    expect(await page.getByRole('button', { name: 'ポストを廃止する' }).count()).toBe(0); // while somebody holds it
    expect(await hr.looksAtBoth('hr-post')).toEqual({});
    expect(await hr.looksAtDialogs('hr-post')).toEqual({});
    expect(await office.world.rows(`select count(*)::int as n from post_duty d join post p on p.id = d.post_id where p.title_ja = '脅威情報分析室長'`)).toEqual([{ n: 3 }]);
    await hr.close();
  }, 90_000);
});

describe('what an expert answers himself', () => {
  it('accepts an offer, and agrees to a plan', async () => {
    await office.world.rows(`update career_plan p set ended_at = muster_now(), ended_why = 'GIVEN_UP' from app_user u where u.expert_id = p.expert_id and u.display_name like '登録専門家%' and p.ended_at is null`);
    await office.world.rows(
      `insert into career_plan (expert_id, organisation_id, version_id, target_code, target_on, body_agreed_at)
       select u.expert_id, o.id, v.id, s.code, muster_now()::date + 700, muster_now() from app_user u, organisation o, track_version v join track_step s on s.version_id = v.id and s.position = 1
       where u.display_name like '登録専門家%' and o.slug = 'nco' and v.track_code = 'INCIDENT_COMMAND'`);
    const expert = await office.visitor('登録専門家');
    const { page } = expert;
    await page.getByRole('link', { name: 'わたしのキャリア' }).first().click();
    await page.getByRole('button', { name: /打診を受諾する$/ }).waitFor();
    expect(await expert.looksAtDialogs('my-career')).toEqual({});
    await page.getByRole('button', { name: /打診を受諾する$/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '受諾を伝える' }).click();
    await page.getByText('受諾を伝えました。').waitFor();
    expect(await expert.looksAtBoth('my-career-proposed')).toEqual({});
    await page.getByRole('button', { name: 'この計画に合意する' }).click();
    await page.getByText('計画に合意しました。').waitFor();
    expect(await expert.looksAtBoth('my-career')).toEqual({});
    expect(await office.world.rows(`select c.state, p.person_agreed_at is not null as agreed from app_user u join candidate c on c.expert_id = u.expert_id join career_plan p on p.expert_id = u.expert_id and p.ended_at is null where u.display_name like '登録専門家%'`))
      .toEqual([{ state: 'ACCEPTED', agreed: true }]);
    await expert.close();
  }, 90_000);
});

describe('the authority revises a track', () => {
  it('is told of a step that depends on itself, takes that back, and publishes the next version', async () => {
    const central = await office.signedIn('central');
    const { page } = central;
    await page.goto('/hr/plans');
    await page.locator('summary', { hasText: 'インシデント指揮人材' }).click();
    await page.getByRole('link', { name: 'このトラックを改訂する' }).first().click();
    const first = page.getByRole('region', { name: /^段階1/ });
    await first.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: '新しい版を公表する' }).click();
    await page.getByText('段階が自分自身に依存しています: ハンドラー → ', { exact: false }).first().waitFor();
    expect(await central.looksAtBoth('hr-track-circle', () => page.locator('main form button[type=submit]').click())).toEqual({});
    await first.getByRole('checkbox').first().uncheck();
    await first.getByRole('button', { name: '項目を加える' }).click();
    await first.getByRole('group').last().getByLabel('種類').selectOption('EXERCISE');
    await page.getByRole('button', { name: '新しい版を公表する' }).click();
    await page.getByText('同じ項目がこの段階にすでにあります。').first().waitFor();
    await first.getByRole('group').last().getByLabel('対象').selectOption('INTERNATIONAL');
    await page.getByRole('button', { name: '新しい版を公表する' }).click();
    await page.getByText('第2版を公表しました。').waitFor();
    await page.getByText('この内容を第3版として公表します。').waitFor();
    expect(await page.getByLabel('適用開始日').inputValue()).toBe(await office.day(1)); // the second begins today
    await page.locator('nav [aria-current=page]', { hasText: '育成計画' }).first().waitFor();
    expect(await central.looksAtBoth('hr-track-published')).toEqual({});
    await central.close();
  }, 90_000);
});

describe('HR plans', () => {
  it('proposes a plan to one of the own people, sees the gap, and asks what if', async () => {
    const hr = await office.signedIn('hr');
    const { page } = hr;
    await page.goto('/hr/plans');
    await page.getByLabel('対象者', { exact: true }).selectOption({ index: 1 });
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
});

describe('HR sees whole', () => {
  it.each([
    ['hr', [['hr-board', '/hr/slots'], ['hr-slot-new', '/hr/slots/new'], ['hr-posts', '/hr/posts'], ['hr-post-new', '/hr/posts/new'], ['hr-appointment-new', '/hr/appointments/new'],
      ['hr-candidates', '/hr/candidates'], ['hr-reports', '/hr/reports'], ['hr-plans', '/hr/plans'], ['hr-figures-body', '/hr/figures']]],
    ['central', [['hr-slots', '/hr/slots'], ['hr-appointments', '/hr/appointments'], ['hr-plans-all', '/hr/plans'], ['hr-figures', '/hr/figures'], ['hr-track', '/hr/plans/tracks/BRIDGE_TALENT'], ['hr-posts-all', '/hr/posts']]],
  ] as const)('the screens of %s', async (who, screens) => {
    const visitor = await office.signedIn(who);
    await office.looksThrough(visitor, screens);
    const named = await office.world.rows<{ name: string }>(`select name_ja as name from organisation where kind = 'MINISTRY' and valid_to is null order by name_kana collate "C"`);
    const ministries = new Set(named.map(({ name }) => name));
    await visitor.page.goto('/hr/posts');
    await visitor.page.getByRole('table', { name: 'ポスト' }).waitFor();
    const shown = (await visitor.page.getByLabel('組織', { exact: true }).locator('option').allInnerTexts()).filter((name) => ministries.has(name));
    expect(shown).toEqual(named.map(({ name }) => name).filter((name) => shown.includes(name)));
    if (who === 'hr') return visitor.close();
    const [first] = await office.world.rows<{ name: string }>('select name_ja as name from organisation o where exists (select from post p where p.organisation_id = o.id) order by coalesce(name_kana, name_ja) collate "C" limit 1');
    expect(await visitor.page.getByRole('table', { name: 'ポスト' }).getByRole('row').nth(1).innerText()).toContain(first!.name);
    await visitor.close();
  }, 180_000);
});
