import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { World } from '../stories/support/world.ts';
import { buildConsole } from './support/build-console.ts';
import { startBrowser } from './support/chromium.ts';
import { demoWorld } from './support/demo-world.ts';
import { Visitor, type VisitorOptions } from './support/visitor.ts';

let world: World;
let browser: Browser;
const here: Visitor[] = [];

beforeAll(async () => {
  buildConsole();
  [world, browser] = await Promise.all([demoWorld(300), startBrowser()]);
}, 120_000);
afterEach(async () => { await Promise.all(here.splice(0).map((visitor) => visitor.close())); });
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

async function officer(role: string, name = '', options: VisitorOptions = {}): Promise<Visitor> {
  const visitor = await Visitor.open(browser, world.url, options);
  here.push(visitor);
  await visitor.signsInAs(role, name);
  return visitor;
}

/** Somebody is on record as having left, whose account nobody shut. */
const LEFT_OPEN = `insert into departure (expert_id) select expert_id from app_user where expert_id is not null and disabled_at is null order by id limit 1 on conflict do nothing`;

/** The day so many days from the world's today, in Japan. */
async function dayIn(days: number): Promise<string> {
  const [row] = await world.rows<{ day: string }>(`select ((muster_now() at time zone 'Asia/Tokyo')::date + $1::int)::text as day`, [days]);
  return row!.day;
}

interface Applicant { id: string; name: string; romaji: string }

/** Somebody who has applied and signed the pledge. */
async function applicant(): Promise<Applicant> {
  const [row] = await world.rows<Applicant>(
    `select id, family_name || ' ' || given_name as name, family_romaji || ' ' || given_romaji as romaji from expert where status = 'APPLIED' order by id limit 1`);
  await world.rows(`insert into agreement_signature (expert_id, user_id, code, version, language, text_hash, method, expires_on)
    select $1, uuidv7(), code, version, 'ja', hash_ja, 'PASSKEY', (muster_now() at time zone 'Asia/Tokyo')::date + 400 from agreement where code = 'PLEDGE'`, [row!.id]);
  return row!;
}

describe('vetting', () => {
  it('takes an applicant through the steps to the decision of a second officer', async () => {
    const person = await applicant();
    const first = await officer('審査官', '松浦');
    const { page } = first;
    await page.getByRole('link', { name: person.name, exact: true }).first().waitFor();
    expect(await first.looksAtBoth('vetting-queue')).toEqual({});
    await page.getByRole('link', { name: person.name, exact: true }).first().click();
    await page.getByText('未定(承認の際に決定)').waitFor();
    await page.getByRole('button', { name: '審査を始める' }).click();
    await page.getByLabel('本人確認の資料を添付').setInputFiles({ name: '運転免許証.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\ntrailer\n<<>>\n%%EOF\n') });
    await page.getByRole('link', { name: /運転免許証\.pdf/ }).waitFor();
    for (const [step, outcome] of [['本人確認', '問題なし'], ['照会', '問題なし'], ['所属先の確認', '不要'], ['誓約', '問題なし'], ['適性評価の該当確認', '問題なし']] as const) {
      await page.getByRole('button', { name: `${step}の結果を記録` }).click();
      // What was written of the step before is not there again; of an attestation there is no bad end.
      expect([await page.getByLabel('所見').inputValue(), await page.getByRole('radio', { name: '問題あり' }).count()]).toEqual(['', step === '適性評価の該当確認' ? 0 : 1]);
      await page.getByRole('radio', { name: outcome }).check();
      await page.getByLabel('所見').fill('書面で確認した。');
      if (step === '本人確認') await page.getByText('「問題あり」のときは必ず入力してください。').waitFor();
      if (step === '本人確認') expect(await first.looksAtBoth('vetting-step')).toEqual({});
      await page.getByRole('button', { name: '記録する', exact: true }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    await page.getByRole('button', { name: '本人確認の結果を記録' }).click();
    expect(await page.getByLabel('所見').inputValue()).toBe('');
    await page.getByRole('button', { name: '戻る' }).click();
    expect(await first.looksAtDialogs('vetting-open')).toEqual({});
    await page.getByRole('button', { name: '決定を提案する' }).click();
    await page.getByLabel('登録の有効期限').fill(await dayIn(300));
    await page.getByLabel('理由').fill('すべての項目に問題がない。');
    await page.getByRole('button', { name: '提案する', exact: true }).click();
    await page.getByText('あなたの提案が、別の審査官の決定を待っています。').waitFor();
    expect(await first.looksAtBoth('vetting-person')).toEqual({});
    const second = await officer('審査官', '杉本');
    await second.page.getByRole('link', { name: person.name, exact: true }).first().click();
    await second.page.getByRole('button', { name: '同意して決定する' }).waitFor();
    expect(await second.looksAtDialogs('vetting-proposed')).toEqual({});
    await second.page.getByRole('button', { name: '同意して決定する' }).click();
    await second.page.getByRole('dialog').getByText(person.name, { exact: true }).waitFor();
    await second.page.getByRole('dialog').getByText('すべての項目に問題がない。').waitFor();
    await second.page.getByLabel('所見').fill('資料を確認した。');
    expect(await second.looksAtBoth('vetting-decide')).toEqual({});
    await second.page.getByRole('dialog').getByRole('button', { name: '同意して決定する' }).click();
    await second.page.getByText('登録中', { exact: true }).first().waitFor();
    await second.page.getByRole('button', { name: '停止する', exact: true }).click();
    await second.page.getByLabel('本人への通知(理由)').fill('守秘の誓約に反する疑いがあります。');
    await second.page.getByLabel('見直しの日').fill(await dayIn(20));
    await second.page.getByRole('dialog').getByRole('button', { name: '停止する', exact: true }).click();
    await second.page.getByRole('button', { name: '見直す' }).waitFor();
    expect(await second.looksAtBoth('vetting-suspended')).toEqual({});
    expect(await second.looksAtDialogs('vetting-suspended')).toEqual({});
  }, 120_000);

  it('looks after alerts, corrections and lists, in both languages', async () => {
    for (const language of ['ja', 'en'] as const) {
      const ja = language === 'ja';
      const me = await officer(ja ? '審査官' : 'Vetting officer', '', { language });
      await me.page.getByRole('heading', { name: ja ? '申込み' : 'Applications' }).waitFor();
      expect(await me.looksAtBoth('vetting-queue')).toEqual({});
      await me.page.getByRole('link', { name: ja ? '名簿の整備' : 'Registry care' }).click();
      await me.page.getByRole('heading', { name: ja ? '登録中の人の状況' : 'Active people' }).waitFor();
      expect(await me.looksAtBoth('registry-care')).toEqual({});
      await me.page.getByRole('link', { name: ja ? '招待' : 'Invitations', exact: true }).click();
      await me.page.getByRole('heading', { name: ja ? '招待の一覧' : 'Alumni who stay in touch' }).waitFor();
      expect(await me.looksAtBoth('invitations')).toEqual({});
      await me.page.getByRole('link', { name: ja ? '名簿の取込み' : 'Import' }).click();
      await me.page.getByLabel(ja ? '一覧のファイル' : 'File').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('姓,名,姓カナ,名カナ,姓ローマ字,名ローマ字,官民,都道府県,電話\n山田,太郎,ヤマダ,タロウ,Yamada,Taro,民,東京,0901234567\n佐藤,花子,サトウ,ハナコ,Sato,Hanako,民,東京,090-4444-0021\n') });
      await me.page.getByRole('button', { name: ja ? '確認する' : 'Check the list', exact: true }).click();
      await me.page.getByRole('heading', { name: ja ? '確認の結果' : 'What the list holds' }).waitFor();
      expect(await me.looksAtBoth('registry-import', () => me.page.getByRole('button', { name: /^(確認する|Check the list)$/ }).click())).toEqual({});
      expect(await me.looksAtDialogs('registry-import')).toEqual({});
    }
  }, 90_000);
});

describe('an invitation', () => {
  it('goes out, is sent again and withdrawn; a name and an affiliation are entered', async () => {
    const me = await officer('審査官');
    const { page } = me;
    await page.getByRole('link', { name: '招待', exact: true }).click();
    await page.getByRole('button', { name: '専門家を招待する' }).click();
    for (const [label, value] of [['姓', '髙橋'], ['名', '葵'], ['姓カナ', 'タカハシ'], ['名カナ', 'アオイ'], ['姓ローマ字', 'Takahashi'], ['名ローマ字', 'Aoi'], ['メールアドレス', 'aoi@people.example']] as const) {
      await page.getByRole('dialog').getByLabel(label, { exact: true }).fill(value);
    }
    await page.getByRole('dialog').getByLabel('都道府県').selectOption({ label: '東京都' });
    expect(await me.looksAtBoth('invite')).toEqual({});
    await page.getByRole('button', { name: '招待する', exact: true }).click();
    await page.getByRole('button', { name: '髙橋 葵へもう一度送る' }).waitFor();
    expect(await me.looksAtBoth('invitations')).toEqual({});
    expect(await me.looksAtDialogs('invitations')).toEqual({});
    const [member] = await world.rows<{ id: string }>(`select id from expert e where status = 'ACTIVE' and exists (select from expert_credential c where c.expert_id = e.id) order by id desc limit 1`);
    await page.goto(`/vetting/people/${member!.id}`);
    await page.getByRole('button', { name: '氏名の変更を記録する' }).click();
    for (const [label, value] of [['姓', '新井'], ['名', '海'], ['姓カナ', 'アライ'], ['名カナ', 'カイ'], ['姓ローマ字', 'Arai'], ['名ローマ字', 'Kai'], ['使い始める日', await dayIn(30)]] as const) {
      await page.getByRole('dialog').getByLabel(label, { exact: true }).fill(value);
    }
    await page.getByRole('button', { name: '入力する', exact: true }).click();
    await page.getByRole('cell', { name: '新井 海' }).waitFor();
    await page.getByRole('button', { name: '所属を入力する' }).click();
    await page.getByLabel('名称で探す').fill('総務');
    await page.getByRole('button', { name: '探す', exact: true }).click();
    await page.getByRole('dialog').getByLabel('所属先').waitFor();
    await page.getByRole('dialog').getByLabel('開始').fill(await dayIn(-10));
    await page.getByRole('dialog').getByRole('checkbox').uncheck();
    await page.getByRole('button', { name: '入力する', exact: true }).click();
    await page.getByRole('cell', { name: /総務.*省$/ }).waitFor();
    await page.getByRole('button', { name: /総務.*省の所属を変更する/ }).click();
    const ended = await dayIn(-2);
    await page.getByRole('dialog').getByLabel('最終日').fill(ended);
    await page.getByRole('dialog').getByRole('button', { name: '変更する' }).click();
    await page.getByRole('cell', { name: ended.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日'), exact: true }).waitFor();
    expect(await page.getByRole('button', { name: '退会の予定を取り消す' }).count()).toBe(0);
    await page.getByRole('button', { name: '退会を予定する' }).click();
    await page.getByLabel('最終日').fill(await dayIn(40));
    await page.getByLabel('理由').fill('転居のため');
    await page.getByRole('button', { name: '予定する', exact: true }).click();
    await page.getByText('が最終日です。').waitFor();
    await page.getByRole('button', { name: '退会の予定を取り消す' }).waitFor();
    expect(await me.looksAtBoth('vetting-member')).toEqual({});
    expect(await me.looksAtDialogs('vetting-member')).toEqual({});
  }, 90_000);
});

describe('the registry', () => {
  it('is searched in kana, kanji and romaji, and shows one expert, whose contacts want a purpose', async () => {
    const [someone] = await world.rows<{ family: string; kana: string; romaji: string; name: string }>(
      `select family_name as family, family_kana as kana, family_romaji as romaji, family_name || ' ' || given_name as name from expert where status = 'ACTIVE' order by id desc limit 1`);
    const { family, kana, romaji, name } = someone!;
    const me = await officer('調整官');
    await me.page.getByRole('link', { name: '専門家', exact: true }).click();
    await me.page.getByRole('heading', { name: /^[\d,]+人$/ }).waitFor();
    expect(await me.page.getByRole('region', { name: '検索の結果' }).evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    for (const text of [kana, romaji, family]) {
      await me.page.getByLabel('氏名').fill(text);
      await me.page.getByRole('button', { name: '検索する' }).click();
      await me.page.getByRole('link', { name, exact: true }).first().waitFor();
    }
    expect(await me.looksAtBoth('expert-search')).toEqual({});
    await me.page.getByRole('link', { name, exact: true }).first().click();
    await me.page.getByRole('heading', { name: '連絡先' }).waitFor();
    expect(await me.looksAtBoth('expert-page')).toEqual({});
    await world.rows(`insert into registry_alert (expert_id, kind, reason) select id, kind, reason from expert, (values ('UNREACHABLE', 'INVALID_NUMBER'), ('OPTED_OUT', 'STOP')) as k (kind, reason) where status = 'ACTIVE' order by id limit 4`);
    await me.page.goto('/registry/care');
    await me.page.getByRole('button', { name: /2件/ }).last().click();
    expect(await me.looksAtBoth('registry-alerts')).toEqual({});
    expect(await me.looksAtDialogs('registry-alerts')).toEqual({});
    await me.page.goto('/offline-roster');
    await me.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await me.looksAtBoth('offline-roster')).toEqual({});
    const english = await officer('Vetting officer', '', { language: 'en' });
    await english.page.goto('/experts?status=ACTIVE');
    await english.page.getByRole('heading', { name: /people$/ }).waitFor();
    expect(await english.looksAtDialogs('expert-search')).toEqual({});
    await english.page.goto('/experts?text=qqqq');
    await english.page.getByText('Nobody fits').waitFor();
    expect(await english.looksAtBoth('expert-search-none')).toEqual({});
  }, 90_000);

  it('keeps a team with its people, and shows where skills are', async () => {
    await world.rows(`insert into team (kind, name_ja, name_en, least_severity, activation_ja, activation_en, valid_from) values ('CYMAT', '西日本初動班', 'Western first response', 2, '電話で要請する。', 'By telephone.', '2020-04-01')`);
    const me = await officer('審査官');
    await me.page.getByRole('link', { name: '体制', exact: true }).click();
    await me.page.getByRole('button', { name: '体制を登録する' }).first().click();
    await me.page.getByLabel('名称(日本語)').fill('首都圏初動班');
    await me.page.getByLabel('名称(英語)').fill('Capital first response');
    await me.page.getByLabel('要請のしかた(日本語)').fill('調整官が電話で要請する。');
    await me.page.getByLabel('要請のしかた(英語)').fill('The coordinator activates it by telephone.');
    await me.page.getByLabel('開始日').fill(await dayIn(-1));
    expect(await me.looksAtBoth('team-record')).toEqual({});
    await me.page.getByRole('button', { name: '保存する' }).click();
    await me.page.getByRole('link', { name: '首都圏初動班' }).waitFor();
    const regional = await me.page.getByRole('link', { name: /^地域版CYMAT/ }).allTextContents();
    expect([regional[0], regional.at(-1)]).toEqual(['地域版CYMAT 北海道(デモ)', '地域版CYMAT 沖縄(デモ)']);
    await me.page.getByRole('row').filter({ hasText: regional[0]! }).getByText('複数の都道府県(地域)').waitFor();
    expect(await me.looksAtBoth('teams')).toEqual({});
    await me.page.getByRole('link', { name: '首都圏初動班' }).click();
    const [member] = await world.rows<{ family: string }>(`select family_name as family from expert where status = 'ACTIVE' order by id limit 1`);
    await me.page.getByRole('button', { name: '構成員を加える' }).click();
    await me.page.getByLabel('氏名で探す').fill(member!.family);
    await me.page.getByRole('button', { name: '探す', exact: true }).click();
    await me.page.getByRole('group', { name: '対象者' }).getByRole('radio', { checked: true }).waitFor();
    await me.page.getByLabel('役', { exact: true }).selectOption('LEAD');
    await me.page.getByLabel('開始', { exact: true }).fill(await dayIn(0));
    await me.page.getByRole('dialog').getByRole('button', { name: '構成員を加える' }).click();
    await me.page.getByRole('cell', { name: '長', exact: true }).waitFor();
    await me.page.getByRole('button', { name: /の任を解く$/ }).waitFor();
    await me.page.getByRole('button', { name: '取決めを結ぶ' }).click();
    await me.page.getByRole('dialog').getByLabel('相手の体制').selectOption({ label: '西日本初動班' });
    await me.page.getByRole('dialog').getByLabel('開始').fill(await dayIn(0));
    await me.page.getByRole('dialog').getByRole('button', { name: '結ぶ', exact: true }).click();
    await me.page.getByRole('cell', { name: '西日本初動班', exact: true }).waitFor();
    expect(await me.looksAtBoth('team')).toEqual({});
    expect(await me.looksAtDialogs('team')).toEqual({});
    const approver = await officer('承認者');
    await approver.page.goto('/coverage');
    await approver.page.getByRole('table').waitFor();
    expect(await approver.looksAtBoth('coverage')).toEqual({});
  }, 90_000);
});

describe('the record', () => {
  it('is searched, checked and taken out by the auditor, in both languages', async () => {
    const coordinator = await officer('調整官');
    const [someone] = await world.rows<{ id: string }>(`select id from expert where status = 'ACTIVE' order by id limit 1`);
    await coordinator.page.goto(`/experts/${someone!.id}`);
    await coordinator.page.getByLabel('目的', { exact: true }).fill('監査の見本');
    await coordinator.page.getByRole('button', { name: '連絡先を表示する' }).click();
    await coordinator.page.getByRole('cell', { name: 'メール', exact: true }).or(coordinator.page.getByRole('cell', { name: '電話', exact: true })).first().waitFor();
    for (const language of ['ja', 'en'] as const) {
      const ja = language === 'ja';
      const me = await officer(ja ? '監査人' : 'Auditor', '', { language });
      await me.page.goto('/audit');
      await me.page.getByRole('button', { name: ja ? '検査する' : 'Check', exact: true }).click();
      await me.page.getByText(ja ? /連鎖に異常はありません/ : /The chain holds/).waitFor();
      await me.page.getByLabel(ja ? '操作' : 'Action', { exact: true }).fill('session.open');
      await me.page.getByRole('button', { name: ja ? '検索する' : 'Search', exact: true }).click();
      await me.page.waitForURL(/action=session/);
      expect(await me.looksAtBoth('audit-none')).toEqual({});
      await me.page.getByRole('button', { name: ja ? '条件を消す' : 'Clear' }).click();
      await me.page.getByRole('table').waitFor();
      const [saved] = await Promise.all([me.page.waitForEvent('download'), me.page.getByRole('button', { name: /CSV/ }).click()]);
      expect(saved.suggestedFilename()).toBe('muster-audit.csv');
      expect(await me.looksAtBoth('audit-log')).toEqual({});
      await me.page.getByRole('link', { name: ja ? '閲覧と警報' : 'Disclosures' }).click();
      await me.page.getByRole('cell', { name: '監査の見本' }).first().waitFor();
      await me.page.getByLabel(ja ? '見たもの' : 'What').selectOption('EXPORT');
      await me.page.getByLabel(ja ? '期間の初日' : 'First day').fill(await dayIn(0));
      await me.page.getByRole('button', { name: ja ? '検索する' : 'Search', exact: true }).click();
      await me.page.getByText(ja ? '該当する閲覧はありません' : 'Nobody looked').waitFor();
      await me.page.getByRole('button', { name: ja ? '条件を消す' : 'Clear' }).click();
      await me.page.getByRole('cell', { name: '監査の見本' }).first().waitFor();
      expect(await me.looksAtBoth('audit-disclosures')).toEqual({});
      await me.page.getByRole('link', { name: ja ? '書き出し' : 'Exports' }).click();
      await me.page.getByText(ja ? '書き出しはありません' : 'Nothing was exported').waitFor();
      expect(await me.looksAtBoth('audit-exports')).toEqual({});
      await me.page.getByRole('link', { name: ja ? 'アクセスの終了' : 'Access ends' }).click();
      await me.page.getByText(ja ? 'アクセスが終了していない人はいません。' : 'The access of 1 person has not ended.').waitFor();
      if (!ja) await me.page.getByText('1 (50%)').waitFor();
      expect(await me.looksAtBoth('access-ends')).toEqual({});
      await world.rows(LEFT_OPEN);
      await me.page.getByLabel(ja ? '期間の初日' : 'First day').fill('2001-04-01');
      await me.page.getByLabel(ja ? '期間の最終日' : 'Last day').fill('2001-04-02');
      await me.page.getByRole('button', { name: ja ? '表示する' : 'Show' }).click();
      await me.page.getByText(ja ? '期間内に登録を終えた人はいません' : 'Nobody left in this period').waitFor();
      expect(await me.looksAtBoth('access-ends-none')).toEqual({});
    }
  }, 120_000);
});

describe('the office', () => {
  it('keeps users, documents and providers, in both languages', async () => {
    for (const language of ['ja', 'en'] as const) {
      const ja = language === 'ja';
      const me = await officer(ja ? '管理者' : 'Administrator', '', { language });
      await me.page.getByRole('button', { name: ja ? /承認者 藤原.*の役割を変更/ : /Change roles: 承認者 藤原/ }).click();
      await me.page.getByRole('dialog').getByRole('checkbox', { name: ja ? '監査人' : 'Auditor' }).setChecked(ja);
      expect(await me.looksAtBoth('users-roles')).toEqual({});
      await me.page.getByRole('button', { name: ja ? '変更する' : 'Change', exact: true }).click();
      await me.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await me.page.getByRole('cell', { name: ja ? '承認者、監査人' : 'Approver', exact: true }).waitFor();
      expect(await me.looksAtBoth('users')).toEqual({});
      if (ja) expect(await me.looksAtDialogs('users')).toEqual({});
      await me.page.getByRole('button', { name: ja ? /承認者 藤原.*の承認の順番/ : /Order of approval: 承認者 藤原/ }).click();
      const second = me.page.getByRole('radio', { name: ja ? '第1群が決めないとき' : 'When circle 1 has not decided' });
      if (ja) await second.check();
      else expect(await second.isChecked()).toBe(true);
      await me.page.getByRole('dialog').getByRole('button', { name: ja ? '変更する' : 'Change', exact: true }).click();
      await me.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await me.page.getByRole('button', { name: ja ? /承認者 藤原.*の利用を停止/ : /Disable: 承認者 藤原/ }).click();
      await me.page.getByRole('dialog').getByRole('button', { name: ja ? '停止する' : 'Disable', exact: true }).click();
      await me.page.getByRole('button', { name: ja ? /承認者 藤原.*の利用を再開/ : /Enable: 承認者 藤原/ }).waitFor();
      expect(await me.page.getByRole('button', { name: /(髙橋 葵|承認者 藤原.*)にパスキーの登録を許可|Allow enrolment: (髙橋 葵|承認者 藤原)/ }).count()).toBe(0);
      expect(await me.looksAtBoth('users-disabled')).toEqual({});
      await me.page.getByRole('button', { name: ja ? /承認者 藤原.*の利用を再開/ : /Enable: 承認者 藤原/ }).click();
      expect(await me.looksAtBoth('user-enable')).toEqual({});
      await me.page.getByRole('dialog').getByRole('button', { name: ja ? '再開する' : 'Enable', exact: true }).click();
      await me.page.getByRole('button', { name: ja ? /承認者 藤原.*の利用を停止/ : /Disable: 承認者 藤原/ }).waitFor();
      await me.page.getByRole('button', { name: ja ? '利用者を加える' : 'Add a user' }).click();
      await me.page.getByRole('dialog').getByLabel(ja ? '氏名' : 'Name').fill(ja ? '人事 新任' : 'New Contact');
      await me.page.getByRole('dialog').getByLabel(ja ? 'メールアドレス' : 'E-mail address').fill(`new-${language}@nco.example`);
      await me.page.getByRole('dialog').getByRole('checkbox', { name: ja ? '人事担当' : 'Employer contact', exact: true }).check();
      await me.page.getByRole('dialog').getByRole('searchbox').fill('総務');
      await me.page.getByRole('button', { name: ja ? '総務省を選ぶ' : /^Choose Ministry of Internal Affairs/ }).click();
      expect(await me.looksAtBoth('user-add')).toEqual({});
      await me.page.getByRole('dialog').getByRole('button', { name: ja ? '加える' : 'Add', exact: true }).click();
      await me.page.getByRole('cell', { name: ja ? '人事 新任' : 'New Contact', exact: true }).waitFor();
      await me.page.getByRole('link', { name: ja ? '誓約・協定' : 'Pledges' }).click();
      await me.page.getByRole('table').first().waitFor();
      expect(await me.looksAtBoth('wordings')).toEqual({});
      if (ja) expect(await me.looksAtDialogs('wordings')).toEqual({});
      await me.page.getByRole('link', { name: ja ? '送信手段' : 'Providers' }).click();
      await me.page.getByRole('table').first().waitFor();
      await me.page.getByRole('button', { name: ja ? '番号を加える' : 'Add a number' }).click();
      await me.page.getByLabel(ja ? '電話番号(国際形式)' : 'Number, international').fill(ja ? '+815012340009' : '050-1234');
      expect(await me.looksAtBoth('sender-add')).toEqual({});
      await me.page.getByRole('dialog').getByRole('button', { name: ja ? '加える' : 'Add', exact: true }).click();
      await (ja ? me.page.getByText('+815012340009', { exact: true }) : me.page.getByText('This is no telephone number')).waitFor();
      if (!ja) await me.page.getByRole('button', { name: 'Back', exact: true }).click();
      expect(await me.looksAtBoth('providers')).toEqual({});
      if (ja) expect(await me.looksAtDialogs('providers')).toEqual({});
    }
  }, 120_000);

  it('writes a preset with its message in both languages, and keeps its versions', async () => {
    const me = await officer('管理者');
    await me.page.getByRole('link', { name: '招集のひな形', exact: true }).click();
    await me.page.getByRole('link', { name: '新しいひな形を作る' }).click();
    await me.page.getByLabel('記号').fill('PHISHING');
    await me.page.getByLabel('名称(日本語)').fill('フィッシング');
    await me.page.getByLabel('日本語の文面').fill('【{authority}招集】{number} TLP:RED 要:{role} 照合{code}');
    await me.page.getByRole('button', { name: '保存する' }).click();
    await me.page.getByText('本文に TLP:RED の表示があります').first().waitFor();
    expect(await me.looksAtBoth('preset-wrong')).toEqual({});
    await me.page.getByLabel('名称(英語)').fill('Phishing');
    await me.page.getByLabel('日本語の文面').fill('【{authority}招集】{number} 深刻度{severity} 要:{role} {deadline} 回答→1=可 2=不可 照合{code}');
    await me.page.getByLabel('職務', { exact: true }).selectOption({ label: 'インシデント対応' });
    await me.page.getByLabel('必要人数').fill('4');
    await me.page.getByText('問題はありません。').waitFor();
    expect(await me.page.locator('[aria-invalid=true]').count()).toBe(0);
    await me.page.getByRole('button', { name: '保存する' }).click();
    await me.page.getByText('第1版を保存しました。').waitFor();
    await me.page.getByLabel('予備の人数').fill('2');
    await me.page.getByRole('button', { name: '保存する' }).click();
    await me.page.getByText('第2版を保存しました。').waitFor();
    await me.page.getByRole('cell', { name: '第1版' }).waitFor();
    expect(await me.looksAtBoth('preset')).toEqual({});
    const english = await officer('Administrator', '', { language: 'en' });
    await english.page.goto('/administration/presets/PHISHING');
    await english.page.getByRole('cell', { name: '2', exact: true }).waitFor();
    await english.page.getByRole('link', { name: 'All presets' }).click();
    await english.page.getByRole('button', { name: 'Withdraw the preset “Phishing”' }).click();
    await english.page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await english.page.getByRole('button', { name: 'Bring back the preset “Phishing”' }).waitFor();
    expect(await english.looksAtBoth('presets')).toEqual({});
    expect(await english.looksAtDialogs('presets')).toEqual({});
    await me.page.getByRole('link', { name: 'ひな形の一覧へ' }).click();
    await me.page.getByRole('button', { name: 'ひな形「フィッシング」を使用に戻す' }).waitFor();
  }, 120_000);

  it('sets the rules of call-ups, of which a looser one waits for an approver, and for how long things are kept', async () => {
    const me = await officer('管理者');
    await me.page.getByRole('link', { name: '設定', exact: true }).click();
    await me.page.getByRole('button', { name: '招集の規則を変更する' }).click();
    await me.page.getByLabel('2人目の承認が要る人数').fill('25000');
    await me.page.getByLabel('変更の理由').fill('全国訓練の規模に合わせる。');
    expect(await me.looksAtBoth('setting-change')).toEqual({});
    await me.page.getByRole('button', { name: '承認を求める' }).click();
    await me.page.getByRole('heading', { name: '承認を待つ変更' }).waitFor();
    await me.page.getByRole('button', { name: 'メッセージの本文の期間を変える' }).click();
    await me.page.getByLabel('日数').fill('60');
    await me.page.getByLabel('適用の始まる日').fill(await dayIn(1));
    await me.page.getByRole('dialog').getByRole('button', { name: '登録する' }).click();
    await me.page.getByText(/年\d+月\d+日から約1年先までの日付を指定してください。保存期間を短くする変更は7日前までに登録します。/).waitFor();
    expect(await me.looksAtBoth('retention', () => me.page.getByRole('dialog').locator('button[type=submit]').click())).toEqual({});
    await me.page.getByLabel('適用の始まる日').fill(await dayIn(8));
    await me.page.getByRole('dialog').getByRole('button', { name: '登録する' }).click();
    await me.page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await me.looksAtBoth('settings')).toEqual({});
    const approver = await officer('Approver', '', { language: 'en' });
    await approver.page.goto('/administration/settings');
    await approver.page.getByRole('button', { name: 'Agree' }).waitFor();
    expect(await approver.looksAtBoth('settings-agree')).toEqual({});
    expect(await approver.looksAtDialogs('settings-agree')).toEqual({});
    await approver.page.getByRole('button', { name: 'Agree' }).click();
    await approver.page.getByRole('dialog').getByRole('button', { name: 'Agree' }).click();
    await approver.page.getByRole('cell', { name: '25,000 people', exact: true }).waitFor();
    await approver.page.getByRole('cell', { name: /^Second person above: \S+ people → 25,000 people$/ }).waitFor();
  }, 120_000);

  it('adds an organisation, renames it from a day on, and records its end', async () => {
    const me = await officer('管理者');
    await me.page.goto('/administration/organisations');
    await me.page.getByRole('button', { name: '組織を登録する' }).click();
    for (const [label, value] of [['名称(日本語)', '例示電力'], ['名称(英語)', 'Example Power'], ['フリガナ', 'レイジデンリョク'], ['略号', 'example-power'], ['設立日(またはこの名称の開始日)', '2020-04-01']] as const) await me.page.getByRole('dialog').getByLabel(label).fill(value);
    await me.page.getByLabel('種類').selectOption('INFRASTRUCTURE');
    expect(await me.looksAtBoth('organisation-add')).toEqual({});
    await me.page.getByRole('dialog').getByRole('button', { name: '登録する' }).click();
    await me.page.getByRole('heading', { level: 1, name: '例示電力' }).waitFor();
    await me.page.getByRole('button', { name: '名称の変更を登録する' }).click();
    await me.page.getByRole('dialog').getByLabel('名称(日本語)').fill('例示エネルギー');
    await me.page.getByRole('dialog').getByLabel('名称(英語)').fill('Example Energy');
    await me.page.getByLabel('名称の開始日').fill(await dayIn(30));
    await me.page.getByRole('button', { name: '保存する' }).click();
    await me.page.getByRole('cell', { name: '例示エネルギー' }).waitFor();
    await me.page.getByRole('button', { name: '廃止・統合を登録する' }).click();
    await me.page.getByLabel('最終日').fill(await dayIn(90));
    await me.page.getByLabel('引継ぎ先').fill('経済産業');
    await me.page.getByRole('button', { name: '経済産業省を選ぶ' }).click();
    expect(await me.looksAtBoth('organisation-end')).toEqual({});
    await me.page.getByRole('dialog').getByRole('button', { name: '登録する' }).click();
    await me.page.getByText('経済産業省').waitFor();
    await me.page.getByRole('button', { name: 'グループを変える' }).click();
    await me.page.getByLabel('代表となる組織を選ぶ').fill('総務');
    await me.page.getByRole('button', { name: '総務省を選ぶ' }).click();
    await me.page.getByRole('button', { name: '保存する' }).click();
    await me.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await me.page.getByText('総務省(代表)', { exact: true }).waitFor();
    expect(await me.looksAtBoth('organisation-life')).toEqual({});
    expect(await me.looksAtDialogs('organisation-life')).toEqual({});
  }, 120_000);

  it('records what a law changes of appointments from a day on, in both languages; HR reads it', async () => {
    for (const language of ['ja', 'en'] as const) {
      const words = language === 'ja'
        ? { role: '管理者', menu: '任用の根拠', rule: '「期間業務」の定めの改正を記録する', from: '施行日', months: '期間の上限(月)', ja: '根拠(日本語)', en: '根拠(英語)', save: '記録する', coming: '今後施行', tlp: '「委嘱」のTLPの上限の改正を記録する', highest: 'TLPの上限', whyJa: '理由(日本語)', whyEn: '理由(英語)', rates: '俸給表の額を追加する', scale: '俸給表', rows: '級・号俸と額', wrong: /読み取れない行があります: 1行目/, read: '2行を読み取りました。', there: /この日からの行はすでにあります/, cancel: '戻る', past: '過去の定めも表示する' }
        : { role: 'Administrator', menu: 'Appointment law', rule: 'Amend the rule on: Fixed-period part-time', from: 'From', months: 'Longest term (months)', ja: 'Legal basis (Japanese)', en: 'Legal basis (English)', save: 'Record', coming: 'To come', tlp: 'Amend the highest TLP for: Commission', highest: 'Highest TLP', whyJa: 'Reason (Japanese)', whyEn: 'Reason (English)', rates: 'Add amounts to a pay table', scale: 'Pay table', rows: 'Grades and amounts', wrong: /These lines could not be read: 1/, read: '2 lines were read.', there: /There is a row from that day already/, cancel: 'Back', past: 'Also show past rules' };
      const me = await officer(words.role, '', { language });
      const { page } = me;
      const dialog = page.getByRole('dialog');
      const save = async (): Promise<void> => { await dialog.getByRole('button', { name: words.save, exact: true }).click(); };
      const day = await dayIn(language === 'ja' ? 40 : 41);
      await page.getByRole('link', { name: words.menu, exact: true }).click();
      await page.getByRole('button', { name: words.rule }).click();
      await dialog.getByLabel(words.from, { exact: true }).fill(day);
      await dialog.getByLabel(words.months).fill('24');
      await dialog.getByLabel(words.ja).fill('人事院規則8-12 第46条の2(改正後)');
      await dialog.getByLabel(words.en).fill('Rule 8-12, article 46-2, as amended');
      await save();
      await dialog.getByText(/上限|maximum/).first().waitFor();
      expect(await me.looksAtBoth('law-rule')).toEqual({});
      await dialog.getByLabel(/延長を含む上限|With extensions/).fill('24');
      await save();
      await dialog.waitFor({ state: 'hidden' });
      await page.getByRole('row').filter({ hasText: words.coming }).first().waitFor();
      await page.getByRole('button', { name: words.tlp }).click();
      await dialog.getByLabel(words.from, { exact: true }).fill(day);
      await dialog.getByLabel(words.highest).selectOption('AMBER+STRICT');
      await dialog.getByLabel(words.whyJa).fill('委嘱契約の守秘条項(改定)');
      await dialog.getByLabel(words.whyEn).fill('Secrecy clause, revised');
      expect(await me.looksAtBoth('law-limit')).toEqual({});
      await save();
      await dialog.waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: words.rates }).click();
      await dialog.getByLabel(words.scale, { exact: true }).selectOption('ADMINISTRATIVE_1');
      await dialog.getByLabel(words.from, { exact: true }).fill(day);
      await dialog.getByLabel(words.ja).fill('一般職給与法 別表第一');
      await dialog.getByLabel(words.en).fill('Remuneration Act, table 1');
      await dialog.getByLabel(words.rows).fill('級 月額\n');
      await dialog.getByText(words.wrong).waitFor();
      await dialog.getByLabel(words.rows).fill('162,100\n');
      await dialog.getByText(words.wrong).waitFor();
      expect(await dialog.getByRole('table').count()).toBe(0);
      await dialog.getByLabel(words.rows).fill('1-1\t162,100\n１－２　１６３，２００\n');
      await dialog.getByText(words.read).waitFor();
      await dialog.getByRole('row').filter({ hasText: '163,200' }).getByText('1-2', { exact: true }).waitFor();
      expect(await me.looksAtBoth('law-rates')).toEqual({});
      await save();
      await dialog.waitFor({ state: 'hidden' });
      await page.getByRole('combobox', { name: words.scale, exact: true }).selectOption('ADMINISTRATIVE_1');
      await page.getByText(/162,100/).first().waitFor();
      await page.getByLabel(words.past).check();
      expect(await me.looksAtBoth('law')).toEqual({});
      await page.getByRole('button', { name: words.tlp }).click();
      await dialog.getByLabel(words.from, { exact: true }).fill(day);
      for (const label of [words.whyJa, words.whyEn]) await dialog.getByLabel(label).fill('Again');
      await save();
      await dialog.getByText(words.there).first().waitFor();
      await dialog.getByRole('button', { name: words.cancel }).click();
      const hr = await officer(language === 'ja' ? '人事担当' : 'HR', '', { language });
      await hr.page.goto('/hr/law');
      await hr.page.getByText(words.coming, { exact: true }).first().waitFor();
      expect([await hr.page.getByRole('button', { name: words.rates }).count(), hr.complaints]).toEqual([0, []]);
    }
    expect(await world.rows(`select highest from tlp_ceiling where standing = 'COMMISSION' order by valid_from`)).toEqual([{ highest: 'AMBER' }, { highest: 'AMBER+STRICT' }, { highest: 'AMBER+STRICT' }]);
  }, 120_000);

  it('agrees on terms with an employer, whose contact sees them with his releases', async () => {
    const [employer] = await world.rows<{ id: string; ja: string; en: string }>(
      `select o.id, o.name_ja as ja, o.name_en as en from app_user u join organisation o on o.id = u.organisation_id join user_role r on r.user_id = u.id where r.role = 'EMPLOYER_CONTACT'`);
    const { ja: name } = employer!;
    const empty = await officer('派遣元の窓口');
    await empty.page.getByText('取り決めた条件がありません').waitFor();
    expect(await empty.looksAtBoth('employer-none')).toEqual({});
    const me = await officer('管理者');
    await me.page.getByRole('link', { name: '組織', exact: true }).click();
    await me.page.getByRole('searchbox', { name: '名称' }).fill(name);
    await me.page.getByRole('button', { name: '探す', exact: true }).click();
    await me.page.getByRole('link', { name, exact: true }).waitFor();
    expect(await me.looksAtBoth('organisations')).toEqual({});
    await me.page.getByRole('link', { name, exact: true }).click();
    await me.page.getByRole('button', { name: '取決めを登録する' }).click();
    await me.page.getByLabel('効力の始まる日').fill(await dayIn(0));
    await me.page.getByLabel('1人・四半期あたりの上限(時間)').fill('80');
    await me.page.getByRole('button', { name: '期間を加える' }).click();
    await me.page.getByLabel('1つめの期間の初日').fill(await dayIn(30));
    await me.page.getByLabel('1つめの期間の最終日').fill(await dayIn(37));
    await me.page.getByLabel('取引先を加える').fill('警察庁');
    await me.page.getByRole('button', { name: '警察庁を選ぶ' }).click();
    expect(await me.looksAtBoth('terms')).toEqual({});
    await me.page.getByRole('dialog').getByRole('button', { name: '登録する' }).click();
    await me.page.getByText('80時間').waitFor();
    await me.page.getByRole('button', { name: '相手を加える' }).click();
    await me.page.getByRole('dialog').getByLabel('氏名').fill('承諾 花子');
    await me.page.getByRole('dialog').getByLabel('メールアドレス').fill('release@company.example');
    await me.page.getByRole('dialog').getByRole('button', { name: '加える' }).click();
    await me.page.getByRole('cell', { name: '承諾 花子', exact: true }).waitFor();
    expect(await me.looksAtBoth('organisation')).toEqual({});
    expect(await me.looksAtDialogs('organisation')).toEqual({});
    for (const language of ['ja', 'en'] as const) {
      const contact = await officer(language === 'ja' ? '派遣元の窓口' : 'Employer contact', '', { language });
      await contact.page.getByText(language === 'ja' ? '80時間' : '80 hours').waitFor();
      expect(await contact.looksAtBoth('employer')).toEqual({});
    }
  }, 120_000);
});
