import { AuditLog } from '@muster/audit';
import { SYSTEM, UserAdministration, Users } from '@muster/identity';
import { EditedCallUpDocument } from '@muster/contract/callup';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Coordinator } from '../stories/support/coordinator.ts';
import { CANCEL } from '../stories/support/operations.ts';
import type { World } from '../stories/support/world.ts';
import { addAuthenticator } from './support/authenticator.ts';
import { buildConsole } from './support/build-console.ts';
import { startBrowser } from './support/chromium.ts';
import { demoWorld } from './support/demo-world.ts';
import { documentId } from './support/document-id.ts';
import { Visitor } from './support/visitor.ts';

const EDIT = 'mutation($id: ID!, $input: CallUpInput!) { result: editCallUp(id: $id, input: $input) { __typename ... on Refusal { code message } } }';
const BRIEF = 'mutation($input: BriefingInput!) { result: publishBriefing(input: $input) { __typename ... on Refusal { code } } }';
const EVERYBODY = { prefecture: '13', people: [] };

let world: World;
let browser: Browser;
let author: Coordinator;

beforeAll(async () => {
  buildConsole();
  [world, browser] = await Promise.all([demoWorld(120, { env: { STEP_UP_MINUTES: '5', MUSTER_CALL_BACK: '03-1234-5678' } }), startBrowser()]);
  await Visitor.knowsThePeopleOf(world);
  author = await Coordinator.of(world);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

/** A real call-up of severity 3, which waits for a second person. */
async function handedIn(state = 'AWAITING_APPROVAL', audience?: Record<string, unknown>): Promise<string> {
  const result = await author.launch(await author.write(EVERYBODY, { heads: 2, reserves: 1, ...(audience ? { audience } : {}) }, { severity: 3, title: '電力監視網への侵入' }));
  expect(result).toMatchObject({ state });
  return result.id!;
}

/** The team of the whole country, with those who stand by it. */
async function nationalTeam(): Promise<Record<string, unknown>> {
  const [team] = await world.rows<{ id: string }>(`select id from team where kind = 'CYMAT'`);
  return { teamIds: [team!.id], withMutualAid: true };
}

/** Chooses the national team and those who stand by it, sees who that is, and takes the team back. */
async function looksAtAid(visitor: Visitor, teams: RegExp, aid: string): Promise<void> {
  const { page } = visitor;
  await page.getByText(teams).click();
  const team = page.getByRole('checkbox', { name: /^CYMAT/ });
  await team.check();
  await page.getByRole('checkbox', { name: aid }).check();
  await page.getByText(/地域版CYMAT .*、|Regional CYMAT .*, /).first().waitFor();
  await page.locator('main [aria-busy=false]').first().waitFor();
  expect(await visitor.looksAtBoth('edit-2-audience-aid')).toEqual({});
  await team.uncheck();
}

/** Opens the page anew while what is needed to name people does not come, and asks once more. */
async function saysThatNamesDidNotCome({ page, complaints }: Visitor): Promise<void> {
  await page.route('**/graphql', (route) => (route.request().postData()?.includes(documentId(EditedCallUpDocument)) ? route.abort() : route.continue()));
  await page.reload();
  await page.getByText('サーバーに接続できません。').waitFor();
  expect(await page.getByRole('button', { name: /^誰かを確認する/ }).count()).toBe(0);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'もう一度試す' }).click();
  await page.getByRole('button', { name: /^誰かを確認する/ }).first().waitFor();
  // The browser's own, about what was kept from it.
  expect(complaints.splice(0).filter((one) => !one.includes('net::ERR_FAILED'))).toEqual([]);
}

/** An approver who has an account and a way to enrol, and nothing else. */
async function newApprover(email: string): Promise<void> {
  const users = world.api.get(Users, { strict: false });
  const id = await world.database.transaction((em) => users.add(em, SYSTEM, { email, displayName: '承認者 新任', roles: ['APPROVER'] }));
  await new UserAdministration(world.database, users, new AuditLog()).openEnrolment(SYSTEM, id!, false);
}

/** A drill whose team stands. */
async function standingTeam(): Promise<string> {
  const drill = await author.call(EVERYBODY, { heads: 2, reserves: 1 }, { drill: true, title: '端末の一斉感染' });
  await world.settled();
  const invited = world.sandbox.messages({ channel: 'SMS', direction: 'OUTBOUND', limit: 1000 }).filter(({ text }) => text.includes('/a/') && text.includes(drill.authenticityCode)).slice(0, 4);
  for (const { to } of invited) await world.sandbox.reply({ from: to, body: '1' });
  await world.until('the team stands', async () => (await world.rows(`select 1 from call_up where id = $1 and state = 'FILLED'`, [drill.id])).length > 0);
  return drill.id;
}

describe('a team that stands', () => {
  it('is briefed and told something, and who is ready and has read is in view', async () => {
    const callUpId = await standingTeam();
    const coordinator = await Visitor.open(browser, world.url);
    const { page } = coordinator;
    await coordinator.signsInAs('調整官');
    await page.goto(`/call-ups/${callUpId}`);
    await page.getByRole('link', { name: 'チームへの連絡' }).click();
    await page.getByText('ブリーフィングはまだありません。').waitFor();
    expect(await coordinator.looksAtBoth('mission-begin')).toEqual({});
    const briefing = page.getByRole('region', { name: 'ブリーフィング' });
    await briefing.getByLabel('TLP').selectOption('GREEN');
    await briefing.getByLabel('日本語の本文').fill('集合は東棟です。\n封じ込めを優先します。');
    await briefing.getByLabel('英語の本文').fill('Meet in the east wing.\nContain first.');
    expect(await author.ask(BRIEF, { input: { callUpId, version: 1, tlp: 'CLEAR', textJa: '先に公開した版', textEn: 'Published before' } })).toMatchObject({ __typename: 'Briefing' });
    await page.getByText('別の担当者が第1版を公開しました。').waitFor();
    await page.getByRole('button', { name: '読みました' }).click();
    await page.getByRole('button', { name: '公開する(第2版)' }).click();
    expect(await coordinator.looksAtBoth('mission-publish')).toEqual({});
    await page.getByRole('dialog').getByRole('button', { name: '公開する', exact: true }).click();
    await page.getByText('第2版を公開しました。').waitFor();
    const notice = page.getByRole('region', { name: 'お知らせ' });
    await notice.getByLabel('対象').selectOption('TEAM_AND_RESERVE');
    await notice.getByLabel('日本語の本文').fill('TLP:AMBER 被害は');
    await notice.getByLabel('英語の本文').fill('We meet at 09:00 instead.');
    const send = async (): Promise<void> => {
      await page.getByRole('button', { name: '送信する(3人)' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '送信する', exact: true }).click();
    };
    await send();
    await notice.getByRole('alert').waitFor();
    await notice.getByLabel('日本語の本文').fill('集合は09:00に変更します。');
    await notice.getByRole('alert').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '送信する(3人)' }).click();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await coordinator.looksAtBoth('mission-really')).toEqual({});
    await page.getByRole('dialog').getByRole('button', { name: '送信する', exact: true }).click();
    await page.getByText('3人に送信しました。').waitFor();
    await page.getByText('集合は09:00に変更します。').waitFor();
    expect(await coordinator.looksAtBoth('mission')).toEqual({});
    await coordinator.close();
  }, 90_000);
});

describe('a call-up in waves', () => {
  it('asks before the next wave is called', async () => {
    const { id } = await author.call(EVERYBODY, { heads: 2, waveSize: 2, waveIntervalSeconds: 600 }, { drill: true, title: '段階的な招集' });
    await world.settled();
    const coordinator = await Visitor.open(browser, world.url);
    await coordinator.signsInAs('調整官');
    await coordinator.page.goto(`/call-ups/${id}`);
    await coordinator.page.getByRole('heading', { level: 1, name: /^招集\d+/ }).waitFor();
    expect(await coordinator.looksAtBoth('board-waves')).toEqual({});
    expect(await coordinator.looksAtDialogs('board-waves')).toEqual({});
    await coordinator.close();
  }, 60_000);
});

describe('an expert with a link', () => {
  it.each([true, false])('answers on a 320-px phone; JavaScript: %s', async (javaScriptEnabled) => {
    const drill = await author.call(EVERYBODY, { heads: 1 }, { drill: true, title: '端末の一斉感染' });
    await world.settled();
    const [sms] = world.sandbox.messages({ channel: 'SMS', direction: 'OUTBOUND', limit: 1000 }).filter(({ text }) => text.includes('/a/') && text.includes(drill.authenticityCode));
    const expert = await Visitor.open(browser, world.url, { javaScriptEnabled });
    const { page } = expert;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(/https?:\/\/\S+/.exec(sms!.text)![0]);
    const yes = page.getByRole('button', { name: /^可|参加|応諾/ }).first();
    await yes.waitFor();
    expect(await expert.overflow()).toBe(0);
    await expert.picture(`answer-link-${javaScriptEnabled ? 'script' : 'plain'}.ja.320`);
    if (javaScriptEnabled) {
      expect(await expert.looksAtBoth('answer-link')).toEqual({});
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Yes, I will come' }).waitFor();
      expect(await expert.findings()).toEqual([]);
      for (const width of [320, 1280]) { await page.setViewportSize({ width, height: 640 }); expect(await expert.overflow()).toBe(0); await expert.picture(`answer-link.en.${width}`); }
      await page.setViewportSize({ width: 320, height: 640 });
      await page.getByRole('link', { name: '日本語' }).click();
    }
    await yes.click();
    await world.until('the answer is in', async () => (await world.rows(`select 1 from invitation where call_up_id = $1 and answer = 'YES'`, [drill.id])).length === 1);
    await page.getByText(drill.authenticityCode).first().waitFor();
    expect(await expert.overflow()).toBe(0);
    await expert.picture(`answer-link-done-${javaScriptEnabled ? 'script' : 'plain'}.ja.320`);
    expect(expert.complaints).toEqual([]);
    await expert.close();
  }, 60_000);
});

describe('the list of call-ups', () => {
  it('keeps what was searched for by text as it was until somebody asks, and says when its next page does not come', async () => {
    for (let n = 0; n < 50; n++) await author.openIncident({ title: `不審な通信 ${n}` });
    const { id } = await author.call(EVERYBODY, {}, { title: '空港の通信障害' });
    const reader = await Visitor.open(browser, world.url);
    const { page, context } = reader;
    await reader.signsInAs('監査人');
    await page.goto('/call-ups?text=空港');
    await page.getByText('語句で検索した結果は、自動では更新しません。').waitFor();
    expect(await reader.looksAtBoth('call-ups-text')).toEqual({});
    expect(await author.ask(CANCEL, { id, reason: '誤報' })).toMatchObject({ state: 'CANCELLED' });
    await page.getByRole('button', { name: '最新の状態にする' }).click();
    await page.getByRole('row').filter({ hasText: '空港' }).getByText('取消').waitFor();

    await page.goto('/call-ups?kind=REAL');
    const more = page.getByRole('button', { name: 'さらに読み込む' });
    await more.waitFor();
    await context.setOffline(true);
    await more.click();
    const trouble = page.getByRole('alert').filter({ hasText: 'サーバーに接続できません。' });
    await trouble.waitFor();
    await context.setOffline(false);
    await trouble.getByRole('button', { name: 'もう一度試す' }).click();
    await page.getByRole('row').filter({ hasText: /不審な通信 0$|不審な通信 0 ?対応中/ }).first().waitFor();
    expect([await trouble.count(), await more.count()]).toEqual([0, 0]);
    await reader.close();
  }, 90_000);
});

describe('a second person', () => {
  it.each(['ja', 'en'] as const)('names a delegate, refuses with a reason, and confirms what went out under a rule, in %s', async (language) => {
    const callUpId = await handedIn('AWAITING_APPROVAL', await nationalTeam());
    const words = language === 'ja'
      ? { aid: /相互応援協定のあるチームの人を含む/, leftOut: /^誰かを確認する/, purpose: '確認する目的', see: '確認する', close: '閉じる', role: '承認者', open: /^招集\d+を確認する/, delegate: '代理を指定する', who: '代理にする人', name: '代理に指定する', again: '確認したことにして続ける', named: '代理に指定しました。', rule: '条件を追加する', people: '対象人数の上限', add: '条件を登録する', added: '条件を登録しました。', refuse: '承認しない(招集を取り消す)', reason: '理由', really: '招集を取り消す', over: '承認されないまま終了しました。', confirm: '送信を事後確認する', confirmed: '事後確認されました。', end: /^条件「すべての種類」を終了する/, noRule: /^事前承認の条件はありません/ }
      : { aid: /With the teams that owe mutual aid/, leftOut: /^See who: /, purpose: 'What for', see: 'See who', close: 'Close', role: 'Approver', open: /^Look at call-up/, delegate: 'Name a delegate', who: 'Delegate', name: 'Name delegate', again: 'Go on as if confirmed', named: 'The delegate was named.', rule: 'Add a rule', people: 'People at most', add: 'Add the rule', added: 'Added.', refuse: 'Refuse and cancel the call-up', reason: 'Reason', really: 'Cancel the call-up', over: 'It ended without an approval.', confirm: 'Confirm that it was sent', confirmed: 'It was confirmed.', end: /^End the rule for Any kind/, noRule: /^There is no rule/ };
    const approver = await Visitor.open(browser, world.url, { language });
    const { page } = approver;
    await approver.signsInAs(words.role);
    await page.getByRole('link', { name: words.open }).waitFor();
    const delegate = page.getByRole('form', { name: words.delegate });
    await delegate.getByLabel(words.who, { exact: true }).selectOption({ label: '調整官 星野 誠(デモ)' });
    await delegate.getByRole('button', { name: words.name }).click();
    await page.getByText(words.named).waitFor();
    const rule = page.getByRole('form', { name: words.rule });
    await rule.getByLabel(words.people).fill('500');
    await rule.getByRole('button', { name: words.add }).click();
    await page.getByText(words.added).waitFor();
    expect(await approver.looksAtBoth('approvals')).toEqual({});
    await page.getByRole('link', { name: words.open }).click();
    await page.getByRole('button', { name: words.refuse }).waitFor();
    await page.getByText(words.aid).waitFor();
    expect(await approver.looksAtBoth('approval-decision')).toEqual({});
    expect(await approver.looksAtDialogs('approval-decision')).toEqual({});
    if (language === 'ja') await saysThatNamesDidNotCome(approver);
    await page.getByRole('button', { name: words.leftOut }).first().click();
    const leftOut = page.getByRole('dialog');
    await leftOut.getByLabel(words.purpose).fill('誤った除外がないかの確認');
    await leftOut.getByRole('button', { name: words.see, exact: true }).click();
    await leftOut.getByRole('status').filter({ hasText: /現在|[Aa]s of now/ }).waitFor();
    expect(await approver.looksAtBoth('approval-left-out')).toEqual({});
    await leftOut.getByRole('button', { name: words.close, exact: true }).click();
    expect(await world.rows(`select 1 from audit_entry where action = 'exclusion.read'`)).not.toEqual([]);
    await page.getByRole('button', { name: words.refuse }).click();
    await page.getByRole('dialog').getByLabel(words.reason).fill('対象の地域が違います。');
    await page.getByRole('dialog').getByRole('button', { name: words.really, exact: true }).click();
    await page.getByText(words.over).waitFor();
    await page.getByText('対象の地域が違います。').waitFor();
    await page.getByText(/^承認者 .*(、|, )\d/).waitFor();
    expect(await approver.looksAtBoth('approval-refused')).toEqual({});
    expect(await world.rows('select state from call_up where id = $1', [callUpId])).toEqual([{ state: 'CANCELLED' }]);

    await page.goto(`/approvals/${await handedIn('OPEN')}`);
    await page.getByRole('button', { name: words.confirm }).waitFor();
    expect(await approver.looksAtBoth('approval-confirm')).toEqual({});
    expect(await approver.looksAtDialogs('approval-confirm')).toEqual({});
    await page.getByRole('button', { name: words.confirm }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.confirm }).click();
    await page.getByText(words.confirmed).waitFor();
    await page.goto('/approvals');
    await page.getByRole('button', { name: words.end }).click();
    await page.getByText(words.noRule).waitFor();
    await approver.close();
  }, 90_000);

  it('gets what a coordinator has written anew; of two who edit the second is told, and begins with what stands', async () => {
    const callUpId = await handedIn();
    // As if it had been handed in an hour ago, and edited just now.
    await world.rows(`update call_up set created_at = created_at - interval '1 hour' where id = $1`, [callUpId]);
    const [one, other] = [await Visitor.open(browser, world.url), await Visitor.open(browser, world.url, { language: 'en' })];
    await Promise.all([one.signsInAs('調整官'), other.signsInAs('Coordinator')]);
    await other.page.goto(`/call-ups/${callUpId}/edit`);
    await other.page.getByText('You are editing a call-up that waits for approval.').waitFor();
    expect(await other.looksAtBoth('edit-1-lines')).toEqual({});

    await one.page.goto(`/call-ups/${callUpId}`);
    await one.page.getByRole('link', { name: '内容を編集する' }).click();
    await one.page.getByRole('button', { name: '次へ: 対象' }).click();
    await looksAtAid(one, /^チーム \(/, '相互応援協定のあるチームの人も対象にする');
    await one.page.getByRole('button', { name: '次へ: 文面' }).click();
    expect(await one.page.getByLabel('回答期限(送信から)').inputValue()).toBe('120');
    await one.page.getByLabel('日本語の文面').fill('【{authority}招集】{number} 深刻度{severity} 要:{role} {deadline} 至急 照合{code}');
    await one.page.getByRole('button', { name: /^4\./ }).click();
    await one.page.getByRole('button', { name: /^変更を保存し、承認を求める/ }).click();
    const asked = one.page.getByRole('dialog');
    const [{ code }] = await world.rows<{ code: string }>('select authenticity_code as code from call_up where id = $1', [callUpId]) as [{ code: string }];
    await asked.getByText(`照合${code}`).waitFor();
    await asked.getByText('至急').waitFor();
    expect(await one.looksAtBoth('edit-really')).toEqual({});
    await asked.getByRole('button', { name: '保存して承認を求める' }).click();
    await one.page.getByRole('heading', { level: 1, name: /^招集\d+$/ }).waitFor();
    expect(await world.rows('select version > 1 as anew, (select round from call_up_approval a where a.call_up_id = c.id) as round from call_up c where id = $1', [callUpId])).toEqual([{ anew: true, round: 2 }]);

    await other.page.getByRole('button', { name: /^2\./ }).click();
    await looksAtAid(other, /^Teams \(/, 'Also the teams that owe them mutual aid');
    await other.page.getByRole('button', { name: /^4\./ }).click();
    await other.page.getByRole('button', { name: /^Save and ask for approval/ }).click();
    await other.page.getByRole('dialog').getByRole('button', { name: 'Save and ask for approval', exact: true }).click();
    await other.page.getByRole('button', { name: 'Begin again with what stands now' }).click();
    await other.page.getByRole('button', { name: /^3\./ }).click();
    await other.page.getByText(/至急/).first().waitFor();
    expect(await author.ask(CANCEL, { id: callUpId, reason: '誤報' })).toMatchObject({ state: 'CANCELLED' });
    expect([one.complaints, other.complaints]).toEqual([[], []]);
    await Promise.all([one.close(), other.close()]);
  }, 90_000);

  it('may be a coordinator whom an approver named, but not for what he wrote himself', async () => {
    const callUpId = await handedIn();
    const delegate = await Visitor.open(browser, world.url);
    const { page } = delegate;
    await delegate.signsInAs('調整官');
    await page.getByRole('link', { name: '承認', exact: true }).click();
    await page.getByText('承認者 藤原 京子(デモ)さんの代理').first().waitFor();
    expect(await delegate.looksAtBoth('approvals-delegate')).toEqual({});
    await page.goto(`/approvals/${callUpId}`);
    await page.getByRole('button', { name: /さんの代理として承認し、送信する/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '承認して送信する', exact: true }).click();
    await page.getByText('承認されました。').waitFor();
    expect(await world.rows('select on_behalf_of is not null as delegated from call_up_approval where call_up_id = $1', [callUpId])).toEqual([{ delegated: true }]);
    await world.rows('update call_up_author set user_id = (select id from app_user where display_name like \'調整官 星野%\') where call_up_id = $1', [await handedIn()]);
    await page.goto('/approvals');
    await page.getByText('自分が作成したため、承認できません').waitFor();
    expect(delegate.complaints).toEqual([]);
    await delegate.close();
  }, 90_000);

  // The last one: whoever signed in before has no fresh proof after it.
  it('approves on a phone with a passkey, from the link in the mail, and never what was edited since', async () => {
    const email = 'new-approver@nco.example';
    await newApprover(email);
    const callUpId = await handedIn();
    const mail = await world.people.mailbox(email).expectMail(/承認をお願いします/);
    const link = /https?:\/\/\S+/.exec(mail.text)![0];
    expect(link).toBe(`${world.url}/approvals/${callUpId}`);
    // A passkey's relying party is a name, never an address.
    const approver = await Visitor.open(browser, world.url.replace('127.0.0.1', 'localhost'), { size: 'phone' });
    const { page } = approver;
    await addAuthenticator(page);
    await page.goto(link.replace('127.0.0.1', 'localhost'));
    await page.getByLabel('メールアドレス').fill(email);
    await page.getByRole('button', { name: '確認コードを送る' }).click();
    await page.getByLabel('確認コード').waitFor();
    const { subject } = await world.people.mailbox(email).expectMail(/\d{6}/);
    await page.getByLabel('確認コード').fill(/\d{6}/.exec(subject)![0]);
    await page.getByRole('button', { name: '確認する', exact: true }).click();
    await page.getByLabel('この端末の呼び名').fill('業務用スマートフォン');
    await page.getByRole('button', { name: 'パスキーを登録する' }).click();
    await page.getByRole('button', { name: /^承認して送信する/ }).waitFor();
    expect(await approver.looksAtBoth('approval-decision-phone')).toEqual({});

    const [incident] = await world.rows<{ id: string }>('select incident_id as id from call_up where id = $1', [callUpId]);
    expect(await author.ask(EDIT, { id: callUpId, input: await author.write(EVERYBODY, { incidentId: incident!.id, heads: 3 }) })).toMatchObject({ __typename: 'CallUp' });
    await page.getByText('ご覧になっている間に、この招集は編集されました。').waitFor();
    expect(await page.getByRole('button', { name: /^承認して送信する/ }).count()).toBe(0);
    expect(await approver.looksAtBoth('approval-changed')).toEqual({});
    await page.getByRole('button', { name: '最新の内容を表示する' }).click();

    await world.advance('6 minutes');
    await page.getByRole('button', { name: /^承認して送信する/ }).click();
    expect(await approver.looksAtBoth('approval-really')).toEqual({});
    await page.getByRole('dialog').getByRole('button', { name: '承認して送信する', exact: true }).click();
    await page.getByRole('dialog', { name: '本人確認' }).waitFor();
    expect(await approver.looksAtBoth('step-up')).toEqual({});
    await page.getByRole('button', { name: 'パスキーで確認する' }).click();
    await page.getByText('承認されました。').waitFor();
    expect(await approver.looksAtBoth('approval-done')).toEqual({});
    expect(await world.rows('select state from call_up where id = $1', [callUpId])).not.toEqual([{ state: 'AWAITING_APPROVAL' }]);
    await approver.close();
  }, 90_000);
});
