import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../support/browser.ts';
import { cast } from './support/cast.ts';
import { account, dayIn } from './support/membership.ts';
import * as progress from './support/progress.ts';
import type { FigureAnswer } from './support/progress.ts';
import { signedIn } from './support/staff.ts';
import * as training from './support/training.ts';
import { attendanceFile, bodyOf, train, type TrainingAnswer } from './support/training.ts';
import { World } from './support/world.ts';

const SLUGS = ['mic', 'mofa', 'meti', 'mlit'] as const;

let world: World;
let central: Browser;
let hr: Browser;
let auditor: Browser;
let bodies: Record<(typeof SLUGS)[number], string>;
let courseId: string;

describe('the progress board', () => {
  beforeAll(async () => {
    world = await World.open();
    world.passOver = /登録内容の確認|マイルストーン/;
    bodies = Object.fromEntries(await Promise.all(SLUGS.map(async (slug) => [slug, await bodyOf(world, slug)]))) as typeof bodies;
    central = await signedIn(world, 'HR_CENTRAL');
    auditor = await signedIn(world, 'AUDITOR');
    hr = (await account(world, ['HR'], 'hr@mic.example')).browser;
    await world.rows(`update app_user set organisation_id = $1 where id = (select user_id from user_role where role = 'HR' limit 1)`, [bodies.mic]);
    await cast(world, 3);
  });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  /** The board once today's figures were computed after this moment. */
  async function computed(browser: Browser): Promise<FigureAnswer[]> {
    const before = await stamp();
    await central.run(progress.RECOMPUTE);
    await world.until('the figures are computed', async () => (await stamp()) !== before);
    return (await browser.run<{ result: { figures: FigureAnswer[] } }>(progress.BOARD)).result.figures;
  }
  const stamp = async (): Promise<string> => (await world.rows<{ at: string }>('select max(computed_at)::text as at from figure'))[0]!.at;
  const of = (figures: FigureAnswer[], code: string, organisationId: string | null = null) => figures.find((one) => one.indicator.code === code && one.organisationId === organisationId && one.tier === null);

  it('coverage counts who holds a post now: when it changes hands, the successor must attend', async () => {
    const course = { code: 'SEC-POL', titleJa: '政務向け', titleEn: 'For political appointees', layers: ['POLITICAL', 'MANAGER'], countsMonths: 12, validFrom: '2020-04-01' };
    expect(await train(central, training.RECORD_COURSE, { input: { ...course, code: '一' } })).toMatchObject({ code: 'NO_COURSE_CODE', field: 'code' });
    courseId = (await train(central, training.RECORD_COURSE, { input: course })).id;
    expect(await train(central, training.RECORD_COURSE, { input: course })).toMatchObject({ code: 'COURSE_CODE_TAKEN' });

    const [long, recent, today] = [await dayIn(world, -400), await dayIn(world, -30), await dayIn(world, 0)];
    const enter = (number: string, fromOn: string, more: object = {}, slug: keyof typeof bodies = 'mic') => train(central, training.RECORD_STAFF, { input: { organisationId: bodies[slug], number, layer: 'POLITICAL', fromOn, ...more } });
    const [post] = await world.rows<{ id: string }>(
      `insert into post (organisation_id, title_ja, title_en, rank, security_management, founded_on) values ($1, '大臣', 'Minister', 'POLITICAL', false, '2015-04-01') returning id`, [bodies.mic]);
    expect(await enter('山田', long)).toMatchObject({ code: 'NO_STAFF_NUMBER' });
    expect(await enter('P-1', long, { postId: bodies.mic })).toMatchObject({ code: 'POST_UNKNOWN' });
    expect(await enter('P-1', long, { postId: post!.id })).toMatchObject({ __typename: 'StaffEntry' });
    const count = (people: number, fromOn: string = long) => train(hr, training.RECORD_HEADCOUNT, { input: { organisationId: bodies.mic, layer: 'POLITICAL', fromOn, people, source: '内閣名簿' } });
    expect(await count(-1)).toMatchObject({ code: 'NO_HEADCOUNT', field: 'people' });
    expect(await count(2, '1990-04-01')).toMatchObject({ code: 'BODY_NOT_THERE', remedy: expect.any(String) });
    await count(2);

    const list = (dryRun: boolean, acceptGood: boolean, browser: Browser = hr) => train(browser, training.IMPORT_ATTENDANCE, { input: { dryRun, acceptGood, file: attendanceFile([
      ['mic', 'P-1', 'SEC-POL', recent, '修了'], ['mic', 'P-1', 'SEC-POL', recent, '修了'], ['総務省', 'P-1', 'SEC-POL', long, '未修了'], ['mic', 'P-99', 'SEC-POL', recent, '修了'],
      ['mofa', 'P-1', 'SEC-POL', recent, '修了'], ['mic', 'P-1', 'SEC-XX', recent, '修了'], ['mic', 'P-1', 'SEC-POL', '5月10日', '修了'],
    ]) } });
    const found = { lines: 7, fresh: 1, known: 1, notDone: 1, bad: 4 };
    expect(await list(true, true)).toMatchObject({ ...found, written: false, problems: [
      { line: 5, column: 'number', value: 'P-99' }, { line: 6, column: 'organisation', value: 'mofa' }, { line: 7, column: 'course' }, { line: 8, column: 'attendedOn', value: '5月10日' },
    ] });
    expect(await list(false, false)).toMatchObject({ ...found, written: false });
    expect(await list(false, true)).toMatchObject({ ...found, written: true });
    expect(await list(false, true)).toMatchObject({ fresh: 0, known: 2, bad: 4 });
    expect(await world.rows('select 1 from attendance')).toHaveLength(1);

    const alone = (input: object) => train(hr, training.RECORD_ATTENDANCE, { input: { courseId, organisationId: bodies.mic, number: 'P-1', attendedOn: recent, ...input } });
    expect(await alone({})).toMatchObject({ __typename: 'AttendanceRecorded', fresh: false });
    expect(await alone({ number: 'P-99' })).toMatchObject({ code: 'STAFF_UNKNOWN', field: 'number', remedy: expect.stringContaining('職員として登録') });
    expect(await alone({ organisationId: bodies.mofa })).toMatchObject({ code: 'TRAINING_RECORD_UNKNOWN', field: 'organisationId' });
    expect(await alone({ courseId: bodies.mic })).toMatchObject({ code: 'TRAINING_RECORD_UNKNOWN', field: 'courseId' });
    expect(await alone({ attendedOn: '2019-04-01' })).toMatchObject({ code: 'COURSE_NOT_HELD', field: 'attendedOn' });
    expect(await alone({ attendedOn: await dayIn(world, 1) })).toMatchObject({ code: 'NOT_YET', field: 'attendedOn' });
    expect(await alone({ attendedOn: '昨日' })).toMatchObject({ code: 'NO_DAY', field: 'attendedOn' });
    const gone = await train(central, training.IMPORT_ATTENDANCE, { input: { dryRun: false, acceptGood: true, file: attendanceFile([
      ['nisc', 'N-1', 'SEC-POL', recent, '修了'], ['mic', 'P-1', 'SEC-POL', '2019-04-01', '修了'], ['mic', 'P-1', 'SEC-POL', await dayIn(world, 1), '修了'],
    ]) } });
    expect(gone).toMatchObject({ written: false, bad: 3, problems: [
      { line: 2, column: 'organisation', value: 'nisc', message: expect.stringContaining('存在しません'), remedy: expect.stringContaining('後継') },
      { line: 3, column: 'attendedOn', message: expect.stringContaining('実施期間の外'), remedy: expect.any(String) }, { line: 4, column: 'attendedOn', message: expect.stringContaining('未来'), remedy: expect.any(String) },
    ] });

    const coverage = async (on: string) => (await train(hr, training.COVERAGE, { courseId, on }) as unknown as { bodies: object[] }).bodies;
    expect(await coverage(today)).toMatchObject([{ layer: 'POLITICAL', attended: 1, known: 1, people: 2, peopleSource: '内閣名簿', fault: null }]);
    await enter('P-2', today, { postId: post!.id });
    expect(await coverage(today)).toMatchObject([{ attended: 0, known: 1, people: 2 }]);
    expect(await coverage(await dayIn(world, -1))).toMatchObject([{ attended: 1 }]);
    expect(await enter('P-3', long, { postId: post!.id })).toMatchObject({ code: 'TERMS_OVERLAP' });
    await enter('P-8', long);
    expect(await coverage(today)).toMatchObject([{ known: 2 }]);
    const staff = (await hr.run<{ result: { id: string; number: string }[] }>(training.STAFF, { organisationId: bodies.mic })).result;
    const leaves = (number: string, lastDay: string) => train(hr, training.END_STAFF, { staffId: staff.find((one) => one.number === number)!.id, lastDay });
    expect(await leaves('P-8', await dayIn(world, -500))).toMatchObject({ code: 'NO_DAY', field: 'lastDay' });
    expect(await leaves('P-8', await dayIn(world, -1))).toMatchObject({ number: 'P-8', untilOn: await dayIn(world, -1) });
    expect(await leaves('P-8', today)).toMatchObject({ code: 'TERM_OVER', field: 'staffId' });
    expect(await train(hr, training.END_STAFF, { staffId: bodies.mic, lastDay: today })).toMatchObject({ code: 'TRAINING_RECORD_UNKNOWN', field: 'staffId' });
    expect(await coverage(today)).toMatchObject([{ known: 1 }]);
    expect((await hr.run<{ result: object[] }>(training.STAFF, { organisationId: bodies.mofa })).result).toEqual([]);
  });

  it('shows every figure with its definition, denominator, source and date, and how far a body is behind the leaders', async () => {
    for (const [at, slug] of SLUGS.entries()) {
      for (let post = 0; post < 4; post++) {
        const [made] = await world.rows<{ id: string }>(
          `insert into post (organisation_id, title_ja, title_en, rank, security_management, founded_on) values ($1, $2, 'Security', 'DIRECTOR', true, '2015-04-01') returning id`, [bodies[slug], `管理官${post}`]);
        if (post <= at) await world.rows(`insert into post_holding (post_id, staff_code, kind, from_on) values ($1, $2, 'HOLDER', '2016-04-01')`, [made!.id, `H${at}${post}`]);
      }
    }
    const figures = await computed(central);
    for (const { indicator, onDay, denominator } of figures) {
      expect([...Object.values(indicator), onDay].every(Boolean)).toBe(true);
      expect(denominator).toBeGreaterThan(0);
    }
    expect(of(figures, 'ROSTER')).toMatchObject({ numerator: 3, denominator: 50_000, target: 50_000 });
    expect(of(figures, 'SECURITY_POSTS')).toMatchObject({ numerator: 10, denominator: 16 });
    expect(of(figures, 'SECURITY_POSTS', bodies.mic)).toMatchObject({ value: 0.25, gap: 0.75, benchmark: { value: 1, peers: 'MINISTRY', leaders: 1, bodies: 4, methodJa: expect.stringContaining('平均') } });
    expect(of(figures, 'SECURITY_POSTS', bodies.mlit)).toMatchObject({ value: 1, gap: 0 });
    expect(of(figures, 'TRAINING', bodies.mic)).toMatchObject({ numerator: 0, denominator: 2 });
  });

  it('a body sees its own figures and the country’s, until they are published', async () => {
    const figures = (await hr.run<{ result: { figures: FigureAnswer[] } }>(progress.BOARD)).result.figures;
    expect(new Set(figures.map(({ organisationId }) => organisationId))).toEqual(new Set([null, bodies.mic]));
    expect(of(figures, 'SECURITY_POSTS', bodies.mic)).toMatchObject({ gap: 0.75, benchmark: { bodies: 4 } });
    expect((await hr.graphql(progress.RECOMPUTE)).errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  it('what makes no sense is refused with the field and the remedy, and leaves nothing', async () => {
    const nisc = await bodyOf(world, 'nisc');
    const [soon, later] = [await dayIn(world, 10), await dayIn(world, 60)];
    const target = { indicatorCode: 'TRAINING', value: 0.9, dueOn: later, basis: '計画' };
    const pledge = { organisationId: bodies.mic, indicatorCode: 'TRAINING', value: 0.9, dueOn: later, words: '受講', milestones: [{ words: 'x', dueOn: soon }] };
    const before = await world.rows('select (select count(*) from target) as targets, (select count(*) from pledge) as pledges, (select count(*) from headcount) as headcounts');
    const cases: [operation: string, input: object, code: string, field: string][] = [
      [progress.SET_TARGET, { ...target, organisationId: nisc }, 'BODY_NOT_THERE', 'organisationId'], [progress.SET_TARGET, { ...target, organisationId: courseId }, 'BODY_UNKNOWN', 'organisationId'],
      [progress.SET_TARGET, { ...target, indicatorCode: 'ROSTER', value: 9, organisationId: bodies.mic }, 'INDICATOR_OF_COUNTRY', 'organisationId'], [progress.SET_TARGET, { ...target, tier: 'L4' }, 'INDICATOR_UNKNOWN', 'tier'],
      [progress.SET_TARGET, { ...target, indicatorCode: 'ROSTER', value: 0.5 }, 'NO_VALUE', 'value'], [progress.SET_TARGET, { ...target, dueOn: '2027-02-30' }, 'NO_DAY', 'dueOn'],
      [progress.MAKE_PLEDGE, { ...pledge, organisationId: nisc }, 'BODY_NOT_THERE', 'organisationId'], [progress.MAKE_PLEDGE, { ...pledge, organisationId: courseId }, 'BODY_UNKNOWN', 'organisationId'],
      [progress.MAKE_PLEDGE, { ...pledge, milestones: [{ words: 'x', dueOn: await dayIn(world, 61) }] }, 'MILESTONE_OUTSIDE', 'milestones'], [progress.MAKE_PLEDGE, { ...pledge, dueOn: await dayIn(world, -1) }, 'NO_DAY', 'dueOn'],
      [progress.MAKE_PLEDGE, { ...pledge, milestones: [] }, 'NO_MILESTONES', 'milestones'], [progress.MAKE_PLEDGE, { ...pledge, value: 90 }, 'NO_VALUE', 'value'],
      [training.RECORD_HEADCOUNT, { organisationId: nisc, layer: 'MANAGER', fromOn: soon, people: 3, source: '名簿' }, 'BODY_NOT_THERE', 'organisationId'],
      [training.RECORD_STAFF, { organisationId: nisc, number: 'N-1', layer: 'MANAGER', fromOn: soon }, 'BODY_NOT_THERE', 'organisationId'],
      [training.RECORD_STAFF, { organisationId: bodies.mic, number: 'P-7', layer: 'MANAGER', fromOn: later, untilOn: soon }, 'NO_DAY', 'untilOn'],
      [training.RECORD_STAFF, { organisationId: bodies.mic, number: 'P-7', layer: 'MANAGER', fromOn: soon, expertId: nisc }, 'EXPERT_UNKNOWN', 'expertId'],
    ];
    for (const [operation, input, code, field] of cases) {
      expect([code, await train(central, operation, { input })]).toMatchObject([code, { code, field, message: expect.stringMatching(/[ぁ-ん]/), remedy: expect.stringMatching(/[ぁ-ん]/) }]);
    }
    expect(await world.rows('select (select count(*) from target) as targets, (select count(*) from pledge) as pledges, (select count(*) from headcount) as headcounts')).toEqual(before);
  });

  it('targets are set by tier, with who decided them', async () => {
    const set = (input: object) => train(central, progress.SET_TARGET, { input: { indicatorCode: 'ROSTER', tier: 'L4', value: 2_000, dueOn: '2030-03-31', basis: '計画 別紙2', ...input } });
    expect(await set({ indicatorCode: 'X' })).toMatchObject({ code: 'INDICATOR_UNKNOWN' });
    expect(await set({ indicatorCode: 'TRAINING', tier: null, value: 1.5 })).toMatchObject({ code: 'NO_VALUE' });
    expect(await set({ basis: '' })).toMatchObject({ code: 'NO_TEXT', field: 'basis' });
    expect(await set({})).toMatchObject({ value: 2_000 });
    const figures = await computed(auditor);
    expect(figures.find(({ tier }) => tier === 'L4')).toMatchObject({ numerator: 0, denominator: 2_000, indicator: { code: 'ROSTER' } });
  });

  describe('pledges', () => {
    let pledge: TrainingAnswer & { milestones: { id: string; state: string }[] };

    it('have milestones that point to what reaches them', async () => {
      const [post] = await world.rows<{ id: string }>(`select id from post where organisation_id = $1 and security_management and not exists (select from post_holding h where h.post_id = post.id) limit 1`, [bodies.mic]);
      const [soon, later] = [await dayIn(world, 10), await dayIn(world, 60)];
      const make = (input: object = {}) => train(hr, progress.MAKE_PLEDGE, { input: {
        organisationId: bodies.mic, indicatorCode: 'SECURITY_POSTS', value: 0.75, dueOn: later, words: '管理ポストを充足する',
        milestones: [{ words: '公募を始める', dueOn: soon }, { words: '1名を配置', dueOn: later, linkKind: 'POST', linkId: post!.id }], ...input,
      } });
      expect(await make({ organisationId: bodies.mofa })).toMatchObject({ code: 'PROGRAMME_RECORD_UNKNOWN', field: 'organisationId' });
      expect(await make({ milestones: [{ words: 'x', dueOn: later, linkKind: 'POST', linkId: bodies.mic }] })).toMatchObject({ code: 'LINK_UNKNOWN' });
      expect(await make({ indicatorCode: 'ROSTER' })).toMatchObject({ code: 'INDICATOR_UNKNOWN' });
      pledge = await make() as typeof pledge;
      expect(pledge).toMatchObject({ milestones: [{ words: '公募を始める', state: 'OPEN' }, { linkKind: 'POST', state: 'OPEN' }] });
      expect(await train(hr, progress.REACH, { milestoneId: pledge.milestones[1]!.id })).toMatchObject({ code: 'SEEN_BY_ITSELF' });
    });

    it('those behind are written to once, when a milestone comes near and when it is past', async () => {
      world.passOver = /登録内容の確認/;
      const mailbox = world.people.mailbox('hr@mic.example');
      const restart = async (): Promise<void> => { await world.stopWorker(); await world.startWorker(); };
      await restart();
      await mailbox.expectMail(/近づいています/);
      await restart();
      await world.withoutWorker('11 days');
      await mailbox.expectMail(/期限が過ぎました/);
      await restart();
      await world.settled();
      expect(await world.rows('select kind from nudge order by kind')).toEqual([{ kind: 'DUE_SOON' }, { kind: 'OVERDUE' }]);
      expect(await train(hr, progress.REACH, { milestoneId: pledge.milestones[0]!.id })).toMatchObject({ milestones: [
        { state: 'REACHED_LATE', nudges: [{ kind: 'DUE_SOON', people: 1, sent: 1, lastSentAt: expect.any(String) }, { kind: 'OVERDUE', people: 1, sent: 1 }] }, { state: 'OPEN', nudges: [] },
      ] });
      expect(await train(hr, progress.REACH, { milestoneId: pledge.milestones[0]!.id })).toMatchObject({ code: 'REACHED_ALREADY' });
    });

    it('a linked milestone is reached when the post is held', async () => {
      await world.rows(`insert into post_holding (post_id, staff_code, kind, from_on) select link_id, 'H99', 'HOLDER', (muster_now() at time zone 'Asia/Tokyo')::date from milestone where link_kind = 'POST'`);
      await world.stopWorker();
      await world.startWorker();
      await world.until('the milestone is reached', async () => (await world.rows(`select 1 from milestone where link_kind = 'POST' and reached_on is not null and reached_by is null`)).length === 1);
      const figures = await computed(hr);
      expect(of(figures, 'SECURITY_POSTS', bodies.mic)).toMatchObject({ value: 0.5 });
      expect(of(figures, 'MILESTONES', bodies.mic)).toMatchObject({ numerator: 0, denominator: 1 });
      expect(await train(hr, progress.WITHDRAW, { pledgeId: pledge.id, why: ' ' })).toMatchObject({ code: 'NO_TEXT', field: 'why' });
      expect(await train(hr, progress.WITHDRAW, { pledgeId: pledge.id, why: '計画を作り直す' })).toMatchObject({ withdrawnWhy: '計画を作り直す' });
    });
  });

  it('are files too: coverage, seats and the board, each with its words', async () => {
    const file = async (path: string, browser: Browser = hr): Promise<{ status: number; text: string }> => {
      const response = await browser.fetch(path);
      return { status: response.status, text: await response.text() };
    };
    expect(await file('/training-reports/coverage?course=SEC-POL')).toMatchObject({ status: 200, text: expect.stringMatching(/総務省,政務,内閣名簿,0,1,2,0[\s\S]*SEC-POL/) });
    expect((await file('/training-reports/seats')).status).toBe(200);
    expect(await file('/training-reports/coverage?course=X')).toMatchObject({ status: 400, text: expect.stringContaining('COURSE_UNKNOWN') });
    expect((await file('/training-reports/none')).status).toBe(404);
    const board = await file('/progress-report');
    expect(board.text).toMatch(/セキュリティ管理ポストの充足/);
    expect(board.text).not.toContain('外務省');
    expect((await file('/progress-report', central)).text).toContain('外務省');
  });

  it('a year’s figures are taken, commented on, published, and then never change', async () => {
    await computed(central);
    const [{ year }] = await world.rows<{ year: number }>(`select extract(year from muster_now() at time zone 'Asia/Tokyo' - interval '3 months')::int as year`) as [{ year: number }];
    const take = (fiscalYear: number, commentsUntil: string) => train(central, progress.TAKE, { fiscalYear, commentsUntil });
    expect(await take(year + 1, await dayIn(world, 10))).toMatchObject({ code: 'NO_FISCAL_YEAR' });
    expect(await take(year, await dayIn(world, 6))).toMatchObject({ code: 'NO_DAY', field: 'commentsUntil' });
    expect(await take(year - 1, await dayIn(world, 10))).toMatchObject({ code: 'NO_FIGURES' });
    const snapshot = await take(year, await dayIn(world, 10));
    expect(snapshot).toMatchObject({ __typename: 'ProgressSnapshot', publishedAt: null });
    expect(await take(year, await dayIn(world, 10))).toMatchObject({ code: 'SNAPSHOT_TAKEN' });

    const comment = (input: object) => train(hr, progress.COMMENT, { input: { snapshotId: snapshot.id, organisationId: bodies.mic, indicatorCode: 'SECURITY_POSTS', words: '1名は四月に着任済み', ...input } });
    expect(await comment({ organisationId: bodies.mofa })).toMatchObject({ code: 'PROGRAMME_RECORD_UNKNOWN' });
    expect(await comment({ indicatorCode: 'ROSTER' })).toMatchObject({ code: 'INDICATOR_UNKNOWN' });
    expect(await comment({})).toMatchObject({ comments: [{ organisationId: bodies.mic, words: '1名は四月に着任済み' }] });
    const seen = async (browser: Browser) => (await browser.run<{ result: { figures: FigureAnswer[] }[] }>(progress.SNAPSHOTS, { fiscalYear: year })).result[0]!.figures;
    expect(new Set((await seen(hr)).map(({ organisationId }) => organisationId))).toEqual(new Set([null, bodies.mic]));
    expect(await train(central, progress.PUBLISH, { snapshotId: snapshot.id })).toMatchObject({ code: 'COMMENTS_OPEN' });

    await world.advance('11 days');
    expect(await comment({})).toMatchObject({ code: 'COMMENTS_OVER' });
    expect(await train(central, progress.PUBLISH, { snapshotId: snapshot.id })).toMatchObject({ publishedAt: expect.any(String) });
    expect(await train(central, progress.PUBLISH, { snapshotId: snapshot.id })).toMatchObject({ code: 'PUBLISHED_ALREADY' });
    const published = await seen(hr);
    expect(of(published, 'SECURITY_POSTS', bodies.mlit)).toMatchObject({ value: 1 });
    await world.rows(`update indicator set definition_ja = 'まったく別の定義'`);
    await world.rows(`update organisation set name_ja = '改称した省' where id = $1`, [bodies.mic]);
    await train(central, progress.SET_TARGET, { input: { indicatorCode: 'TRAINING', value: 0.1, dueOn: await dayIn(world, 100), basis: '改定' } });
    await computed(central);
    expect(await seen(hr)).toEqual(published);
    expect(of(published, 'SECURITY_POSTS', bodies.mic)).toMatchObject({ organisationJa: '総務省' });
    expect(await (await hr.fetch(`/progress-report?fiscalYear=${year}`)).text()).not.toContain('改称した省');
    for (const sql of ['update snapshot_figure set numerator = 0', 'delete from snapshot_figure', 'update snapshot set as_of = as_of - 1', 'delete from snapshot', 'insert into snapshot_figure select * from snapshot_figure limit 1']) {
      await expect(world.rows(sql)).rejects.toThrow();
    }
  });
});
