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
    await hr.close();
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
    ['hr', 'hr-training', '/training'], ['hr', 'hr-plans', '/hr/plans'], ['central', 'hr-progress', '/progress'], ['hr', 'hr-exercises', '/exercises'],
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
