import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { roleOf } from '@muster/seeds';
import { Browser } from '../support/browser.ts';
import { cast, type Cast, type Person } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { hears, reads, says as replies, WORD } from './support/hearing.ts';
import { ACCEPT, ACCESS_ENDS, does, handsIn, INVITE, INVITE_AGAIN, LEAVE_ALUMNI, registersPasskey, SHOW, TAKE_BACK_DOCUMENT, tokenIn, WITHDRAW } from './support/life.ts';
import { account, APPLY, ask, dayIn, DECIDE, mailsHaveLeft, MINE, OPEN, PLAN_DEPARTURE, PROPOSE, REPLY, REVIEW, SIGN, STEP, SUSPEND, wording } from './support/membership.ts';
import { CLOSE } from './support/operations.ts';
import { ADD, says, VERIFY } from './support/own-record.ts';
import { CLAIM } from './support/skills.ts';
import { STEPS } from './support/who-people-are.ts';
import { World } from './support/world.ts';

const PDF = Buffer.from('%PDF-1.7\n% 合格証の写し\ntrailer\n<<>>\n%%EOF\n');
const EMAIL = 'ren@home.example';
const PHONE = '+819044440001';
const NAMES = { familyName: '山﨑', givenName: '蓮', familyKana: 'ヤマザキ', givenKana: 'レン', familyRomaji: 'Yamazaki', givenRomaji: 'Ren' };

describe('an expert’s whole life, from the invitation to the alumni', () => {
  let world: World;
  let coordinator: Coordinator;
  let [officer, second, mine]: Browser[] = [];
  let crew: Cast;
  let person: Person;
  let alumniToken: string;
  let login: { expertId: string };

  const status = async (): Promise<string> => (await mine!.run<{ myMembership: { status: string } }>(MINE)).myMembership.status;
  const open = async (): Promise<string[]> => (await mine!.run<{ myProfileSteps: { step: string; state: string }[] }>(STEPS)).myProfileSteps.filter(({ state }) => state !== 'DONE').map(({ step }) => step);
  const stored = async (): Promise<{ status: string; name: string } | undefined> => (await world.rows<{ status: string; name: string }>('select status, family_name as name from expert where id = $1', [person.id]))[0];
  const lines = { lines: [{ workRoleId: roleOf('FORENSICS'), minLevel: 1 }] };

  /** One officer proposes, the other agrees. */
  const decide = async (kind: string): Promise<void> => {
    const { id: caseId } = await ask(officer!, OPEN, { expertId: person.id });
    for (const step of ['IDENTITY', 'REFERENCES', 'EMPLOYER', 'PLEDGE']) expect(await ask(officer!, STEP, { caseId, kind: step, outcome: 'PASSED' })).toMatchObject({ __typename: 'VettingCase' });
    await ask(officer!, STEP, { caseId, kind: 'ATTESTATION', outcome: 'NOT_NEEDED', remark: '扱う予定なし' });
    await ask(officer!, PROPOSE, { caseId, verdict: 'APPROVE', until: await dayIn(world, 360), remark: kind });
    expect(await ask(second!, DECIDE, { caseId, agree: true, remark: '同意' })).toMatchObject({ state: 'APPROVED' });
    await reads(world, person, /審査が完了/);
  };
  const sign = async (): Promise<void> => {
    const { version, hashJa: textHash } = await wording(mine!, 'PLEDGE');
    expect(await ask(mine!, SIGN, { input: { code: 'PLEDGE', version, language: 'ja', textHash } })).toMatchObject({ inForce: true });
  };

  beforeAll(async () => {
    world = await World.open();
    world.passOver = /登録内容の確認|登録更新のお願い/;
    coordinator = await Coordinator.of(world);
    officer = (await account(world, ['VETTING_OFFICER'], 'first@nco.example')).browser;
    second = (await account(world, ['VETTING_OFFICER'], 'second@nco.example')).browser;
    crew = await cast(world, []);
    mine = new Browser(world.url);
  });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  it('is invited by mail, by a link that shows for what data are kept, works once, and ends', async () => {
    const input = { ...NAMES, email: EMAIL, prefectureCode: crew.prefecture, sector: 'PRIVATE' };
    expect(await does(officer!, INVITE, { input: { ...input, familyKana: '山崎' } })).toMatchObject({ code: 'BAD_INVITATION', field: 'familyKana' });
    expect(await does(officer!, INVITE, { input: { ...input, email: 'a..b@docomo' } })).toMatchObject({ code: 'BAD_INVITATION', field: 'email' });
    const invited = await does(officer!, INVITE, { input });
    expect(invited).toMatchObject({ __typename: 'ExpertInvitation', kind: 'MEMBER', state: 'OPEN' });
    login = { expertId: invited.expertId! };
    person = { id: invited.expertId!, name: '山﨑蓮', phone: PHONE, email: EMAIL };
    const lost = tokenIn(await reads(world, person, /名簿への登録のご案内/));
    expect(await does(officer!, INVITE, { input })).toMatchObject({ code: 'MAILBOX_TAKEN' });
    await does(officer!, INVITE_AGAIN, { expertId: person.id });
    const mail = await reads(world, person, /名簿への登録のご案内/);
    expect(mail).not.toContain('山﨑');
    const token = tokenIn(mail);
    expect(await does(mine!, SHOW, { token: lost })).toMatchObject({ code: 'INVITATION_DEAD' });
    expect(await does(mine!, SHOW, { token: `${token.slice(0, -2)}AA` })).toMatchObject({ code: 'INVITATION_DEAD' });
    expect(await does(mine!, SHOW, { token })).toMatchObject({ kind: 'MEMBER', authority: 'NISC', purposes: expect.arrayContaining([{ title: expect.any(String), text: expect.any(String) }]) });
    expect(await world.rows('select 1 from app_user where expert_id = $1 and disabled_at is null', [person.id])).toEqual([]);
    expect(await does(mine!, ACCEPT, { token })).toMatchObject({ kind: 'MEMBER', signedIn: true });
    expect(await does(new Browser(world.url), ACCEPT, { token })).toMatchObject({ code: 'INVITATION_DEAD' });
    expect(await registersPasskey(mine!)).toBe('FULL');
    await reads(world, person, /パスキーが追加/);
  });

  it('whoever never answers is not kept', async () => {
    const input = { ...NAMES, givenName: '湊', email: 'minato@home.example', prefectureCode: crew.prefecture, sector: 'PRIVATE' };
    const [late, unwanted] = [await does(officer!, INVITE, { input }), await does(officer!, INVITE, { input: { ...input, email: 'yu@home.example' } })];
    const token = tokenIn((await world.people.mailbox('minato@home.example').expectMail(/名簿への登録のご案内/)).text);
    await world.people.mailbox('yu@home.example').expectMail(/名簿への登録のご案内/);
    await mailsHaveLeft(world);
    expect(await does(officer!, WITHDRAW, { id: unwanted.id })).toMatchObject({ state: 'OVER' });
    expect(await does(officer!, WITHDRAW, { id: unwanted.id })).toMatchObject({ code: 'INVITATION_UNKNOWN' });
    await world.withoutWorker('15 days');
    expect(await does(mine!, ACCEPT, { token })).toMatchObject({ code: 'INVITATION_DEAD' });
    await world.until('both have left', async () => (await world.rows(`select 1 from expert where id = any($1::uuid[]) and status = 'LEFT'`, [[late.expertId, unwanted.expertId]])).length === 2);
  });

  it('applies, and keeps his own entry in steps', async () => {
    expect(await ask(mine!, APPLY)).toMatchObject({ status: 'APPLIED' });
    expect(await open()).toEqual(['CONTACTS', 'AFFILIATION', 'SKILLS', 'AVAILABILITY', 'PLEDGE']);
    const { contacts } = await says(mine!, ADD, { contact: { kind: 'PHONE', address: '090-4444-0001', employerOwned: false } });
    const code = /\d{6}/.exec(await hears(world, person, /確認コード/))![0];
    await says(mine!, VERIFY, { id: contacts!.find(({ address }) => address === PHONE)!.id, verificationCode: code });
    await reads(world, person, /電話番号が追加/);
    await does(mine!, CLAIM, { input: { workRoleId: roleOf('FORENSICS'), level: 3 } });
    await mine!.run(`mutation { setMyAvailability(input: { week: [{ day: MONDAY, from: "09:00", until: "18:00" }], quiet: [{ from: "23:00", until: "06:00" }], wakeSeverity: 3 }) { __typename } }`);
    expect(await open()).toEqual(['AFFILIATION', 'PLEDGE']);
  });

  it('hands in evidence, which officers read on record and strangers not at all', async () => {
    const taken = await handsIn(mine!, `SKILL/${roleOf('FORENSICS')}`, PDF, '合格証.exe');
    expect([taken.status, JSON.parse(taken.text)]).toEqual([201, { id: expect.any(String), about: 'SKILL', subject: roleOf('FORENSICS'), kind: 'PDF', name: '合格証.pdf', size: PDF.length }]);
    const { id } = JSON.parse(taken.text) as { id: string };
    const bad = [await handsIn(mine!, 'IDENTITY', Buffer.from('MZ\x90'), 'a.pdf'), await handsIn(mine!, 'SKILL/XX', PDF, 'a.pdf'), await handsIn(mine!, 'NOTHING', PDF, 'a.pdf'), await handsIn(officer!, 'IDENTITY', PDF, 'a.pdf')];
    expect(bad.map(({ status: code }) => code)).toEqual([415, 415, 415, 404]);
    expect(await officer!.run(`{ handedIn(expertId: "${person.id}") { id name about } }`)).toEqual({ handedIn: [{ id, name: '合格証.pdf', about: 'SKILL' }] });
    const [seen, own] = [await officer!.fetch(`/vetting/documents/${id}`), await mine!.fetch(`/my/documents/${id}`)];
    for (const answer of [seen, own]) expect(Buffer.from(await answer.arrayBuffer()).equals(PDF)).toBe(true);
    expect((await mine!.read(`/vetting/documents/${id}`)).status).toBe(403);
    expect((await officer!.read(`/my/documents/${id}`)).status).toBe(404);
    expect(await mine!.run('{ myDisclosures { nodes { what } } }')).toMatchObject({ myDisclosures: { nodes: [{ what: 'DOCUMENT' }] } });
    expect((await world.rows<{ content: Buffer }>('select content_sealed as content from own_document'))[0]!.content.includes('%PDF')).toBe(false);
    const other = JSON.parse((await handsIn(mine!, 'IDENTITY', PDF, 'b.pdf')).text) as { id: string };
    expect(await does(mine!, TAKE_BACK_DOCUMENT, { id: other.id })).toMatchObject({ documents: [{ id }] });
    expect(await does(mine!, TAKE_BACK_DOCUMENT, { id: other.id })).toMatchObject({ code: 'DOCUMENT_UNKNOWN' });
  });

  it('signs the pledge, is vetted by two, and becomes a member', async () => {
    await sign();
    await decide('適格');
    expect(await status()).toBe('ACTIVE');
  });

  it('is called, answers, gets a place, and is thanked', async () => {
    const { id } = await coordinator.call(crew, lines);
    await hears(world, person, WORD.invited);
    await replies(world, person, '1');
    await hears(world, person, WORD.confirmed);
    await coordinator.ask(CLOSE, { id });
    await world.settled();
    expect((await coordinator.standing(id, person)).assignment).toBe('ASSIGNED');
    expect(await mine!.run('{ myCallUps { nodes { answer assignment } } }')).toEqual({ myCallUps: { nodes: [{ answer: 'YES', assignment: 'ASSIGNED' }] } });
  });

  it('is suspended with a notice, replies, and comes back', async () => {
    const suspended = await ask(officer!, SUSPEND, { expertId: person.id, notice: '資料の扱いについて', reviewOn: await dayIn(world, 14) });
    await reads(world, person, /一時停止のお知らせ/);
    expect(await status()).toBe('SUSPENDED');
    await ask(mine!, REPLY, { id: suspended.id, reply: '誤解です' });
    await world.people.mailbox('first@nco.example').expectMail(/意見が届きました/);
    await ask(second!, REVIEW, { id: suspended.id, remark: '確認済み' });
    await reads(world, person, /一時停止の解除/);
    expect(await status()).toBe('ACTIVE');
  });

  it('lapses when nobody renews him, and is renewed', async () => {
    await world.withoutWorker('361 days');
    // A year's worth of timers is due at once, and this is one of them.
    await world.until('the membership lapses', async () => (await world.rows(`select from expert where id = $1 and status = 'LAPSED'`, [person.id])).length === 1);
    await mailsHaveLeft(world);
    await reads(world, person, /有効期限が過ぎました/);
    expect(await status()).toBe('LAPSED');
    await sign();
    await decide('更新');
    expect(await status()).toBe('ACTIVE');
  });

  it('leaves on a planned day; access ends within the hour, as a figure says', async () => {
    const from = await world.now();
    expect(await ask(officer!, PLAN_DEPARTURE, { expertId: person.id, lastDay: await dayIn(world, 3), reason: '転職' })).toMatchObject({ lastDay: await dayIn(world, 3) });
    await world.withoutWorker('3 days');
    await mailsHaveLeft(world);
    expect(await status()).toBe('ACTIVE');
    await world.withoutWorker('14 hours 20 minutes');
    await reads(world, person, /登録終了後の義務/);
    expect((await mine!.graphql(MINE)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    const { accessEnds } = await officer!.run<{ accessEnds: { slowestSeconds: number } }>(ACCESS_ENDS, { from, until: await world.now() });
    expect(accessEnds).toMatchObject({ people: 1, withinHour: 1, stillOpen: 0, definitionJa: expect.stringContaining('アクセス') });
    expect(accessEnds.slowestSeconds).toBeGreaterThanOrEqual(15 * 60);
    expect(accessEnds.slowestSeconds).toBeLessThan(3_600);
    expect((await coordinator.browser.graphql(ACCESS_ENDS, { from, until: from })).errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  it('is invited to the alumni, and stays in touch beyond the day of erasure', async () => {
    await world.withoutWorker('17 days');
    const mail = await reads(world, person, /アルムナイ名簿のご案内/);
    alumniToken = tokenIn(mail);
    await mailsHaveLeft(world);
    const stranger = new Browser(world.url);
    expect(await does(stranger, SHOW, { token: alumniToken })).toMatchObject({ kind: 'ALUMNI' });
    expect(await does(stranger, ACCEPT, { token: alumniToken })).toMatchObject({ kind: 'ALUMNI', signedIn: false, untilOn: expect.any(String) });
    expect(await does(stranger, SHOW, { token: alumniToken })).toMatchObject({ kind: 'ALUMNI', untilOn: expect.any(String) });
    expect(stranger.cookie).toBe('');
    await world.withoutWorker('40 days');
    await world.until('who never answered is erased', async () => (await world.rows(`select 1 from expert where given_name = '湊'`)).length === 0);
    expect(await stored()).toEqual({ status: 'LEFT', name: '山﨑' });
    expect(await officer!.run('{ alumni { expertId } }')).toEqual({ alumni: [{ expertId: login.expertId }] });
  });

  it('may be invited back; and who does not wish to stay in touch any more is erased', async () => {
    expect(await does(new Browser(world.url), LEAVE_ALUMNI, { token: alumniToken })).toMatchObject({ left: true });
    expect(await does(new Browser(world.url), SHOW, { token: alumniToken })).toMatchObject({ code: 'INVITATION_DEAD' });
    expect(await does(officer!, INVITE_AGAIN, { expertId: person.id })).toMatchObject({ code: 'MOVE_ILLEGAL' });
    await world.withoutWorker('1 hour');
    await world.until('the entry is erased', async () => (await stored())?.name === '' || (await stored()) === undefined);
    expect(await officer!.run('{ alumni { expertId } }')).toEqual({ alumni: [] });
  });
});
