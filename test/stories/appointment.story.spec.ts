import { verifyRecord } from '@muster/audit';
import { daysAfter, fiscalYear, fiscalYearOf, monthsAfter } from '@muster/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../support/browser.ts';
import * as op from './support/appointments.ts';
import type { AppointmentAnswer } from './support/appointments.ts';
import { cast, type Cast } from './support/cast.ts';
import { account, dayIn } from './support/membership.ts';
import { signedIn } from './support/staff.ts';
import { World } from './support/world.ts';

let world: World;
let meti: Browser;
let mof: Browser;
let admin: Browser;
let officer: Browser;
let crew: Cast;
let ids: Record<string, string>;
let today: string;

const ask = async (browser: Browser, operation: string, variables: object = {}): Promise<AppointmentAnswer> => (await browser.run<{ result: AppointmentAnswer }>(operation, { ...variables })).result;
const errorOf = async (browser: Browser, operation: string, variables: object = {}): Promise<string> => (await browser.graphql(operation, { ...variables })).errors![0]!.extensions.code;
const addresseesOf = (subject: RegExp) => world.people.mailbox('hr@meti.example').expectMail(subject);

describe('appointments', () => {
  beforeAll(async () => {
    world = await World.open();
    world.passOver = /登録内容の確認|秘密保持|終了予定|権限|アカウント/;
    ids = Object.fromEntries((await world.rows<{ slug: string; id: string }>('select slug, id from organisation')).map(({ slug, id }) => [slug, id]));
    crew = await cast(world, Array.from({ length: 3 }, () => ({ organisationId: ids.meti! })));
    const hr = await account(world, ['HR'], 'hr@meti.example');
    await world.rows('insert into user_scope (user_id, organisation_id) values ($1, $2)', [hr.id, ids.meti]);
    meti = hr.browser;
    [mof, admin] = [await signedIn(world, 'HR', null, ids.mof), await signedIn(world, 'ADMINISTRATOR')];
    officer = await signedIn(world, ['EXPERT', 'COORDINATOR'], crew.people[0]!.id, ids.meti);
    today = await dayIn(world, 0);
  });
  afterAll(() => world.close());

  const pay = { scale: 'SPECIFIED_FIXED_TERM', grade: '3' };
  const wish = (part: object = {}) => ({ expertId: crew.people[0]!.id, organisationId: ids.meti, kind: 'SPECIFIED_FIXED_TERM', fromOn: today, untilOn: daysAfter(monthsAfter(today, 24), -1), ...part });
  let mine: AppointmentAnswer;

  it('are made as far as the law allows, and a refusal names its row', async () => {
    const appoint = (part: object, browser = meti) => ask(browser, op.APPOINT, { input: wish(part) });
    expect(await appoint({}, mof)).toMatchObject({ code: 'CAREER_RECORD_UNKNOWN', field: 'organisationId' });
    expect(await appoint({ organisationId: ids.mof }, mof)).toMatchObject({ code: 'CAREER_RECORD_UNKNOWN', field: 'expertId' });
    expect(await appoint({ kind: 'KING' })).toMatchObject({ code: 'APPOINTMENT_INVALID', field: 'kind' });
    expect(await appoint({ untilOn: monthsAfter(today, 60) })).toMatchObject({
      code: 'APPOINTMENT_NOT_LAWFUL', field: 'untilOn', remedy: expect.stringContaining(daysAfter(monthsAfter(today, 60), -1)),
      row: { table: 'appointment_rule', key: 'SPECIFIED_FIXED_TERM', validFrom: '2000-11-27', law: expect.stringContaining('第4条') },
    });
    const nextYear = `${fiscalYearOf(today) + 1}-04-01`;
    expect(await appoint({ kind: 'FIXED_PERIOD_PART_TIME', untilOn: nextYear })).toMatchObject({ row: { key: 'FIXED_PERIOD_PART_TIME' }, remedy: expect.stringContaining(fiscalYear(fiscalYearOf(today)).until) });
    expect(await appoint({ pay: { fromOn: today, scale: 'SPECIFIED_FIXED_TERM', grade: '8' } })).toMatchObject({ field: 'pay.grade', row: { key: 'SPECIFIED_FIXED_TERM' } });
    expect(await appoint({ kind: 'COMMITTEE', untilOn: monthsAfter(today, 12), pay: { fromOn: today, dailyYen: 34_201 } }))
      .toMatchObject({ field: 'pay.dailyYen', row: { table: 'pay_rate', key: 'COMMITTEE_DAILY ORDINARY', law: expect.stringContaining('第22条') } });
    expect(await appoint({ kind: 'SECONDMENT' })).toMatchObject({ field: 'homeId', row: { key: 'SECONDMENT' } });
    mine = await appoint({ pay: { fromOn: today, ...pay } });
    expect(mine).toMatchObject({ __typename: 'Appointment', radar: 'AHEAD', terms: [{ what: 'GRANTED', ruleFrom: '2000-11-27' }], pay: [{ ...pay, monthlyYen: 472_000 }] });
    expect(await appoint({ untilOn: monthsAfter(today, 12) })).toMatchObject({ code: 'APPOINTMENT_NOT_LAWFUL', field: 'kind', row: { key: 'SPECIFIED_FIXED_TERM' } });
    expect(await appoint({ kind: 'CONCURRENT', untilOn: monthsAfter(today, 12) })).toMatchObject({ __typename: 'Appointment' });
    expect(await appoint({ kind: 'CONCURRENT', expertId: crew.people[1]!.id, untilOn: monthsAfter(today, 12) })).toMatchObject({ field: 'fromOn', row: { key: 'CONCURRENT' } });
  });

  it('are not given by a body that has ceased to exist', async () => {
    const central = await signedIn(world, 'HR_CENTRAL', null, ids.nco);
    expect(await ask(central, op.APPOINT, { input: wish({ organisationId: ids.nisc }) })).toMatchObject({ code: 'CAREER_RECORD_UNKNOWN', field: 'expertId' });
    await world.rows(`insert into user_scope (user_id, organisation_id) select user_id, $1 from user_scope where organisation_id = $2`, [ids.nisc, ids.meti]);
    expect(await ask(meti, op.APPOINT, { input: wish({ organisationId: ids.nisc, expertId: crew.people[1]!.id }) })).toMatchObject({ code: 'APPOINTMENT_INVALID', field: 'fromOn', remedy: expect.stringContaining('2025-06-30') });
  });

  it('take other work only by leave, and not beyond their days', async () => {
    const permit = (part: object) => ask(meti, op.PERMIT, { appointmentId: mine.id, input: { work: '大学の非常勤講師(情報セキュリティ)', fromOn: today, untilOn: monthsAfter(today, 6), ...part } });
    expect(await permit({ work: ' ' })).toMatchObject({ field: 'work' });
    expect(await permit({ untilOn: monthsAfter(today, 30) })).toMatchObject({ field: 'untilOn' });
    const given = await permit({});
    expect(given).toMatchObject({ sideJobs: [{ work: '大学の非常勤講師(情報セキュリティ)' }] });
    expect((await world.rows<{ text: string }>('select s::text as text from side_job s'))[0]!.text).not.toContain('大学');
    expect(await ask(mof, op.WITHDRAW, { sideJobId: given.sideJobs[0]!.id, fromOn: today })).toMatchObject({ code: 'CAREER_RECORD_UNKNOWN' });
    expect(await ask(meti, op.WITHDRAW, { sideJobId: given.sideJobs[0]!.id, fromOn: monthsAfter(today, 1) })).toMatchObject({ sideJobs: [{ withdrawnOn: monthsAfter(today, 1) }] });
    expect(await officer.run(op.MINE)).toMatchObject({ myAppointments: [{ kind: 'CONCURRENT' }, { kind: 'SPECIFIED_FIXED_TERM', pay: [pay], sideJobs: [{}] }] });
  });

  it('are extended to the legal end and no further, and paid anew', async () => {
    const { version } = await ask(meti, op.ONE, { id: mine.id });
    expect(await ask(meti, op.EXTEND, { id: mine.id, version: 99, untilOn: monthsAfter(today, 36) })).toMatchObject({ code: 'CAREER_RECORD_CHANGED' });
    expect(await ask(meti, op.EXTEND, { id: mine.id, version, untilOn: monthsAfter(today, 60) })).toMatchObject({ row: { key: 'SPECIFIED_FIXED_TERM' } });
    expect(await ask(meti, op.EXTEND, { id: mine.id, version, untilOn: monthsAfter(today, 36) })).toMatchObject({ untilOn: monthsAfter(today, 36), terms: [{ what: 'GRANTED' }, { what: 'EXTENDED' }] });
    expect(await ask(meti, op.CHANGE_PAY, { id: mine.id, version: version + 1, pay: { fromOn: monthsAfter(today, 24), scale: 'SPECIFIED_FIXED_TERM', grade: '4' } })).toMatchObject({ pay: [{ grade: '3' }, { grade: '4', monthlyYen: 533_000 }] });
  });

  it('come on the radar, and HR hears once at each step in one mail a day', async () => {
    const short = await ask(meti, op.APPOINT, { input: wish({ expertId: crew.people[1]!.id, kind: 'COMMITTEE', untilOn: daysAfter(today, 100) }) });
    expect(await meti.run(op.RADAR, { months: 4 })).toMatchObject({ appointments: { totalCount: 1, nodes: [{ id: short.id, daysLeft: 100, radar: 'T-180', person: { kanji: { full: expect.stringMatching(/郎$/) }, romaji: { full: 'Yamada Taro' } } }] } });
    expect(await mof.run(op.RADAR, { months: 18 })).toMatchObject({ appointments: { totalCount: 0 } });
    await world.withoutWorker('10 days');
    expect((await addresseesOf(/任用の終了予定/)).text).toContain('T-90): 1 件');
    await world.withoutWorker('1 day');
    await world.withoutWorker('60 days');
    expect((await addresseesOf(/任用の終了予定/)).text).toContain('T-30): 1 件');
    expect(await world.rows('select step, count(*)::int as n from end_notice n where appointment_id = $1 group by step order by step', [short.id])).toEqual([{ step: 30, n: 1 }, { step: 90, n: 1 }]);
  });

  it('end at midnight: what the account could do by it is gone, and the person is reminded of secrecy', async () => {
    expect((await officer.graphql('{ incidents { totalCount } }')).errors).toBeUndefined();
    const now = await dayIn(world, 0);
    const { version } = await ask(meti, op.ONE, { id: mine.id });
    expect(await ask(meti, op.END, { id: mine.id, version, lastDay: now, how: 'RETURNED' })).toMatchObject({ code: 'APPOINTMENT_INVALID', field: 'how' });
    const [other] = await world.rows<{ id: string; version: number }>(`select id, version from appointment where kind = 'CONCURRENT'`);
    await ask(meti, op.END, { ...other, lastDay: now, how: 'RESIGNED' });
    expect(await ask(meti, op.END, { id: mine.id, version, lastDay: now, how: 'RESIGNED' })).toMatchObject({ untilOn: now, terms: [{}, {}, { what: 'SHORTENED', untilOn: now }], closedAt: null });
    expect((await officer.graphql('{ incidents { totalCount } }')).errors).toBeUndefined();
    await world.advance('1 day');
    await world.until('both appointments are closed', async () => (await world.rows(`select from appointment where id = any($1::uuid[]) and closed_at is not null`, [[mine.id, other!.id]])).length === 2);
    expect(await world.rows('select from appointment where access_ended_at is not null')).toHaveLength(1); // by whichever was closed first
    expect(await errorOf(officer, '{ incidents { totalCount } }')).toBe('UNAUTHENTICATED');
    expect(await world.rows(`select role from user_role r join app_user u on u.id = r.user_id where u.expert_id = $1`, [crew.people[0]!.id])).toEqual([{ role: 'EXPERT' }]);
    expect((await world.people.mailbox(crew.people[0]!.email).expectMail(/秘密保持/)).text).toContain('国家公務員法');
    await world.withoutWorker('31 days');
    expect((await world.people.mailbox(crew.people[0]!.email).expectMail(/名簿への参加/)).text).toContain(world.url);
    await world.withoutWorker('1 day');
    expect(await world.rows('select kind, count(*)::int as n from appointment_letter where appointment_id = $1 group by kind order by kind', [mine.id])).toEqual([{ kind: 'ALUMNI', n: 1 }, { kind: 'SECRECY', n: 1 }]);
  });

  it('that are entered when they are long over take nothing and write to nobody', async () => {
    const chief = await signedIn(world, ['EXPERT', 'COORDINATOR'], crew.people[2]!.id, ids.meti);
    const now = await dayIn(world, 0);
    const old = await ask(meti, op.APPOINT, { input: wish({ expertId: crew.people[2]!.id, fromOn: monthsAfter(now, -36), untilOn: monthsAfter(now, -12) }) });
    await world.until('the old appointment is closed', async () => (await world.rows('select from appointment where id = $1 and closed_at is not null', [old.id])).length > 0);
    expect((await chief.graphql('{ incidents { totalCount } }')).errors).toBeUndefined();
    expect(await world.rows('select from appointment_letter where appointment_id = $1', [old.id])).toEqual([]);
  });

  it('give figures that say what they are', async () => {
    const { figures } = await ask(meti, op.FIGURES, { fiscalYear: fiscalYearOf(today), organisationId: ids.meti });
    expect(figures!.map(({ code }) => code)).toEqual(['TERM_GRANTED', 'SHARE_EXTENDED', 'VACANCY_AFTER_END', 'OFFERS_ACCEPTED']);
    for (const figure of figures!) expect(figure).toMatchObject({ definition: expect.stringMatching(/.{10}/), denominatorIs: expect.any(String), source: expect.stringContaining('Muster'), asOf: await dayIn(world, 0) });
    expect(figures!.find(({ code }) => code === 'SHARE_EXTENDED')).toMatchObject({ value: 1 / 3, denominator: 3 });
    expect(await ask(mof, op.FIGURES, { fiscalYear: 2026, organisationId: ids.meti })).toMatchObject({ __typename: 'CareerRecordUnknown' });
    expect(await ask(meti, op.FIGURES, { fiscalYear: 26 })).toMatchObject({ code: 'NO_YEAR' });
  });

  it('come as files, too: figures and ends by body, reasons of declined offers', async () => {
    const year = fiscalYearOf(today);
    const line = async (browser: Browser, name: string): Promise<string | undefined> => (await browser.read(`/career-reports/${name}?format=csv&fiscalYear=${year}`)).text.split('\n').find((one) => one.startsWith('経済産業省'))?.trim();
    expect((await line(meti, 'appointments'))!.split(',').slice(3, 5)).toEqual(['0.333', '3']);
    expect((await meti.read('/career-reports/ends?format=csv')).text).toContain('合計,0,0,0,0,0,0'); // every one is over by now
    expect(await line(mof, 'appointments')).toBeUndefined();
    expect((await meti.read(`/career-reports/declined?format=csv&fiscalYear=${year}`)).text).toContain('辞退された打診に占める割合');
    expect((await meti.read('/career-reports/ends?format=pdf')).status).toBe(200);
    expect((await meti.read(`/career-reports/appointments?on=${year}-04-01&fiscalYear=${year}`)).text).toContain('ONLY_AS_OF_TODAY');
    expect((await officer.read('/career-reports/appointments')).status).toBe(401);
  });

  it('follow rows of the law, which an administrator adds and nobody changes', async () => {
    const laws = await ask(meti, op.LAWS) as unknown as { kinds: object[]; rules: { kind: string; inForce: boolean }[] };
    expect(laws.kinds).toHaveLength(10);
    const rule = { kind: 'COMMITTEE', validFrom: '2030-04-01', mostMonths: 36, pay: 'DAILY_CAP', payScales: ['COMMITTEE_DAILY'], sideJobs: 'FREE', lawJa: '改正後', lawEn: 'Amended' };
    expect(await errorOf(meti, op.ADD_RULE, { input: rule })).toBe('FORBIDDEN');
    const amends = [[op.ADD_RULE, { input: rule }], [op.ADD_RATES, { rows: [] }], [op.ADD_LIMIT, { input: { standing: 'NONE', validFrom: '2030-04-01', highest: 'RED', basisJa: 'x', basisEn: 'x' } }]] as const;
    await world.database.query('update session set stepped_up_at = null');
    for (const [amend, input] of amends) expect(await errorOf(admin, amend, input)).toBe('STEP_UP_REQUIRED');
    await world.database.query('update session set stepped_up_at = muster_now()');
    expect(await ask(admin, op.ADD_RULE, { input: { ...rule, beside: ['KING'] } })).toMatchObject({ code: 'KIND_UNKNOWN', field: 'beside' });
    expect(await ask(admin, op.ADD_RULE, { input: rule })).toMatchObject({ rules: expect.arrayContaining([expect.objectContaining({ kind: 'COMMITTEE', validFrom: '2030-04-01', inForce: false })]) });
    expect(await ask(admin, op.ADD_RULE, { input: rule })).toMatchObject({ code: 'LAW_ROW_EXISTS' });
    const rate = { scale: 'ADMINISTRATIVE_1', grade: '5-1', validFrom: '2026-04-01', yen: 300_000, per: 'MONTH', lawJa: '別表第一', lawEn: 'Schedule 1' };
    expect(await ask(admin, op.ADD_RATES, { rows: [rate, { ...rate, yen: 0 }] })).toMatchObject({ code: 'OUT_OF_RANGE', field: 'rows.1.yen' });
    expect(await ask(admin, op.ADD_RATES, { rows: [rate, rate] })).toMatchObject({ code: 'LAW_ROW_EXISTS', field: 'rows.1.validFrom' });
    expect(await ask(admin, op.ADD_RATES, { rows: [rate] })).toMatchObject({ payRates: expect.arrayContaining([expect.objectContaining({ scale: 'ADMINISTRATIVE_1', yen: 300_000 })]) });
    expect(await ask(admin, op.ADD_LIMIT, { input: { standing: 'NONE', validFrom: '2030-04-01', highest: 'amber', basisJa: 'x', basisEn: 'x' } })).toMatchObject({ code: 'TLP_UNKNOWN' });
    expect(await ask(admin, op.ADD_LIMIT, { input: { standing: 'NONE', validFrom: '2030-04-01', highest: 'AMBER', basisJa: '方針', basisEn: 'Policy' } })).toMatchObject({ __typename: 'AppointmentLawBook' });
    expect((await verifyRecord(world.database, [])).findings).toEqual([]);
  });
});
