import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedYear } from '@muster/cli';
import { fills, HrOffice } from './support/hr-office.ts';

let office: HrOffice;

/** As in every demo: the figures of the last year are published, those of today computed. */
beforeAll(async () => {
  office = await HrOffice.open();
  await seedYear(process.env.DATABASE_URL!);
}, 180_000);
afterAll(async () => { await office?.close(); });

describe('the progress board', () => {
  it('sees how far the country and the bodies are; the figures are computed anew', async () => {
    const central = await office.signedIn('central');
    const { page } = central;
    await page.goto('/progress');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await central.looksAtBoth('hr-progress')).toEqual({});
    const [{ asked }] = await office.world.rows<{ asked: string }>('select muster_now()::text as asked') as [{ asked: string }];
    await page.getByRole('button', { name: '現在の値を計算する' }).click();
    await page.getByRole('button', { name: '表示を更新する' }).waitFor();
    await office.world.until('the figures are computed', async () => (await office.world.rows(`select from figure where indicator_code = 'TRAINING' and computed_at > $1::timestamptz limit 1`, [asked])).length > 0);
    await page.getByRole('button', { name: '表示を更新する' }).click();
    await page.getByRole('button', { name: '表示を更新する' }).waitFor({ state: 'hidden' });
    await page.getByRole('heading', { name: '研修の受講' }).waitFor();
    expect(await central.looksAtBoth('hr-progress-board')).toEqual({});
    await central.close();
  }, 90_000);
});

describe('the progress of a year', () => {
  it('is taken, commented on by a body, published when the time for comments is over, and then looked up; targets and pledges are set', async () => {
    const [{ year }] = await office.world.rows<{ year: number }>(`select extract(year from muster_now() at time zone 'Asia/Tokyo' - interval '3 months')::int as year`) as [{ year: number }];
    const central = await office.signedIn('central');
    const { page } = central;
    await page.goto('/progress');
    await page.getByRole('button', { name: '目標を定める' }).click();
    await page.getByRole('dialog').getByLabel('指標').selectOption({ label: '研修の受講' });
    await fills(page.getByRole('dialog'), { '目標の割合(%)': '95', 期限: await office.day(120), 根拠: '第二次計画 別紙3' });
    expect(await central.looksAtBoth('progress-target')).toEqual({});
    await page.getByRole('dialog').getByRole('button', { name: '目標を定める' }).click();
    await page.getByRole('cell', { name: '第二次計画 別紙3' }).waitFor();
    await page.getByRole('button', { name: '年度の値を確定する' }).click();
    await fills(page.getByRole('dialog'), { 意見受付の最終日: await office.day(8) });
    expect(await central.looksAtBoth('progress-take')).toEqual({});
    await page.getByRole('dialog').getByRole('button', { name: '確定する' }).click();
    await page.getByRole('link', { name: `${year}年度` }).waitFor();

    const hr = await office.signedIn('hr');
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
    await form.getByLabel('期限', { exact: true }).first().fill(await office.day(90));
    for (const [n, days] of [[1, 5], [2, 60]] as const) {
      const step = form.getByRole('group', { name: `途中の目標 ${n}` });
      await step.getByLabel('目標の内容').fill(`段階 ${n}`);
      await step.getByLabel('期限', { exact: true }).fill(await office.day(days));
    }
    await form.getByLabel('達成を判定する記録').last().selectOption('COURSE');
    await form.getByLabel('対象', { exact: true }).selectOption({ index: 1 });
    expect(await hr.looksAtBoth('progress-pledge')).toEqual({});
    await form.getByRole('button', { name: '約束を登録する' }).click();
    await hr.page.getByRole('heading', { name: '年度内に全員が受講する' }).waitFor();
    await office.world.stopWorker();
    await office.world.startWorker();
    await office.world.until('the body is written to', async () => (await office.world.rows(`select from nudge n join milestone m on m.id = n.milestone_id where m.words = '段階 1' and n.sent_at is not null`)).length > 0);
    await hr.page.goto('/progress');
    await hr.page.getByText(/期限前の案内: \d+人に送信/).first().waitFor();
    expect(await hr.looksAtBoth('progress-nudged')).toEqual({});
    expect(await hr.looksAtDialogs('progress')).toEqual({});
    await Promise.all([hr.close(), central.close()]);

    await office.world.withoutWorker('9 days');
    const later = await office.signedIn('central');
    await later.page.goto(`/progress/years/${year}`);
    await later.page.getByRole('button', { name: '公表する' }).click();
    expect(await later.looksAtBoth('progress-publish')).toEqual({});
    await later.page.getByRole('dialog').getByRole('button', { name: '公表する' }).click();
    await later.page.getByText('公表済み', { exact: true }).waitFor();
    expect(await later.looksAtBoth('progress-year')).toEqual({});
    await later.close();
    const auditor = await office.visitor('監査人');
    await auditor.page.goto(`/progress/years/${year}`);
    await auditor.page.getByText('後任者は6月末までに受講します。').waitFor();
    expect(await auditor.looksAtBoth('progress-year-auditor')).toEqual({});
    await auditor.page.goto('/progress');
    await auditor.page.waitForLoadState('networkidle');
    expect(await auditor.looksAtBoth('progress-auditor')).toEqual({});
    await auditor.close();
  }, 180_000);
});
