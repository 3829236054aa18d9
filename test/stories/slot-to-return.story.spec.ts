import { verifyRecord } from '@muster/audit';
import { daysAfter, fiscalYearOf, monthsAfter } from '@muster/platform';
import { roleOf } from '@muster/seeds';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../support/browser.ts';
import * as appointments from './support/appointments.ts';
import type { AppointmentAnswer } from './support/appointments.ts';
import * as careers from './support/careers.ts';
import type { CareerAnswer } from './support/careers.ts';
import { cast, type Cast } from './support/cast.ts';
import { dayIn } from './support/membership.ts';
import { signedIn } from './support/staff.ts';
import { World } from './support/world.ts';

const HANDLER = roleOf('HANDLER');
const CONSENT = 'mutation($given: Boolean!) { setMyConsent(code: "HR_OFFERS", given: $given) { __typename ... on Refusal { code } } }';

let world: World;
let meti: Browser;
let mof: Browser;
let central: Browser;
let mine: Browser;
let crew: Cast;
let ids: Record<string, string>;
let today: string;
let year: number;

const ask = async (browser: Browser, operation: string, variables: object): Promise<CareerAnswer> => (await browser.run<{ result: CareerAnswer }>(operation, { ...variables })).result;
const errorOf = async (browser: Browser, operation: string, variables: object = {}): Promise<string> => (await browser.graphql(operation, { ...variables })).errors![0]!.extensions.code;

describe('from a hiring slot to the return', () => {
  beforeAll(async () => {
    world = await World.open();
    const rows = await world.rows<{ slug: string; id: string }>('select slug, id from organisation');
    ids = Object.fromEntries(rows.map(({ slug, id }) => [slug, id]));
    crew = await cast(world, [
      { sector: 'PRIVATE', skills: [{ role: HANDLER, level: 3, verified: true }] }, { sector: 'PRIVATE' }, { organisationId: ids.meti!, skills: [{ role: HANDLER, level: 3 }] },
    ]);
    [meti, mof, central] = [await signedIn(world, 'HR', null, ids.meti), await signedIn(world, 'HR', null, ids.mof), await signedIn(world, 'HR_CENTRAL', null, ids.nco)];
    mine = await signedIn(world, 'EXPERT', crew.people[0]!.id);
    today = await dayIn(world, 0);
    year = fiscalYearOf(today);
  });
  afterAll(() => world.close());

  const post = { titleJa: 'サイバーセキュリティ・情報化参事官', titleEn: 'Counsellor for cybersecurity', rank: 'DIRECTOR', securityManagement: true, duties: [{ workRoleId: HANDLER, level: 3 }] };
  let postId: string;
  let slotId: string;
  let candidateId: string;

  it('a ministry founds a post, in its own name only, and the post is vacant', async () => {
    const found = (browser: Browser, part: object = {}) => ask(browser, careers.FOUND_POST, { input: { ...post, organisationId: ids.meti, foundedOn: `${year}-04-01`, ...part } });
    expect(await found(mof)).toMatchObject({ code: 'CAREER_RECORD_UNKNOWN', field: 'organisationId' });
    expect(await found(meti, { rank: 'KING' })).toMatchObject({ code: 'RANK_UNKNOWN' });
    expect(await found(central, { organisationId: ids.nisc })).toMatchObject({ code: 'BODY_CEASED', field: 'foundedOn', remedy: expect.stringContaining('2025-06-30') });
    const made = await found(meti);
    expect(made).toMatchObject({ titleJa: post.titleJa, duties: [{ workRoleId: HANDLER, level: 3, untilOn: null }], history: [{ what: 'FOUNDED' }] });
    postId = made.id;
    expect(await meti.run(careers.POSTS, { vacant: true })).toMatchObject({ posts: { totalCount: 1, nodes: [{ id: postId, organisation: { slug: 'meti' } }] } });
    expect(await mof.run(careers.POSTS)).toMatchObject({ posts: { totalCount: 0 } });
    expect(await central.run(careers.POSTS)).toMatchObject({ posts: { totalCount: 1 } });
    const lookedAfter = async (browser: Browser): Promise<string[]> => (await browser.run<{ careerBodies: { slug: string }[] }>('{ careerBodies { slug } }')).careerBodies.map(({ slug }) => slug);
    expect(await lookedAfter(mof)).toEqual(['mof']);
    expect(await lookedAfter(central)).toEqual(expect.arrayContaining(['meti', 'mof']));
  });

  it('asks for a head, is granted it, and cannot fill more than that', async () => {
    const slot = { organisationId: ids.meti, fiscalYear: year, titleJa: 'CSIRT 班長', titleEn: 'CSIRT chief', rank: 'DIRECTOR', postId, heads: 2 };
    expect(await ask(meti, careers.REQUEST_SLOT, { input: { ...slot, onDay: `${year - 2}-08-31` } })).toMatchObject({ code: 'ACROSS_FISCAL_YEARS', field: 'onDay', remedy: expect.any(String) });
    const asked = await ask(meti, careers.REQUEST_SLOT, { input: { ...slot, onDay: `${year - 1}-08-31` } });
    expect(asked).toMatchObject({ heads: { requested: 2, granted: 0, net: 0 } });
    slotId = asked.id;
    const entry = (kind: string, heads: number, browser = meti) => ask(browser, careers.SLOT_ENTRY, { input: { slotId, kind, heads, onDay: kind === 'FILLED' ? `${year}-04-01` : `${year - 1}-12-24` } });
    expect(await entry('GRANTED', 1)).toMatchObject({ code: 'BEYOND_GRANTED' });
    expect(await entry('ASSESSED', 1, mof)).toMatchObject({ code: 'CAREER_RECORD_UNKNOWN' });
    await entry('ASSESSED', 2);
    expect(await entry('GRANTED', 2)).toMatchObject({ heads: { granted: 2, net: 2, open: 2 } });
    const wrong = (await entry('FILLED', 1)).ledger!.at(-1)!.id;
    expect(await entry('FILLED', 2)).toMatchObject({ code: 'BEYOND_GRANTED', field: 'heads', message: expect.stringMatching(/3.*2/) });
    expect(await ask(meti, careers.TAKE_BACK, { id: wrong })).toMatchObject({ heads: { filled: 0, open: 2 }, ledger: expect.arrayContaining([expect.objectContaining({ reverses: wrong })]) });
    expect(await ask(meti, careers.TAKE_BACK, { id: wrong })).toMatchObject({ code: 'NOTHING_TO_TAKE_BACK' });
  });

  it('finds only people who opted in to offers, and never learns that one of its own did', async () => {
    const people = async (browser: Browser): Promise<string[]> => (await browser.run<{ offerPeople: { nodes: { expertId: string }[] } }>(careers.OFFER_PEOPLE, { workRoleId: HANDLER })).offerPeople.nodes.map(({ expertId }) => expertId);
    const [wanted, , own] = crew.people;
    expect(await people(meti)).toEqual([]);
    expect(await ask(meti, careers.SHORTLIST, { slotId, expertId: wanted!.id })).toMatchObject({ code: 'NOT_OPEN_TO_OFFERS', field: 'expertId' });
    await mine.run(CONSENT, { given: true });
    await world.rows(`insert into consent (expert_id, code, given) values ($1, 'HR_OFFERS', true)`, [own!.id]);
    expect(await people(meti)).toEqual([wanted!.id]);
    expect(await meti.run(careers.OFFER_PEOPLE)).toMatchObject({ offerPeople: { nodes: [{ kanji: { full: wanted!.name.replace(/(?=\d)/, ' ') }, kana: { full: 'ヤマダ タロウ' }, romaji: { full: 'Yamada Taro' } }] } });
    expect((await people(mof)).sort()).toEqual([wanted!.id, own!.id].sort());
    expect(await ask(meti, careers.SHORTLIST, { slotId, expertId: own!.id })).toMatchObject({ code: 'NOT_OPEN_TO_OFFERS' });
    expect(await errorOf(mine, careers.OFFER_PEOPLE)).toBe('FORBIDDEN');
  });

  it('takes a candidate from the shortlist to an offer; he sees it and accepts', async () => {
    const listed = await ask(meti, careers.SHORTLIST, { slotId, expertId: crew.people[0]!.id });
    expect(listed).toMatchObject({ state: 'SHORTLISTED', person: { kanji: { full: expect.stringMatching(/郎$/) }, romaji: { full: 'Yamada Taro' } } });
    candidateId = listed.id;
    const step = (name: string, part: object = {}, browser = meti) => ask(browser, careers.STEP, { input: { candidateId, step: name, onDay: today, ...part } });
    expect(await step('OFFERED')).toMatchObject({ code: 'STEP_NOT_NOW' });
    expect(await step('INTERVIEWED', {}, mof)).toMatchObject({ code: 'CAREER_RECORD_UNKNOWN' });
    expect(await step('INTERVIEWED', { note: '後任として期待' })).toMatchObject({ state: 'INTERVIEWED', steps: [{}, { note: '後任として期待' }] });
    expect((await world.rows<{ text: string }>('select v::text as text from candidate_event v')).map(({ text }) => text).join()).not.toContain('後任');
    expect(await step('OFFERED')).toMatchObject({ state: 'OFFERED' });
    expect(await mine.run(careers.MY_OFFERS)).toEqual({ myOffers: [{ id: candidateId, titleJa: 'CSIRT 班長', fiscalYear: year, state: 'OFFERED', steps: ['SHORTLISTED', 'INTERVIEWED', 'OFFERED'].map((kind) => ({ kind })) }] });
    expect(await ask(mine, careers.ANSWER_OFFER, { id: candidateId, accept: true })).toMatchObject({ state: 'ACCEPTED' });
    expect(await mof.run(careers.CANDIDATES, { slotId })).toEqual({ candidates: [] });
  });

  it('appoints him: a place is filled in the same act, and he holds the post', async () => {
    expect(await ask(meti, careers.STEP, { input: { candidateId, step: 'APPOINTED', onDay: `${year + 1}-04-01` } })).toMatchObject({ code: 'ACROSS_FISCAL_YEARS' });
    expect(await meti.run(careers.CANDIDATES, { slotId })).toMatchObject({ candidates: [{ state: 'ACCEPTED' }] });
    expect(await ask(meti, careers.STEP, { input: { candidateId, step: 'APPOINTED', onDay: today } })).toMatchObject({ state: 'APPOINTED' });
    expect(await meti.run('query($id: ID!) { slot(id: $id) { heads { filled open } ledger { kind candidateId } } }', { id: slotId }))
      .toMatchObject({ slot: { heads: { filled: 1, open: 1 }, ledger: expect.arrayContaining([{ kind: 'FILLED', candidateId }]) } });
    const hold = (part: object, browser = meti) => ask(browser, careers.HOLD_POST, { input: { postId, expertId: crew.people[0]!.id, kind: 'HOLDER', fromOn: today, ...part } });
    expect(await hold({ expertId: crew.people[1]!.id })).toMatchObject({ code: 'PERSON_UNKNOWN' });
    expect(await hold({})).toMatchObject({ holdings: [{ kind: 'HOLDER', expertId: crew.people[0]!.id, untilOn: null }] });
    expect(await hold({ expertId: null, staffCode: 'M-1', kind: 'CONCURRENT' })).toMatchObject({ code: 'POST_TAKEN' });
    expect(await meti.run(careers.POSTS, { vacant: true })).toMatchObject({ posts: { totalCount: 0 } });
  });

  it('whoever declines says why if he likes; whoever withdraws his consent is nameless, and no further step is made with him', async () => {
    const second = await signedIn(world, 'EXPERT', crew.people[1]!.id);
    await second.run(CONSENT, { given: true });
    const { id } = await ask(meti, careers.SHORTLIST, { slotId, expertId: crew.people[1]!.id });
    await second.run(CONSENT, { given: false });
    expect(await ask(meti, careers.STEP, { input: { candidateId: id, step: 'INTERVIEWED', onDay: today } })).toMatchObject({ code: 'NOT_OPEN_TO_OFFERS' });
    const seen = async () => (await meti.run<{ candidates: { id: string }[] }>(careers.CANDIDATES, { slotId })).candidates.find((one) => one.id === id);
    expect(await seen()).toMatchObject({ person: null, expertId: null });
    expect(await ask(second, careers.ANSWER_OFFER, { id, accept: true })).toMatchObject({ code: 'STEP_NOT_NOW' });
    expect(await ask(second, careers.ANSWER_OFFER, { id, accept: false, reason: 'PAY', note: '現職の給与を下回るため' })).toMatchObject({ state: 'DECLINED' });
    expect(await seen()).toMatchObject({ steps: [{}, { reason: 'PAY', note: '現職の給与を下回るため' }] });
    const employer = await signedIn(world, 'EMPLOYER_CONTACT', null, ids.meti);
    expect(await errorOf(employer, careers.CANDIDATES, { slotId })).toBe('FORBIDDEN');
    expect(JSON.stringify(await mine.run('{ myData }'))).toContain('CSIRT 班長');
  });

  it('gives up head count with an abolished post, and the net is computed', async () => {
    const old = await ask(meti, careers.FOUND_POST, { input: { ...post, titleJa: '旧ポスト', organisationId: ids.meti, foundedOn: `${year - 3}-04-01` } });
    const input = { organisationId: ids.meti, fiscalYear: year, heads: 1, onDay: today, postId: old.id };
    expect(await ask(meti, careers.ABOLITION_ENTRY, { input })).toMatchObject({ code: 'POST_NOT_ABOLISHED' });
    const held = await ask(meti, careers.HOLD_POST, { input: { postId: old.id, staffCode: 'M-2', kind: 'HOLDER', fromOn: `${year - 3}-04-01` } });
    expect(await ask(meti, careers.ABOLISH_POST, { id: old.id, version: old.version, on: today })).toMatchObject({ code: 'STILL_HELD' });
    await ask(meti, careers.END_HOLDING, { holdingId: held.holdings![0]!.id, lastDay: await dayIn(world, -1) });
    expect(await ask(meti, careers.ABOLISH_POST, { id: old.id, version: old.version, on: today })).toMatchObject({ abolishedOn: today, history: [{ what: 'FOUNDED' }, { what: 'ABOLISHED' }] });
    const given = await ask(meti, careers.ABOLITION_ENTRY, { input });
    expect(given).toMatchObject({ entries: [{ heads: 1 }] });
    expect(await ask(meti, careers.ABOLITION_ENTRY, { input })).toMatchObject({ code: 'POST_COUNTED_ALREADY' });
    expect(await ask(meti, careers.RENAME_POST, { id: old.id, version: old.version, titleJa: '改', titleEn: 'x' })).toMatchObject({ code: 'CAREER_RECORD_CHANGED' });
  });

  it('shows it in reports, which say what their figures are, on the screen and as files', async () => {
    const REPORT = 'query($name: CareerReportName!, $fiscalYear: Int) { result: careerReport(name: $name, fiscalYear: $fiscalYear) { __typename ... on CareerReport { asOf source columns { label kind definition denominator } rows } ... on Refusal { code remedy } } }';
    const report = async (name: string, browser = meti): Promise<{ rows: string[][]; columns: { kind: string; definition: string | null }[]; asOf: string }> => (await browser.run<{ result: never }>(REPORT, { name })).result;
    expect((await report('SLOTS')).rows).toEqual([['経済産業省', String(year), '2', '2', '2', '0', '1', '1', '1', '1'], ['合計', String(year), '2', '2', '2', '0', '1', '1', '1', '1']]);
    expect((await report('CANDIDATES')).rows.at(-1)).toEqual(['合計', '2', '1', '1', '1', '1', '1', '1']);
    expect((await report('POSTS')).rows.find(([body]) => body === '経済産業省')).toEqual(['経済産業省', '1', '1', '0', '0', '0', '0', '1', '1']);
    expect((await report('POSTS', mof)).rows.map(([body]) => body)).toEqual(['財務省', '合計']);
    const vacancy = await report('VACANCY', central);
    expect(vacancy.rows.find(([, title]) => title === post.titleJa)).toMatchObject({ 4: '専任', 7: '0' });
    for (const { kind, definition } of vacancy.columns) expect((definition ?? '').length > 5).toBe(kind !== 'LABEL');
    const csv = await meti.read(`/career-reports/slots?format=csv&fiscalYear=${year}`);
    expect([csv.status, csv.headers.get('content-type'), csv.text.includes('措置から廃止を引いた人数')]).toEqual([200, 'text/csv; charset=utf-8', true]);
    for (const format of ['xlsx', 'pdf']) expect((await meti.read(`/career-reports/vacancy?format=${format}`)).status).toBe(200);
    expect((await meti.read('/career-reports/weather')).text).toContain('REPORT_UNKNOWN');
    expect((await meti.read('/career-reports/posts?on=2001-01-01&fiscalYear=2026')).text).toContain('ACROSS_FISCAL_YEARS');
    expect((await mine.read('/career-reports/slots')).status).toBe(403);
  });

  it('appoints him by a kind and a term, which is extended; he is seconded to the authority, and returns', async () => {
    const act = async (browser: Browser, operation: string, variables: object): Promise<AppointmentAnswer> => (await browser.run<{ result: AppointmentAnswer }>(operation, { ...variables })).result;
    const expertId = crew.people[0]!.id;
    const wish = { expertId, organisationId: ids.meti, kind: 'SPECIFIED_FIXED_TERM', fromOn: today, untilOn: daysAfter(monthsAfter(today, 24), -1), slotId, postId, pay: { fromOn: today, scale: 'SPECIFIED_FIXED_TERM', grade: '4' } };
    expect(await act(meti, appointments.APPOINT, { input: { ...wish, expertId: crew.people[1]!.id } })).toMatchObject({ code: 'CAREER_RECORD_UNKNOWN', field: 'slotId' });
    const appointed = await act(meti, appointments.APPOINT, { input: wish });
    expect(appointed).toMatchObject({ __typename: 'Appointment', postId, pay: [{ monthlyYen: 533_000 }] });
    const extended = await act(meti, appointments.EXTEND, { id: appointed.id, version: appointed.version, untilOn: monthsAfter(today, 36) });
    expect(extended).toMatchObject({ terms: [{ what: 'GRANTED' }, { what: 'EXTENDED', untilOn: monthsAfter(today, 36) }] });

    const secondment = { expertId, organisationId: ids.nco, kind: 'SECONDMENT', homeId: ids.meti, fromOn: today, untilOn: monthsAfter(today, 6) };
    expect(await act(mof, appointments.APPOINT, { input: { ...secondment, organisationId: ids.mof } })).toMatchObject({ code: 'CAREER_RECORD_UNKNOWN', field: 'expertId' });
    expect(await act(central, appointments.APPOINT, { input: { ...secondment, homeId: null } })).toMatchObject({ code: 'CAREER_RECORD_UNKNOWN' });
    const seconded = await act(central, appointments.APPOINT, { input: secondment });
    expect(seconded).toMatchObject({ kind: 'SECONDMENT', homeId: ids.meti });
    expect(await meti.run(appointments.RADAR, { months: 12 })).toMatchObject({ appointments: { totalCount: 1, nodes: [{ id: seconded.id, person: { kanji: { full: expect.stringMatching(/郎$/) }, romaji: { full: 'Yamada Taro' } } }] } });
    expect(await act(central, appointments.END, { id: seconded.id, version: seconded.version, lastDay: today, how: 'RETURNED' })).toMatchObject({ untilOn: today, endedHow: 'RETURNED' });
    await world.advance('1 day');
    await world.until('the secondment is closed', async () => (await world.rows('select from appointment where id = $1 and closed_at is not null', [seconded.id])).length > 0);
    expect(await act(meti, appointments.ONE, { id: appointed.id })).toMatchObject({ untilOn: monthsAfter(today, 36), closedAt: null });
    expect(await world.rows('select until_on from post_holding where post_id = $1', [postId])).toEqual([{ until_on: null }]);
  });

  it('every act stands in the record', async () => {
    const acts = (await world.rows<{ action: string }>(`select distinct action from audit_entry where subject_type in ('post', 'slot', 'slot_event', 'candidate', 'career_report') order by action`)).map(({ action }) => action);
    expect(acts).toEqual(['candidate.step', 'career-report.file', 'post.abolish', 'post.found', 'post.hold', 'post.hold-end', 'slot.abolish', 'slot.record', 'slot.request', 'slot.take-back']);
    expect((await verifyRecord(world.database, [])).findings).toEqual([]);
  });
});
