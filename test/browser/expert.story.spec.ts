import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Coordinator } from '../stories/support/coordinator.ts';
import type { World } from '../stories/support/world.ts';
import { buildConsole } from './support/build-console.ts';
import { startBrowser } from './support/chromium.ts';
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

/** A call-up of the demo expert's prefecture, with room for everybody there; a signed pledge, so that his gates are open. */
async function called(): Promise<string> {
  const [me] = await world.rows<{ id: string; prefecture: string }>(
    'select e.id, e.prefecture_code as prefecture from expert e join app_user u on u.expert_id = e.id');
  await world.rows(`insert into agreement_signature (expert_id, user_id, code, version, language, text_hash, method, expires_on)
    select $1, uuidv7(), code, version, 'ja', hash_ja, 'PASSKEY', '2099-01-01' from agreement where code = 'PLEDGE'`, [me!.id]);
  return (await coordinator.call({ prefecture: me!.prefecture, people: [] }, { heads: 20 }, { drill: true })).id;
}

describe('an expert', () => {
  it('sees what to do when nobody calls, and keeps his week, in both languages', async () => {
    for (const language of ['ja', 'en'] as const) {
      const me = await expert({ language });
      await me.page.getByRole('heading', { name: language === 'ja' ? '招集はありません' : 'You are not called' }).or(me.page.getByText(language === 'ja' ? '招集はありません' : 'You are not called')).first().waitFor();
      expect(await me.looksAtBoth('expert-none')).toEqual({});
      await me.page.getByRole('link', { name: language === 'ja' ? '都合' : 'Availability', exact: true }).click();
      await me.page.getByRole('button', { name: language === 'ja' ? '平日の夜と週末' : 'Evenings and weekends' }).click();
      await me.page.getByRole('button', { name: language === 'ja' ? '保存する' : 'Save', exact: true }).click();
      await me.page.getByText(language === 'ja' ? '保存しました。' : 'Saved.').waitFor();
      expect(await me.looksAtBoth('expert-availability')).toEqual({});
      await me.page.getByRole('button', { name: language === 'ja' ? 'いつでも' : 'At any time' }).click();
      await me.page.getByRole('button', { name: language === 'ja' ? '保存する' : 'Save', exact: true }).click();
      await me.page.getByText(language === 'ja' ? '保存しました。' : 'Saved.').waitFor();
      await me.close();
    }
  }, 90_000);

  it('withdraws a consent, takes a pause and comes back, in both languages', async () => {
    for (const language of ['ja', 'en'] as const) {
      const me = await expert({ language });
      await me.page.getByRole('link', { name: language === 'ja' ? '同意と記録' : 'Consents and log' }).click();
      await me.page.getByRole('button', { name: language === 'ja' ? '休止する' : 'Take a pause' }).click();
      await me.page.getByText(language === 'ja' ? '休止中です。招集は届きません。' : 'You are on a pause. No call-up reaches you.').waitFor();
      expect(await me.looksAtBoth('expert-privacy')).toEqual({});
      await me.page.getByRole('button', { name: language === 'ja' ? '再開する' : 'Come back' }).click();
      await me.page.getByRole('button', { name: language === 'ja' ? '休止する' : 'Take a pause' }).waitFor();
      await me.close();
    }
  }, 90_000);

  it('answers on the page behind the link, reads the briefing and checks in, on a phone', async () => {
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
    await me.page.goto('/me/call-ups');
    await me.page.getByRole('link', { name: /を開く$/ }).click();
    await me.page.getByText('集合は東棟です。').waitFor();
    await me.page.getByRole('button', { name: '活動を始める' }).click();
    await me.page.getByRole('button', { name: '活動を終える' }).waitFor();
    expect(await me.looksAtBoth('expert-call-up-on-duty')).toEqual({});
    await me.close();
    const english = await expert({ language: 'en' });
    await english.page.getByRole('link', { name: /^Open call-up/ }).click();
    await english.page.getByText('Meet in the east wing.').waitFor();
    expect(await english.looksAtBoth('expert-call-up-on-duty')).toEqual({});
    await english.page.goto('/me/call-ups/00000000-0000-7000-8000-000000000000');
    await english.page.getByRole('heading', { name: 'There is no such call-up' }).waitFor();
    await english.close();
  }, 90_000);
});
