import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { World } from '../stories/support/world.ts';
import { buildConsole } from './support/build-console.ts';
import { startBrowser } from './support/chromium.ts';
import { demoWorld } from './support/demo-world.ts';
import { Visitor } from './support/visitor.ts';

let world: World;
let browser: Browser;

beforeAll(async () => {
  buildConsole();
  [world, browser] = await Promise.all([demoWorld(1_500), startBrowser()]);
  await Visitor.knowsThePeopleOf(world);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

const WORDS = {
  ja: {
    role: '調整官', drill: '訓練を今すぐ行う', go: 'この訓練の確認へ進む', preset: /改ざん/, other: 'Website defacement', channels: 'SMS、メール', send: /^送信する/, really: '送信する', board: /^招集\d+/, sandbox: 'サンドボックスで回答させる', answer: '自動で回答させる', stop: '自動の回答を止める', off: '自動の回答は止まっています。', close: '招集を終了する', report: '報告を見る', reportTitle: /の報告$/,
    steps: [/^1\./, /^2\./, /^3\./, /^4\./], menu: '招集', closed: '終了', live: '自動更新中', waiting: '再接続を待っています。表示は最新ではない可能性があります。', calibration: '見込みに対する結果', check: '検査する', holds: '問題なし', nobody: 'お礼を送る派遣元はまだありません', letter: /への礼状/, all: '招集の一覧', stage: '招集の状態', find: '検索する', clear: '条件を消す', text: '件名・番号', none: '該当する招集はありません',
  },
  en: {
    role: 'Coordinator', drill: 'Run a drill now', go: 'Go on to check this drill', preset: /deface/i, other: 'ウェブサイト改ざん', channels: 'SMS, E-mail', send: /^Send to/, really: 'Send', board: /^Call-up \d+/, sandbox: 'Let the sandbox answer', answer: 'Let them answer', stop: 'Stop the answers', off: 'Nobody answers by themselves.', close: 'Close the call-up', report: 'Report', reportTitle: /^Report on/,
    steps: [/^1\./, /^2\./, /^3\./, /^4\./], menu: 'Call-ups', closed: 'Closed', live: 'Live', waiting: 'Waiting to reconnect; this may not be current.', calibration: 'Actual against expected', check: 'Check', holds: 'Holds', nobody: 'No employer to thank yet', letter: /^Letter to /, all: 'All call-ups', stage: 'State of the call-up', find: 'Search', clear: 'Clear', text: 'Title or number', none: 'No such call-up',
  },
} as const;

describe.each(['ja', 'en'] as const)('a drill by clicking, in %s', (language) => {
  const words = WORDS[language];

  it('goes from preset to assembled team, and every screen on the way is whole', async () => {
    const coordinator = await Visitor.open(browser, world.url, { language });
    const { page } = coordinator;
    const button = (name: string | RegExp): Promise<void> => page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first().click();
    await coordinator.signsInAs(words.role);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.getByRole('row', { name: /全国招集訓練|nation-?wide|national/i }).getByText(/%/).waitFor();
    // The name of a drill that was begun in the other language stands in this one.
    await page.getByText(words.other).first().waitFor({ state: 'detached' });
    expect(await coordinator.looksAtBoth('home')).toEqual({});

    await page.getByRole('link', { name: words.drill }).first().click();
    await page.getByRole('radio').first().waitFor();
    expect(await coordinator.looksAtBoth('drill')).toEqual({});
    await page.getByRole('radio', { name: words.preset }).check();
    await button(words.go);

    await page.getByRole('button', { name: words.send }).waitFor();
    expect(await coordinator.looksAtBoth('flow-4-send')).toEqual({});
    for (const [index, name, sign] of [[0, 'flow-1-lines', 'summary'], [1, 'flow-2-audience', 'path[class*=key]'], [2, 'flow-3-message', 'figcaption']] as const) {
      await button(words.steps[index]);
      await page.locator(`main ${sign}`).first().waitFor();
      // What is reckoned anew is marked until it is there.
      await page.locator('main [aria-busy=true]').first().waitFor({ state: 'detached' });
      expect([name, await coordinator.looksAtBoth(name)]).toEqual([name, {}]);
    }
    await button(words.steps[3]);
    await button(words.send);
    const question = page.getByRole('dialog');
    for (const asItArrives of ['ja', 'en']) await question.locator(`dd [lang=${asItArrives}]`).waitFor();
    expect(await coordinator.looksAtBoth('flow-5-really')).toEqual({});
    await question.getByRole('button', { name: words.really, exact: true }).click();

    await page.getByRole('heading', { level: 1, name: words.board }).waitFor();
    const board = page.url();
    await page.getByRole('link', { name: words.sandbox }).click();
    await button(words.answer);
    await page.getByRole('article').first().waitFor();
    await page.locator('main [role=status] .tabular-nums').first().waitFor();
    // Whoever was called has answered, is about to, or never will.
    const figures = (await page.locator('main [role=status] .tabular-nums').allTextContents()).map((text) => Number(text.replaceAll(',', '')));
    expect(figures).toEqual([figures.slice(1).reduce((sum, n) => sum + n, 0), ...figures.slice(1)]);
    expect(await coordinator.looksAtBoth('sandbox')).toEqual({});

    await page.goto(board);
    const id = board.split('/').at(-1);
    // A crowd takes its time: its people think for a while, and some lines wait for the last of them.
    await world.until('the team is assembled', async () => (await world.rows(`select 1 from call_up where state = 'FILLED' and id = $1`, [id])).length > 0,
      () => world.rows('select answer, assignment, count(*)::int as people from invitation where call_up_id = $1 group by 1, 2', [id]), 60_000);
    // A board that changes while it is looked at shows two moments at once.
    await page.getByRole('link', { name: words.sandbox }).click();
    await button(words.stop);
    await page.getByText(words.off).waitFor();
    await world.settled();
    await page.goto(board);
    await page.getByText(words.live, { exact: true }).waitFor();
    await page.locator('main [role=table] [role=row]').nth(3).waitFor();
    await page.locator('main path[class*=key]').first().waitFor();
    expect(await coordinator.looksAtBoth('board')).toEqual({});
    expect(await coordinator.looksAtDialogs('board')).toEqual({});

    await button(words.close);
    await page.getByRole('dialog').getByRole('button', { name: words.close, exact: true }).click();
    await page.getByText(words.closed, { exact: true }).first().waitFor();
    await page.getByRole('link', { name: words.report }).click();
    await page.getByRole('heading', { level: 1, name: words.reportTitle }).waitFor();
    await page.getByRole('table').nth(2).waitFor();
    await button(words.check);
    await page.getByText(words.holds, { exact: true }).nth(11).waitFor();
    await page.getByText(words.channels, { exact: true }).waitFor();
    expect(await coordinator.looksAtBoth('report')).toEqual({});
    await page.getByText(words.nobody).waitFor();
    await world.rows(`insert into consent (expert_id, code, given, since) select expert_id, 'EMPLOYER_CONTACT', true, muster_now() from invitation where call_up_id = $1 on conflict do nothing`, [id]);
    await world.settled();
    const [{ rest }] = await world.rows<{ rest: string }>(`select (max(until_at) - muster_now())::text as rest from requirement where call_up_id = $1`, [id]) as [{ rest: string }];
    await world.advance(rest);
    await page.reload();
    await page.getByRole('link', { name: words.letter }).first().waitFor();
    expect(await coordinator.looksAtBoth('report-thanks')).toEqual({});
    const letter = await page.request.get((await page.getByRole('link', { name: words.letter }).first().getAttribute('href'))!);
    expect((await letter.body()).subarray(0, 200).toString()).toMatch(/^%PDF-/);
    expect(await page.getByText('{authority}').count()).toBe(0);
    const files = await Promise.all(['csv', 'pdf'].map((format) => page.request.get(`/call-up-reports/${id}/whole?format=${format}`)));
    expect(await files[0]!.text()).toContain(words.calibration);
    expect((await files[1]!.body()).subarray(0, 5).toString()).toBe('%PDF-');

    await page.getByRole('link', { name: words.all, exact: true }).click();
    await page.getByLabel(words.text).fill('typed and not searched for');
    await button(words.clear);
    await page.getByLabel(words.text).and(page.locator('[value=""]')).waitFor();
    await page.getByLabel(words.stage).selectOption('CLOSED');
    await button(words.find);
    await page.getByRole('region', { name: words.menu, exact: true }).getByRole('row').filter({ hasText: words.closed }).getByRole('link').first().waitFor();
    expect(await page.getByText(words.other).count()).toBe(0);
    expect(await coordinator.looksAtBoth('call-ups')).toEqual({});
    await page.getByLabel(words.text).fill('no such title');
    await button(words.find);
    await page.getByText(words.none).waitFor();
    expect(await coordinator.looksAtBoth('call-ups-none')).toEqual({});
    await world.settled();
    await coordinator.close();
  }, 120_000);
});
