import { advance } from '@muster/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchedCallUp, type Scene } from '../testing/call-up.scene.ts';
import { addPeople } from '../testing/scene.people.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import { AnswerLinkController } from './answer-link.controller.ts';
import { AnswerPages } from './answer-pages.service.ts';
import { AnswerService } from './answer.service.ts';
import { linkToken, tokenKeys } from './link-token.ts';

let scene: SceneApp;
let base: string;

beforeAll(async () => {
  scene = await sceneApp([AnswerService, AnswerPages], [AnswerLinkController], { MUSTER_CALL_BACK: '03-1234-5678' });
  await scene.app.listen(0, '127.0.0.1');
  base = await scene.app.getUrl();
});
afterAll(() => scene.close());

const path = (call: Scene, person = 0): string => {
  const { linkNumber, invitationId } = call.people[person]!;
  return `${base}/a/${linkToken(tokenKeys(scene.env, 'answer-link'), linkNumber, invitationId)}`;
};
const post = (url: string, fields: Record<string, string>) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual', headers: { Origin: 'null' } });
const row = async (call: Scene, person = 0) =>
  (await scene.db.query('select answer, arrive_at, answer_late, seen_at from invitation where id = $1', [call.people[person]!.invitationId]))[0];
const stored = async (call: Scene): Promise<number> =>
  (await scene.db.query('select count(*)::int as n from answer a join invitation i on i.id = a.invitation_id where i.call_up_id = $1', [call.callUpId]))[0].n;

describe('looking at the page', () => {
  it('shows what is asked and whether it is genuine, and nothing of who is asked', async () => {
    const call = await launchedCallUp(scene.db, { people: 1, kind: 'DRILL' });
    const response = await fetch(path(call));
    const page = await response.text();
    expect(response.status).toBe(200);
    for (const part of ['【訓練】', '4821', 'インシデント対応', '現地または遠隔(東京都)', `招集 ${String(call.number).padStart(3, '0')}`, 'lang="ja"']) expect(page).toContain(part);
    for (const part of ['秘密', 'Himitsu', call.people[0]!.phone, call.people[0]!.email, '24:00', '<script']) expect(page).not.toContain(part);
    expect(page.match(/name="answer"/g)).toHaveLength(4);
  });

  it('says who pays by the employer\'s terms of the first day, and by which published number to check', async () => {
    const call = await launchedCallUp(scene.db, { people: 1 });
    const [employer] = await scene.db.query<[{ id: string }]>(`insert into organisation (slug, name_ja, name_en, kind, valid_from) values ('payer', '支払', 'Payer', 'COMPANY', '2001-04-01') returning id`);
    expect(await (await fetch(path(call))).text()).toContain('任用の際に');
    await scene.db.query('update expert set organisation_id = $1 where id = $2', [employer.id, call.people[0]!.expertId]);
    for (const [day, pays] of [['2020-01-01', 'EMPLOYER_PAYS'], ['2099-01-01', 'UNPAID']]) {
      await scene.db.query(`insert into standing_terms (organisation_id, valid_from, notice_hours, blackout, excluded_clients, release_needed, answer_within_minutes, pay_basis, liability_basis, recorded_at)
        values ($1, $2, 0, '{}', '{}', false, 60, $3, 'AUTHORITY', muster_now())`, [employer.id, day, pays]);
    }
    const page = await (await fetch(path(call))).text();
    expect(page).toContain('所属先が給与を支払います');
    expect(page).not.toContain('報酬はありません');
    expect(page).toContain('<a href="tel:0312345678">03-1234-5678</a>');
    expect(await (await fetch(`${path(call)}?lang=en`)).text()).toContain('compare it with the number that NISC has published');
  });

  it('asks browsers not to keep it, not to tell where they were, and to run nothing', async () => {
    const { headers } = await fetch(path(await launchedCallUp(scene.db, { people: 1 })));
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'/);
  });

  it('speaks English when asked to, or when the expert does', async () => {
    const call = await launchedCallUp(scene.db, { people: 1 });
    expect(await (await fetch(`${path(call)}?lang=en`)).text()).toContain('Authenticity code');
    const english = await launchedCallUp(scene.db, { people: 1, who: await addPeople(scene.db, 1, 'en') });
    expect(await (await fetch(path(english))).text()).toContain('Incident Response');
    expect(await (await fetch(`${path(english)}?lang=ja`)).text()).toContain('照合番号');
  });

  it('never answers by GET or HEAD; only a GET that does not look ahead is noted as seen', async () => {
    const call = await launchedCallUp(scene.db, { people: 1 });
    expect((await fetch(`${path(call)}?answer=YES&nonce=12345678`, { method: 'HEAD' })).status).toBe(200);
    await fetch(path(call), { headers: { 'Sec-Purpose': 'prefetch;prerender' } });
    await fetch(path(call), { headers: { Purpose: 'prefetch' } });
    expect((await row(call)).seen_at).toBeNull();
    await fetch(`${path(call)}?answer=YES&nonce=12345678`);
    expect((await row(call)).seen_at).toBeInstanceOf(Date);
    expect((await row(call)).answer).toBeNull();
    expect(await stored(call)).toBe(0);
  });
});

describe('answering on the page', () => {
  it('takes each of the four answers, shows the current one and lets it be changed', async () => {
    const call = await launchedCallUp(scene.db, { people: 1 });
    const posted = await post(path(call), { answer: 'YES', nonce: 'nonce-one' });
    expect([posted.status, posted.headers.get('location')]).toEqual([303, '?lang=ja']);
    expect(await (await fetch(path(call))).text()).toContain('<strong>可(参加します)</strong>');
    await post(path(call), { answer: 'REMOTE_ONLY', nonce: 'nonce-two' });
    expect((await row(call)).answer).toBe('REMOTE_ONLY');
    const [{ arrive }] = await scene.db.query(`select to_char((muster_now() + interval '30 hours') at time zone 'Asia/Tokyo', 'YYYY-MM-DD"T"HH24:MI') as arrive`);
    await post(path(call), { answer: 'YES_FROM', arrive, nonce: 'nonce-three' });
    expect(await row(call)).toMatchObject({ answer: 'YES_FROM', arrive_at: new Date(`${arrive}:00+09:00`) });
    await post(path(call), { answer: 'NO', nonce: 'nonce-four' });
    expect(await row(call)).toMatchObject({ answer: 'NO', arrive_at: null });
    expect(await stored(call)).toBe(4);
  });

  it('takes the same form posted twice as one answer, and another button on it as a change', async () => {
    const call = await launchedCallUp(scene.db, { people: 1 });
    for (const answer of ['YES', 'YES', 'NO', 'NO', 'YES']) await post(path(call), { answer, nonce: 'same_nonce' });
    expect(await stored(call)).toBe(3);
    expect((await row(call)).answer).toBe('YES');
    await Promise.all([1, 2, 3].map(() => post(path(call), { answer: 'NO', nonce: 'other_nonce' })));
    expect(await stored(call)).toBe(4);
  });

  it('says what is wrong with a form, and records nothing', async () => {
    const call = await launchedCallUp(scene.db, { people: 1 });
    const bad: [Record<string, string>, string][] = [
      [{}, '回答が選ばれていません'], [{ answer: 'MAYBE' }, '回答が選ばれていません'],
      [{ answer: 'YES_FROM' }, '到着時刻がありません'], [{ answer: 'YES_FROM', arrive: '<b>' }, '到着時刻がありません'],
      [{ answer: 'YES_FROM', arrive: '2020-01-01T06:00' }, '到着時刻が過去です'], [{ answer: 'YES_FROM', arrive: '2099-01-01T06:00' }, '活動の終了後'],
    ];
    for (const [fields, says] of bad) {
      const response = await post(path(call), { nonce: 'nonce-one', ...fields });
      expect(response.status).toBe(422);
      expect(await response.text()).toContain(says);
    }
    expect(await stored(call)).toBe(0);
  });

  it('keeps an answer that comes after the deadline, and says that it does not count', async () => {
    const call = await launchedCallUp(scene.db, { people: 1, deadlineIn: '10 minutes' });
    await advance(scene.db, '11 minutes');
    expect(await (await fetch(path(call))).text()).toContain('回答の受付は終了しました');
    await post(path(call), { answer: 'YES', nonce: 'nonce-one' });
    expect(await row(call)).toMatchObject({ answer: 'YES', answer_late: true });
    expect(await (await fetch(path(call))).text()).toContain('編成には数えられません');
  });

  it('answers nothing once the call-up was cancelled', async () => {
    const call = await launchedCallUp(scene.db, { people: 1 });
    await scene.db.query(`update call_up set state = 'CANCELLED', ended_at = muster_now() where id = $1`, [call.callUpId]);
    await post(path(call), { answer: 'YES', nonce: 'nonce-one' });
    expect(await stored(call)).toBe(0);
    expect(await (await fetch(path(call))).text()).toContain('この招集は取り消されました');
  });
});

describe('links that open nothing', () => {
  it('shows the same polite page for cut, foreign and made-up tokens, on every method', async () => {
    const call = await launchedCallUp(scene.db, { people: 2 });
    const { linkNumber } = call.people[0]!;
    const keys = tokenKeys(scene.env, 'answer-link');
    const tokens = [
      path(call).slice(`${base}/a/`.length, -1), linkToken(keys, linkNumber, call.people[1]!.invitationId), linkToken(keys, '999999999', call.people[0]!.invitationId),
      linkToken(tokenKeys({ MUSTER_SECRET: 'foreign'.repeat(6), MUSTER_PREVIOUS_SECRETS: [] }, 'answer-link'), linkNumber, call.people[0]!.invitationId),
      linkToken(keys, String(2n ** 64n - 1n), call.people[0]!.invitationId), 'x', '%00', encodeURIComponent('<script>alert(1)</script>'), '日本',
    ];
    const pages = await Promise.all(tokens.map(async (token) => {
      const response = await fetch(`${base}/a/${token}`);
      expect(response.status).toBe(404);
      expect((await post(`${base}/a/${token}`, { answer: 'YES', nonce: 'nonce-one' })).status).toBe(404);
      return response.text();
    }));
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain('このリンクは使えません');
    expect(await stored(call)).toBe(0);
  });

  it('says 410 a week after the work, in the browser\'s language', async () => {
    const call = await launchedCallUp(scene.db, { people: 1 });
    await advance(scene.db, '11 days');
    const response = await fetch(path(call), { headers: { 'Accept-Language': 'en-GB,en;q=0.8' } });
    expect(response.status).toBe(410);
    expect(await response.text()).toContain('This link has expired');
  });
});
