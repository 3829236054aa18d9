import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DateTime } from 'luxon';
import { Browser } from '../support/browser.ts';
import { cast, type Cast } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { hears, says, WORD } from './support/hearing.ts';
import { signedIn } from './support/staff.ts';
import { World } from './support/world.ts';

const REFUSAL = '... on Refusal { code field message remedy }';
const SET = `mutation($input: AvailabilityInput!) { said: setMyAvailability(input: $input) { __typename ... on Availability { exceptions { from until available note } } ${REFUSAL} } }`;
const DUTY = `mutation($weeks: [DutyWeekInput!]!) { said: setMyDutyWeeks(weeks: $weeks) { __typename ... on DutyPlan { weeks { monday } } ${REFUSAL} } }`;
const HOURS = `mutation($hours: Int) { said: setMyCapacity(hours: $hours) { __typename ... on CapacityPlan { quarters { fiscalYear quarter hours usedHours leftHours } } ${REFUSAL} } }`;
const UPLOAD = `mutation($ics: String!) { said: importMyBusyTimes(ics: $ics) { __typename ... on CalendarRead { unread busy { total spans { from until } } } ${REFUSAL} } }`;
const LINK = 'mutation { said: openMyCalendarLink { ... on CalendarLinkOpened { url } } }';
const WHO = 'query($at: AvailableAt!, $prefecture: [String!]) { experts(filter: {availableAt: $at, prefectureCodes: $prefecture}) { nodes { id } } }';

let world: World;
let coordinator: Coordinator;
let crew: Cast;
let taro: Browser;
let today: DateTime;
const at = (days: number, hour: number): string => today.plus({ days, hours: hour }).toISO()!;
const said = async (operation: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> => (await taro.run<{ said: Record<string, unknown> }>(operation, variables)).said;
/** Whom a coordinator finds who looks for people who can serve from an hour of a day on, for some hours. */
const whoCan = async (day: number, hour: number, hours: number): Promise<number> => {
  const variables = { at: { from: at(day, hour), until: at(day, hour + hours) }, prefecture: [crew.prefecture] };
  return (await coordinator.browser.run<{ experts: { nodes: unknown[] } }>(WHO, variables)).experts.nodes.length;
};
const calendar = (from: string, until: string): string => {
  const stamp = (text: string): string => DateTime.fromISO(text).toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'");
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:secret@example.jp', 'SUMMARY:極秘の会議', 'LOCATION:霞が関', `DTSTART:${stamp(from)}`, `DTEND:${stamp(until)}`, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
};
const week = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'].map((day) => ({ day, from: '09:00', until: '18:00' }));

describe('an expert says when he can', () => {
  beforeAll(async () => {
    world = await World.open();
    coordinator = await Coordinator.of(world);
    crew = await cast(world, 1);
    taro = await signedIn(world, 'EXPERT', crew.people[0]!.id);
    today = DateTime.fromJSDate(await world.now(), { zone: 'Asia/Tokyo' }).startOf('day');
  });
  afterAll(async () => {
    await world.quiet();
    await world.close();
  });

  it('by a week: a coordinator finds him inside it and not a minute beyond', async () => {
    expect(await whoCan(1, 9, 9)).toBe(0);
    expect(await said(SET, { input: { week } })).toMatchObject({ __typename: 'Availability' });
    expect([await whoCan(1, 9, 9), await whoCan(1, 9, 10), await whoCan(1, 8, 2)]).toEqual([1, 0, 0]);
  });

  it('by exceptions: those that overlap become one, and a slip of the year is refused with what to do', async () => {
    const away = [{ from: at(2, 0), until: at(3, 0), available: false, note: '帰省' }, { from: at(2, 12), until: at(4, 0), available: false }];
    expect(await said(SET, { input: { week, exceptions: away } })).toMatchObject({ exceptions: [{ available: false, note: '帰省' }] });
    expect([await whoCan(1, 9, 9), await whoCan(2, 9, 9), await whoCan(3, 9, 9), await whoCan(4, 9, 9)]).toEqual([1, 0, 0, 1]);
    expect(await said(SET, { input: { week, exceptions: [{ from: at(3, 0), until: at(2, 0), available: false }] } })).toMatchObject({ __typename: 'BadPattern', field: 'exceptions[0].until' });
    expect(await said(SET, { input: { week, exceptions: [{ from: at(3, 0), until: at(3660, 0), available: false }] } })).toMatchObject({ code: 'BAD_PATTERN', remedy: expect.stringContaining('一時停止') });
    expect(await whoCan(2, 9, 9)).toBe(0);
  });

  it('by a calendar: its times count, its words are nowhere', async () => {
    expect(await said(UPLOAD, { ics: calendar(at(5, 10), at(5, 11)) })).toMatchObject({ __typename: 'CalendarRead', unread: 0, busy: { total: 1 } });
    expect([await whoCan(5, 9, 9), await whoCan(5, 11, 7), await whoCan(5, 9, 1)]).toEqual([0, 1, 1]);
    expect(await said(UPLOAD, { ics: 'not a calendar' })).toMatchObject({ __typename: 'BadCalendar', field: 'ics', remedy: expect.any(String) });
    expect(await whoCan(5, 9, 9)).toBe(0);
    const tables = await world.rows<{ name: string }>(`select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`);
    for (const { name } of tables) expect([name, (await world.rows(`select 1 from ${name} t where t::text like any($1) limit 1`, [['%極秘の会議%', '%secret@example%', '%霞が関%']])).length]).toEqual([name, 0]);
  });

  it('by weeks on duty: every hour of them, over whatever his calendar says', async () => {
    const monday = today.startOf('week').plus({ weeks: 2 });
    const first = monday.diff(today, 'days').days;
    expect(await whoCan(first, 0, 168)).toBe(0);
    expect(await said(DUTY, { weeks: [{ monday: monday.plus({ days: 1 }).toISODate() }] })).toMatchObject({ code: 'BAD_DUTY_WEEK', remedy: expect.stringContaining(monday.toISODate()!) });
    expect(await said(DUTY, { weeks: [{ monday: monday.toISODate() }] })).toMatchObject({ weeks: [{ monday: monday.toISODate() }] });
    expect([await whoCan(first, 0, 168), await whoCan(first - 1, 23, 2), await whoCan(first + 6, 23, 2)]).toEqual([1, 0, 0]);
  });

  it('and shows it to calendars behind a link, which opens until he ends it', async () => {
    const { url } = await said(LINK) as { url: string };
    expect(url).toMatch(/\/calendar\/[\w-]{43}\.ics$/);
    const stranger = new Browser('');
    const shown = await stranger.read(url);
    expect([shown.status, shown.headers.get('content-type'), shown.headers.get('cache-control')]).toEqual([200, 'text/calendar; charset=utf-8', 'no-store']);
    const text = shown.text.replace(/\r\n /g, '');
    expect(new Set(text.match(/^SUMMARY:.*$/gm))).toEqual(new Set(['SUMMARY:当番', 'SUMMARY:対応可能']));
    const { id, name, phone, email } = crew.people[0]!;
    for (const word of [id, name.slice(0, 2), phone, email, '帰省']) expect(text).not.toContain(word);
    const [kept] = await world.rows<{ hash: string }>(`select encode(token_hash, 'hex') as hash from calendar_feed`);
    expect(kept!.hash).toHaveLength(64);
    await taro.run('mutation { pauseMyProfile { __typename } }');
    expect((await stranger.read(url)).text).not.toContain('BEGIN:VEVENT');
    await taro.run('mutation { resumeMyProfile { __typename } }');
    const again = await said(LINK) as { url: string };
    expect([(await stranger.read(url)).status, (await stranger.read(again.url)).status]).toEqual([404, 200]);
    expect(await taro.run('mutation { closeMyCalendarLink }')).toEqual({ closeMyCalendarLink: true });
    expect((await stranger.read(again.url)).status).toBe(404);
    expect((await stranger.read(`${world.url}/calendar/x.ics`)).status).toBe(404);
  });

  it('and how many hours a quarter: what an assignment takes is counted', async () => {
    expect(await said(HOURS, { hours: 9999 })).toMatchObject({ __typename: 'BadCapacity', field: 'hours' });
    expect(await said(HOURS, { hours: 200 })).toMatchObject({ quarters: [{ hours: 200, usedHours: 0, leftHours: 200 }, { hours: 200 }] });
    const callUp = await coordinator.call(crew, { heads: 1 });
    const [one] = crew.people;
    await hears(world, one!, WORD.invited);
    await says(world, one!, '1');
    await hears(world, one!, WORD.confirmed);
    await world.settled();
    const { id } = await coordinator.standing(callUp.id, one!);
    expect(await world.rows('select assignment from invitation where id = $1', [id])).toEqual([{ assignment: 'ASSIGNED' }]);
    const { myCapacity } = await taro.run<{ myCapacity: { quarters: { usedHours: number; leftHours: number }[] } }>('{ myCapacity { quarters { usedHours leftHours } } }');
    const used = myCapacity.quarters.reduce((sum, quarter) => sum + quarter.usedHours, 0);
    expect(used).toBe(16); // from one in the afternoon until one the next: two days of eight hours
    expect(myCapacity.quarters[0]!.leftHours).toBe(200 - myCapacity.quarters[0]!.usedHours);
    await coordinator.reconciled(callUp.id);
  });

  it('and nobody who is no expert may say it for him', async () => {
    const { errors } = await coordinator.browser.graphql(DUTY, { weeks: [] });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
