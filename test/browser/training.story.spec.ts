import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fills, HrOffice, records } from './support/hr-office.ts';

let office: HrOffice;

beforeAll(async () => { office = await HrOffice.open(); }, 120_000);
afterAll(async () => { await office?.close(); });

describe('training', () => {
  it('is recorded: a course, a headcount, staff, one attendance, and a list whose bad lines are told with the remedy', async () => {
    const central = await office.signedIn('central');
    const { page } = central;
    await page.goto('/training/courses');
    await page.getByRole('button', { name: '研修を登録する' }).click();
    await fills(page.getByRole('dialog'), { 科目コード: 'SEC-NEW', '名称(日本語)': '標的型メール訓練', '名称(英語)': 'Phishing exercise', 実施開始日: '2020-04-01' });
    await page.getByRole('dialog').getByRole('checkbox', { name: '担当職員' }).check();
    expect(await central.looksAtBoth('hr-course-record')).toEqual({});
    await page.getByRole('dialog').getByRole('button', { name: '登録する' }).click();
    await page.getByRole('cell', { name: '標的型メール訓練 SEC-NEW' }).waitFor();
    expect(await central.looksAtBoth('hr-courses-recorded')).toEqual({});
    expect(await central.looksAtDialogs('hr-courses')).toEqual({});

    await page.goto('/training/records');
    await page.getByLabel('組織', { exact: true }).last().selectOption({ label: '総務省' });
    const headcounts = page.getByRole('form', { name: '職員数を記録する' });
    await fills(headcounts, { 職員数: '240', 適用日: await office.day(0), 出典: '現員調査' });
    await headcounts.getByRole('button').click();
    await page.getByRole('cell', { name: '現員調査' }).waitFor();
    const staff = page.getByRole('form', { name: '職員を記録する' });
    await fills(staff, { 職員番号: 'Z-9001', 開始日: await office.day(-30) });
    await staff.getByRole('button').click();
    await staff.getByText('記録しました。').waitFor();
    await page.getByRole('button', { name: 'S001-Eの離任を記録する' }).click();
    expect(await central.looksAtBoth('hr-staff-leaves')).toEqual({});
    await page.getByRole('dialog').getByRole('button', { name: '離任を記録する' }).click();
    await page.getByRole('button', { name: 'S001-Eの離任を記録する' }).waitFor({ state: 'hidden' });
    const attendance = page.getByRole('region', { name: '受講を1件記録する' });
    await attendance.getByLabel('組織', { exact: true }).selectOption({ label: '総務省' });
    await attendance.getByLabel('研修', { exact: true }).selectOption({ label: '標的型メール訓練' });
    await fills(attendance, { 職員番号: 'Z-9002', 受講日: await office.day(-3) });
    await attendance.getByRole('button', { name: '受講を記録する' }).click();
    await attendance.getByText('先に「職員を記録する」で職員として登録するか').waitFor();
    await fills(attendance, { 職員番号: 'Z-9001' });
    await attendance.getByRole('button', { name: '受講を記録する' }).click();
    await attendance.getByText('記録しました。').waitFor();
    const list = `組織コード,職員番号,科目コード,修了日,修了状況\nmic,Z-9001,SEC-NEW,${await office.day(-2)},修了\nmic,Z-9999,SEC-NEW,${await office.day(-2)},修了\nmic,Z-9001,SEC-NEW,${await office.day(-1)},未修了\n`;
    await page.getByLabel('ファイル').setInputFiles({ name: 'lms.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await page.getByRole('button', { name: '内容を確認する' }).click();
    await page.getByText('3行: 新規 1件、登録済み 0件、未修了 1件、誤り 1件').waitFor();
    expect(await central.looksAtBoth('hr-records-checked', (language) => page.getByRole('button', { name: language === 'ja' ? '内容を確認する' : 'Check the list' }).click())).toEqual({});
    await page.getByRole('button', { name: '誤りのない1件だけを書き込む' }).click();
    await page.getByText('書き込みました。').waitFor();
    expect(await office.world.rows(`select a.source from attendance a join course c on c.id = a.course_id where c.code = 'SEC-NEW' order by 1`)).toEqual([{ source: 'ENTRY' }, { source: 'IMPORT' }]);
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
    expect(await demand.getByLabel('席数').inputValue()).toBe('');
    expect(await central.looksAtBoth('hr-exercise')).toEqual({});
    await central.close();
  }, 120_000);
});

describe('an event programme', () => {
  async function plans(page: Page, n: number, from: number): Promise<void> {
    await fills(page, { '名称(日本語)': `万博 第${n}回リハーサル`, '名称(英語)': `Expo rehearsal ${n}`, 開始日: await office.day(from), 終了日: await office.day(from) });
    await page.getByLabel('対象の役割').selectOption({ index: 3 });
    await page.getByRole('button', { name: '計画を登録する' }).click();
    await page.getByRole('heading', { name: `万博 第${n}回リハーサル` }).waitFor();
  }
  async function holds(page: Page): Promise<void> {
    await page.getByRole('button', { name: '実施済みにする' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '実施済みにする' }).click();
  }

  it('goes from one rehearsal to the next only when its findings are closed; seats and results are recorded', async () => {
    const desk = await office.visitor('調整官');
    const { page } = desk;
    await page.goto('/exercises');
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await desk.looksAtDialogs('exercises')).toEqual({});
    await page.getByRole('button', { name: '行事の演習計画を登録する' }).click();
    await fills(page.getByRole('dialog'), { '名称(日本語)': '万博', '名称(英語)': 'Expo', 行事の開始日: await office.day(100), 行事の終了日: await office.day(120), 行事コード: 'EXPO-X' });
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
    expect(await desk.looksAtDialogs('exercise-planned')).toEqual({});
    await page.getByRole('link', { name: '計画を変更する' }).click();
    await page.getByLabel('名称(日本語)').waitFor();
    expect(await desk.looksAtBoth('exercise-change')).toEqual({});
    await page.goBack();
    await page.getByRole('button', { name: '席を記録する' }).click();
    await page.getByRole('dialog').getByLabel('席数').fill('8');
    expect(await desk.looksAtBoth('exercise-seats')).toEqual({});
    await page.getByRole('dialog').getByRole('button', { name: '席を記録する' }).click();
    await page.getByText('充足 0席、希望なし(提供 8席)').waitFor();
    await page.getByText('実施の記録待ち', { exact: true }).waitFor();
    await holds(page);
    await page.getByRole('button', { name: '参加の結果を記録する' }).click();
    const [{ family }] = await office.world.rows<{ family: string }>(`select family_name as family from expert where status = 'ACTIVE' order by id limit 1`) as [{ family: string }];
    await page.getByRole('dialog').getByLabel('氏名で探す').fill(family);
    await page.getByRole('button', { name: '探す', exact: true }).click();
    await page.getByRole('dialog').getByRole('group', { name: '対象者' }).getByRole('radio', { checked: true }).waitFor();
    await page.getByRole('dialog').getByLabel('結果').selectOption('PASSED');
    expect(await desk.looksAtBoth('exercise-part')).toEqual({});
    await page.getByRole('dialog').getByRole('button', { name: '記録する', exact: true }).click();
    await page.getByRole('cell', { name: '合格', exact: true }).waitFor();
    await fills(page, { 指摘の内容: '連絡網の番号が古い', 対応期限: await office.day(10) });
    await page.getByRole('button', { name: '指摘を記録する' }).click();
    await page.getByText('連絡網の番号が古い').waitFor();
    await page.getByText('未対応の指摘が1件あります。').waitFor();
    expect(await desk.looksAtBoth('exercise-held')).toEqual({});
    await page.goto('/exercises');
    await box.waitFor();
    const days = await page.getByRole('region', { name: '年度の演習' }).getByRole('row').evaluateAll((rows) => rows.slice(1).map((row) => row.querySelectorAll('td')[3]?.textContent?.replace(/\d+/g, (part) => part.padStart(2, '0')) ?? ''));
    expect(days).toEqual([...days].sort());
    expect(await desk.looksAtBoth('exercises-desk')).toEqual({});
    await page.getByRole('link', { name: '万博 第2回リハーサル' }).first().click();
    await holds(page);
    await page.getByText('これまでのリハーサルの指摘が1件残っています。').waitFor();
    expect(await desk.looksAtBoth('exercise-refused', records(page))).toEqual({});
    await page.goBack();
    await page.getByRole('link', { name: '万博 第1回リハーサル' }).first().click();
    await page.getByText('対応を記録する: 指摘 1').click();
    await page.getByLabel('理由・内容').fill('全番号を更新した');
    await page.getByRole('button', { name: '対応を記録する' }).click();
    await page.getByText('対応済み', { exact: true }).waitFor();
    await page.getByText('未対応の指摘が1件あります。').waitFor({ state: 'hidden' });
    await page.goto('/exercises');
    await page.getByRole('link', { name: '万博 第2回リハーサル' }).first().click();
    await holds(page);
    await page.getByText('実施済み', { exact: true }).waitFor();
    await desk.close();
  }, 180_000);
});

describe('HR sees whole', () => {
  it('the training of a body, and the exercises', async () => {
    const hr = await office.signedIn('hr');
    await office.looksThrough(hr, [['hr-training', '/training'], ['hr-courses', '/training/courses'], ['hr-records', '/training/records'], ['hr-exercises', '/exercises']]);
    await hr.close();
  }, 120_000);
});
