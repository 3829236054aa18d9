import { verifyRecord } from '@muster/audit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../support/browser.ts';
import { cast, type Cast, type Person } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { reads } from './support/hearing.ts';
import {
  account, APPLY, ask, dayIn, DECIDE, mailsHaveLeft, MINE, OPEN, PLAN_DEPARTURE, PROPOSE, PUBLISH, REQUEST_CODE, SIGN, SIGN_BY_NAME, STEP, wording, type MembershipAnswer,
} from './support/membership.ts';
import { PREVIEW } from './support/operations.ts';
import { World } from './support/world.ts';

const PDF = Buffer.from('%PDF-1.7\n% 運転免許証の写し\ntrailer\n<<>>\n%%EOF\n');
const STEPS = ['IDENTITY', 'REFERENCES', 'EMPLOYER', 'PLEDGE', 'ATTESTATION'];

describe('a membership from the invitation to the day of leaving', () => {
  let world: World;
  let coordinator: Coordinator;
  let first: Browser;
  let second: Browser;
  let mine: Browser;
  let crew: Cast;
  let person: Person;
  let caseId: string;

  const membership = async (): Promise<{ status: string; eligibleUntil: string | null; history: { act: string; reason: string | null }[] }> =>
    (await mine.run<{ myMembership: { status: string; eligibleUntil: string | null; history: { act: string; reason: string | null }[] } }>(MINE)).myMembership;
  /** How many people a call-up of their prefecture would reach. */
  const calls = async (): Promise<number> => (await coordinator.ask(PREVIEW, { input: await coordinator.write(crew, { heads: 1 }) }) as { recipients?: number }).recipients ?? 0;
  const step = (browser: Browser, kind: string, outcome: string, remark?: string): Promise<MembershipAnswer> => ask(browser, STEP, { caseId, kind, outcome, remark });
  const attach = (browser: Browser, bytes: Buffer, name: string, stepName = 'IDENTITY') => browser.read(`/vetting/cases/${caseId}/${stepName}`, {
    method: 'POST', body: new Uint8Array(bytes), headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
  });

  beforeAll(async () => {
    world = await World.open();
    coordinator = await Coordinator.of(world);
    first = (await account(world, ['VETTING_OFFICER'], 'first@nco.example')).browser;
    second = (await account(world, ['VETTING_OFFICER'], 'second@nco.example')).browser;
    crew = await cast(world, [{ status: 'INVITED', familyName: '髙橋', givenName: '葵', familyKana: 'タカハシ', givenKana: 'アオイ', familyRomaji: 'Takahashi', givenRomaji: 'Aoi' }]);
    person = crew.people[0]!;
    mine = (await account(world, ['EXPERT'], 'aoi@people.example', person.id)).browser;
  });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  it('begins when the invited one applies; before that nobody can vet him', async () => {
    expect(await ask(first, OPEN, { expertId: person.id })).toMatchObject({ code: 'MOVE_ILLEGAL', field: 'expertId', remedy: expect.any(String) });
    expect(await ask(mine, APPLY)).toMatchObject({ __typename: 'Membership', status: 'APPLIED' });
    expect(await ask(mine, APPLY)).toMatchObject({ code: 'MOVE_ILLEGAL' });
    expect(await ask(first, APPLY)).toMatchObject({ code: 'NOT_AN_EXPERT' });
    const opened = await ask(first, OPEN, { expertId: person.id });
    expect(opened).toMatchObject({ state: 'OPEN', status: 'VETTING', entries: [], attachments: [] });
    expect(await ask(second, OPEN, { expertId: person.id })).toMatchObject({ id: opened.id });
    caseId = opened.id!;
    const desk = await first.run('query($id: ID!) { vettingCases { nodes { id expert { id kanji { full } } } } vettingCasesOf(expertId: $id) { id state expert { id } } }', { id: person.id });
    expect(desk).toEqual({
      vettingCases: { nodes: [{ id: caseId, expert: { id: person.id, kanji: { full: '髙橋 葵' } } }] }, vettingCasesOf: [{ id: caseId, state: 'OPEN', expert: { id: person.id } }],
    });
  });

  it('goes through steps of which none is skipped, and keeps what was entered with who and why, sealed', async () => {
    expect(await ask(first, PROPOSE, { caseId, verdict: 'APPROVE', until: await dayIn(world, 365), remark: '問題なし' })).toMatchObject({ code: 'STEPS_MISSING', steps: STEPS });
    expect(await step(first, 'IDENTITY', 'NOT_NEEDED', '省略')).toMatchObject({ code: 'STEP_NEEDED' });
    expect(await step(first, 'EMPLOYER', 'FAILED')).toMatchObject({ code: 'TEXT_MISSING', field: 'remark' });
    expect(await step(first, 'ATTESTATION', 'FAILED', '該当なし')).toMatchObject({ code: 'ATTESTATION_HAS_NO_NO' });
    expect(await step(first, 'PLEDGE', 'PASSED')).toMatchObject({ code: 'PLEDGE_MISSING' });
    expect(await step(first, 'EMPLOYER', 'FAILED', '所属先の承諾書が未着')).toMatchObject({ __typename: 'VettingCase' });
    for (const kind of ['IDENTITY', 'REFERENCES', 'EMPLOYER']) await step(first, kind, 'PASSED', `${kind} 面談で確認`);
    expect(await step(first, 'ATTESTATION', 'NOT_NEEDED', 'あ'.repeat(2_001))).toMatchObject({ code: 'TEXT_MISSING', field: 'remark' });
    expect(await step(first, 'ATTESTATION', 'NOT_NEEDED')).toMatchObject({
      entries: [{ kind: 'EMPLOYER', outcome: 'FAILED', remark: '所属先の承諾書が未着', byUser: expect.any(String) }, { kind: 'IDENTITY' }, { kind: 'REFERENCES' }, { kind: 'EMPLOYER', outcome: 'PASSED' }, { kind: 'ATTESTATION', outcome: 'NOT_NEEDED', remark: null }],
    });
    await expect(world.rows(`insert into vetting_step (case_id, kind, outcome, by_user) values ($1, 'ATTESTATION', 'FAILED', uuidv7())`, [caseId])).rejects.toThrow('of an attestation there is no no');
    expect((await world.rows<{ text: string }>('select t::text as text from vetting_step t')).map(({ text }) => text).join()).not.toContain('承諾書');
  });

  it('takes documents for what their bytes are, seals them, and puts each look on record for the person', async () => {
    const taken = await attach(first, PDF, '免許証.exe');
    expect([taken.status, JSON.parse(taken.text)]).toEqual([201, { id: expect.any(String), kind: 'PDF', name: '免許証.pdf', size: PDF.length }]);
    const { id } = JSON.parse(taken.text) as { id: string };
    const bad = [await attach(first, Buffer.from('MZ\x90\0 a program'), '免許証.pdf'), await attach(first, Buffer.concat([PDF, Buffer.alloc(5 * 1024 * 1024)]), 'big.pdf'), await attach(first, PDF, 'a.pdf', 'NOTHING'), await attach(mine, PDF, 'a.pdf')];
    expect(bad.map(({ status }) => status)).toEqual([415, 413, 415, 403]);
    expect(JSON.parse(bad[0]!.text)).toMatchObject({ code: 'FILE_KIND', field: 'file', remedy: expect.any(String) });
    const [kept] = await world.rows<{ content: Buffer }>('select content_sealed as content from attachment where id = $1', [id]);
    expect(kept!.content.includes('%PDF')).toBe(false);

    const opened = await second.fetch(`/vetting/attachments/${id}`);
    expect(Buffer.from(await opened.arrayBuffer()).equals(PDF)).toBe(true);
    expect(Object.fromEntries(['content-type', 'content-disposition', 'x-content-type-options', 'cache-control'].map((name) => [name, opened.headers.get(name)]))).toEqual({
      'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'content-disposition': expect.stringMatching(/^attachment; .*%E5%85%8D/),
    });
    for (const stranger of [mine, coordinator.browser]) expect((await stranger.read(`/vetting/attachments/${id}`)).status).toBe(403);
    expect(await mine.run('{ myDisclosures { nodes { what actorName purpose } } }')).toEqual({ myDisclosures: { nodes: [{ what: 'DOCUMENT', actorName: 'second', purpose: expect.stringContaining('書類') }] } });
  });

  it('needs a pledge, signed as it was shown with a passkey of this minute', async () => {
    const pledge = await wording(mine, 'PLEDGE');
    const input = { code: 'PLEDGE', version: pledge.version, language: 'ja', textHash: pledge.hashJa };
    expect(await ask(mine, SIGN, { input: { ...input, textHash: pledge.hashEn } })).toMatchObject({ code: 'AGREEMENT_CHANGED', field: 'textHash' });
    await world.rows('update session set stepped_up_at = null where user_id = (select id from app_user where expert_id = $1)', [person.id]);
    expect((await mine.graphql(SIGN, { input })).errors![0]!.extensions.code).toBe('STEP_UP_REQUIRED');
    await world.rows('update session set stepped_up_at = muster_now() where user_id = (select id from app_user where expert_id = $1)', [person.id]);
    expect(await ask(mine, SIGN, { input })).toMatchObject({ method: 'PASSKEY', version: 1, language: 'ja', textHash: pledge.hashJa, inForce: true, expiresOn: await dayIn(world, 400) });
    expect(await step(first, 'PLEDGE', 'PASSED')).toMatchObject({ __typename: 'VettingCase' });
  });

  it('takes a typed name with a code of one use in the place of a passkey', async () => {
    const { version, hashJa: textHash } = await wording(mine, 'TERMS');
    const input = { code: 'TERMS', version, language: 'ja', textHash };
    expect(await ask(mine, SIGN_BY_NAME, { input, name: '髙橋 葵', signingCode: '000000' })).toMatchObject({ code: 'SIGNING_CODE_WRONG' });
    expect(await ask(mine, REQUEST_CODE, { agreement: 'TERMS' })).toMatchObject({ validMinutes: 10 });
    const { text } = await world.people.mailbox('aoi@people.example').expectMail(/署名コード/);
    const signingCode = /\d{6}/.exec(text)![0];
    expect(await ask(mine, SIGN_BY_NAME, { input, name: '高橋 花子', signingCode })).toMatchObject({ code: 'SIGNED_NAME_WRONG', field: 'name' });
    expect(await ask(mine, SIGN_BY_NAME, { input, name: '高橋葵', signingCode })).toMatchObject({ method: 'NAME_AND_CODE', inForce: true });
    expect(await ask(mine, SIGN_BY_NAME, { input, name: '髙橋 葵', signingCode })).toMatchObject({ code: 'SIGNING_CODE_WRONG' });
  });

  it('is decided by two: not by the proposer, not on a proposal that something was entered after', async () => {
    const propose = async () => ask(first, PROPOSE, { caseId, verdict: 'APPROVE', until: await dayIn(world, 365), remark: '適格' });
    expect(await ask(first, PROPOSE, { caseId, verdict: 'APPROVE', until: await dayIn(world, 800), remark: '適格' })).toMatchObject({ code: 'DAY_INVALID', field: 'until' });
    expect(await ask(second, DECIDE, { caseId, agree: true, remark: '同意' })).toMatchObject({ code: 'NO_PROPOSAL' });
    await world.rows('update contact set employer_owned = true where expert_id = $1', [person.id]);
    expect(await propose()).toMatchObject({ code: 'OWN_CHANNEL_MISSING', field: 'outcome', remedy: expect.stringContaining('自分の') });
    await world.rows('update contact set employer_owned = false where expert_id = $1', [person.id]);
    await propose();
    expect(await ask(first, DECIDE, { caseId, agree: true, remark: '同意' })).toMatchObject({ code: 'OWN_PROPOSAL' });
    await step(second, 'REFERENCES', 'PASSED', '照会先に再確認');
    expect(await ask(second, DECIDE, { caseId, agree: true, remark: '同意' })).toMatchObject({ code: 'NO_PROPOSAL' });
    await propose();
    expect(await ask(second, DECIDE, { caseId, agree: false, remark: '期限を再検討' })).toMatchObject({ state: 'OPEN' });
    await propose();
    const both = await Promise.all([ask(second, DECIDE, { caseId, agree: true, remark: '同意' }), ask(second, DECIDE, { caseId, agree: true, remark: '同意' })]);
    expect(both.map(({ state, code }) => state ?? code).sort()).toEqual(['APPROVED', 'CASE_UNKNOWN']);
    await reads(world, person, /審査が完了/);
    expect(await membership()).toMatchObject({ status: 'ACTIVE', eligibleUntil: await dayIn(world, 365), history: [{ act: 'APPROVE', reason: '同意' }, { act: 'OPEN_CASE' }, { act: 'APPLY' }] });
    expect(await calls()).toBe(1);
  });

  it('is reminded of at 90, 30 and 7 days, once each, whatever happens to workers; the office sees it first', async () => {
    await world.withoutWorker('274 days');
    await mailsHaveLeft(world);
    await world.quiet();
    for (const [days, interval] of [[90, '1 day'], [30, '60 days'], [7, '23 days']] as const) {
      await world.withoutWorker(interval);
      expect(await reads(world, person, /登録更新のお願い/)).toContain(await dayIn(world, days));
      await world.withoutWorker('1 minute');
      await mailsHaveLeft(world);
      await world.quiet();
    }
    expect(await first.run('{ renewals { totalCount nodes { expertId daysLeft caseId } } }')).toEqual({ renewals: { totalCount: 1, nodes: [{ expertId: person.id, daysLeft: 7, caseId: null }] } });
  });

  it('lapses on the day: a member on the last one, called no more on the next', async () => {
    await world.withoutWorker('7 days');
    await mailsHaveLeft(world);
    expect(await membership()).toMatchObject({ status: 'ACTIVE' });
    await world.withoutWorker('1 day');
    await reads(world, person, /有効期限が過ぎました/);
    await mailsHaveLeft(world);
    expect(await membership()).toMatchObject({ status: 'LAPSED', history: [{ act: 'LAPSE', byUser: null }, {}, {}, {}] });
    expect(await calls()).toBe(0);
  });

  it('is taken up again only with a pledge of the latest wording', async () => {
    const administrator = (await account(world, ['ADMINISTRATOR'], 'admin@nco.example')).browser;
    const now = await wording(mine, 'PLEDGE');
    const worded = { code: 'PLEDGE', titleJa: '秘密保持誓約書', titleEn: 'Pledge', textJa: `${now.textJa}\n記録媒体の持ち出しは禁じられます。`, textEn: 'New text.', dutyJa: '義務は続きます。', dutyEn: 'The duty goes on.', validDays: 100 };
    expect(await ask(administrator, PUBLISH, { wording: { ...worded, textEn: '' } })).toMatchObject({ code: 'WORDING_INVALID', field: 'wording.textEn' });
    expect(await ask(administrator, PUBLISH, { wording: worded })).toMatchObject({ version: 2 });
    caseId = (await ask(second, OPEN, { expertId: person.id })).id!;
    for (const kind of ['IDENTITY', 'REFERENCES', 'EMPLOYER', 'ATTESTATION']) await step(second, kind, 'PASSED');
    expect(await step(second, 'PLEDGE', 'PASSED')).toMatchObject({ code: 'PLEDGE_MISSING' });
    const { version, hashJa: textHash } = await wording(mine, 'PLEDGE');
    expect(await ask(mine, SIGN, { input: { code: 'PLEDGE', version, language: 'ja', textHash } })).toMatchObject({ version: 2, inForce: true });
    await step(second, 'PLEDGE', 'PASSED');
    await ask(second, PROPOSE, { caseId, verdict: 'APPROVE', until: await dayIn(world, 365), remark: '更新' });
    expect(await ask(first, DECIDE, { caseId, agree: true, remark: '同意' })).toMatchObject({ state: 'APPROVED', status: 'ACTIVE' });
    await reads(world, person, /審査が完了/);
    await mailsHaveLeft(world);
  });

  it('asks for a pledge anew before it runs out, at 30 and 7 days, and when its wording changes; whoever has signed hears nothing', async () => {
    for (const [days, interval] of [[30, '70 days'], [7, '23 days']] as const) {
      await world.withoutWorker(interval);
      expect(await reads(world, person, /誓約書への署名のお願い/)).toContain(await dayIn(world, days));
      await mailsHaveLeft(world);
      await world.quiet();
    }
    const administrator = (await account(world, ['ADMINISTRATOR'], 'admin2@nco.example')).browser;
    const { version, ...old } = await wording(mine, 'PLEDGE');
    await ask(administrator, PUBLISH, { wording: { code: 'PLEDGE', titleJa: '秘密保持誓約書', titleEn: 'Pledge', textJa: `${old.textJa}\n改定。`, textEn: 'Newer text.', dutyJa: '義務は続きます。', dutyEn: 'The duty goes on.', validDays: 400 } });
    await world.withoutWorker('1 minute');
    expect(await reads(world, person, /誓約書への署名のお願い/)).toContain('文面が改められました');
    const { hashJa: textHash } = await wording(mine, 'PLEDGE');
    await ask(mine, SIGN, { input: { code: 'PLEDGE', version: version + 1, language: 'ja', textHash } });
    await world.withoutWorker('10 days');
    await mailsHaveLeft(world);
    await world.quiet();
  });

  it('ends on a day that was known: the alumnus is called no more and hears what goes on; the whole life stands in its history', async () => {
    const planned = async (): Promise<unknown> => (await first.run('query($expertId: ID!) { plannedDeparture(expertId: $expertId) { lastDay endsAt } }', { expertId: person.id }));
    expect(await ask(first, PLAN_DEPARTURE, { expertId: person.id, lastDay: await dayIn(world, 5), reason: '退職' })).toMatchObject({ lastDay: await dayIn(world, 5) });
    expect(await planned()).toEqual({ plannedDeparture: { lastDay: await dayIn(world, 5), endsAt: expect.any(String) } });
    await ask(first, PLAN_DEPARTURE, { expertId: person.id, lastDay: null, reason: '撤回' });
    expect(await planned()).toEqual({ plannedDeparture: null });
    await ask(first, PLAN_DEPARTURE, { expertId: person.id, lastDay: await dayIn(world, 5), reason: '退職' });
    await world.withoutWorker('6 days');
    expect(await reads(world, person, /登録終了後の義務/)).toContain('義務は続きます。');
    await mailsHaveLeft(world);
    expect((await mine.graphql(MINE)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect(await calls()).toBe(0);
    const { lifeCycle } = await first.run<{ lifeCycle: { act: string; toStatus: string; reason: string | null }[] }>(
      'query($expertId: ID!) { lifeCycle(expertId: $expertId) { act toStatus reason } }', { expertId: person.id });
    expect(lifeCycle.map(({ act, toStatus }) => `${act} ${toStatus}`).reverse()).toEqual([
      'APPLY APPLIED', 'OPEN_CASE VETTING', 'APPROVE ACTIVE', 'LAPSE LAPSED', 'OPEN_CASE VETTING', 'APPROVE ACTIVE', 'LEAVE LEFT',
    ]);
    expect(lifeCycle[0]!.reason).toBe('退職');
    expect((await verifyRecord(world.database, [])).findings).toEqual([]);
  });
});
