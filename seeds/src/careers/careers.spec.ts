import { daysAfter, fiscalYear, fiscalYearOf, monthsAfter } from '@muster/platform';
import { describe, expect, it } from '@jest/globals';
import { APPOINTMENT_RULES } from '../reference/appointment-law.ts';
import { CAREER_TRACKS } from '../reference/career-tracks.ts';
import { roleOf } from '../reference/work-roles.ts';
import { AppointmentDraw, APPOINTMENTS } from './appointment.draw.ts';
import { CandidateDraw } from './candidate.draw.ts';
import type { DemoPeople } from './careers.types.ts';
import { DEMO_BODIES } from './demo-bodies.ts';
import { drawPlans } from './plan.draw.ts';
import { PostDraw } from './post.draw.ts';
import { rotate } from './rotation.draw.ts';
import { seatAppointed } from './seated.draw.ts';
import { SlotDraw } from './slot.draw.ts';

const TODAY = '2026-11-27';
const PEOPLE: DemoPeople = {
  ofBody: new Map(DEMO_BODIES.map(({ slug }) => [slug, Array.from({ length: 30 }, (_, at) => `${slug}-${at}`)])),
  private: Array.from({ length: 12_000 }, (_, at) => ({ id: `p${at}`, organisation: at % 5 === 0 ? null : 'company' })),
};
const OPTIONS = { seed: 7, today: TODAY, people: PEOPLE };
const draw = () => {
  const posts = new PostDraw(OPTIONS).all();
  const { slots, abolitions } = new SlotDraw(OPTIONS).all();
  const candidates = new CandidateDraw(OPTIONS).all(slots, 2024);
  return { posts, slots, abolitions, candidates, appointments: new AppointmentDraw(OPTIONS).all(candidates, slots) };
};
const DRAWN = draw();

describe('the demo’s careers', () => {
  it('are the same for the same seed, day and people', () => expect(draw()).toEqual(DRAWN));

  it('are 2,000 posts and 600 slots of 25 bodies in three fiscal years, and 1,500 appointments', () => {
    const { posts, slots, appointments } = DRAWN;
    expect([new Set(posts.map(({ body }) => body)).size, posts.length, slots.length, appointments.length]).toEqual([25, 2_000, 600, APPOINTMENTS]);
    expect([...new Set(slots.map(({ fiscalYear: year }) => year))].sort()).toEqual([2024, 2025, 2026]);
    expect(appointments.filter(({ ended }) => !ended).length).toBeGreaterThan(1_100);
    for (const drawn of [posts, slots, appointments]) expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
  });

  it('posts: within the life of body and post, one holder at a time, one main post a person; some vacant, some held beside another', () => {
    const bodies = new Map(DEMO_BODIES.map((body) => [body.slug, body]));
    const main: string[] = [];
    for (const { body, foundedOn, abolishedOn, holdings } of DRAWN.posts) {
      expect(foundedOn >= bodies.get(body)!.validFrom && (abolishedOn === null || abolishedOn > foundedOn)).toBe(true);
      let last = daysAfter(foundedOn, -1);
      for (const { fromOn, untilOn, expertId } of holdings) {
        expect(fromOn > last && (untilOn === null ? abolishedOn === null : untilOn >= fromOn && (abolishedOn === null || untilOn < abolishedOn))).toBe(true);
        last = untilOn ?? '9999-12-31';
        if (expertId !== null) main.push(expertId);
      }
    }
    expect(new Set(main).size).toBe(main.length);
    const now = DRAWN.posts.filter(({ abolishedOn }) => abolishedOn === null).map(({ holdings }) => holdings.findLast(({ untilOn }) => untilOn === null)?.kind ?? null);
    const share = (kind: string | null): number => now.filter((one) => one === kind).length / now.length;
    expect([share(null) > 0.03, share('ACTING') > 0.01, share('CONCURRENT') > 0.08, share('HOLDER') > 0.6]).toEqual([true, true, true, true]);
    expect(DRAWN.posts.filter(({ replaces }) => replaces !== null).length).toBeGreaterThan(5);
  });

  it('slots: each sum within the one before, days within their years and not ahead', () => {
    for (const { events, fiscalYear: year } of DRAWN.slots) {
      const heads = (kind: string): number => events.filter((event) => event.kind === kind).reduce((sum, event) => sum + event.heads, 0);
      expect(heads('ASSESSED') <= heads('REQUESTED') && heads('GRANTED') <= heads('ASSESSED') && heads('FILLED') <= heads('GRANTED') && heads('VACATED') <= heads('FILLED')).toBe(true);
      for (const { onDay, kind } of events) expect(onDay <= TODAY && onDay <= fiscalYear(year).until && onDay >= fiscalYear(kind === 'FILLED' || kind === 'VACATED' ? year : year - 1).from).toBe(true);
    }
  });

  it('candidates: people who opted in, each once, appointed exactly where an entry names them', () => {
    const { candidates, slots } = DRAWN;
    const open = new Set(new CandidateDraw(OPTIONS).open());
    expect(candidates.length).toBeGreaterThan(400);
    expect(candidates.every(({ expertId }) => open.has(expertId))).toBe(true);
    expect(new Set(candidates.map(({ expertId }) => expertId)).size).toBe(candidates.length);
    const named = slots.flatMap(({ events }) => events.flatMap(({ candidateId }) => candidateId ?? [])).sort();
    expect(named).toEqual(candidates.filter(({ steps }) => steps.at(-1)!.kind === 'APPOINTED').map(({ id }) => id).sort());
    for (const { steps } of candidates) expect(steps.map(({ onDay }) => onDay)).toEqual(steps.map(({ onDay }) => onDay).sort());
  });

  it('appointments: of one person each, within what the law allows, with every last day that there was', () => {
    expect(new Set(DRAWN.appointments.map(({ expertId }) => expertId)).size).toBe(APPOINTMENTS);
    for (const { kind, fromOn, grantedUntil, untilOn, ended, home, terms } of DRAWN.appointments) {
      const rule = APPOINTMENT_RULES.find((one) => one.kind === kind)!;
      const latest = (months: number | null): string => (months === null ? '9999-12-31' : daysAfter(monthsAfter(fromOn, months), -1));
      expect(fromOn <= TODAY && grantedUntil <= latest(rule.mostMonths) && untilOn <= latest(rule.mostMonthsExtended ?? rule.mostMonths)).toBe(true);
      if (rule.endsWithFiscalYear) expect(fiscalYearOf(untilOn)).toBe(fiscalYearOf(fromOn));
      expect([rule.needsHome, terms.at(-1)!.untilOn, ended]).toEqual([home !== null, untilOn, untilOn < TODAY]);
    }
  });

  it('a roster of few people is enough: then there are fewer appointments', () => {
    const few = { ...OPTIONS, people: { ofBody: new Map(), private: PEOPLE.private.slice(0, 20) } };
    const { slots } = new SlotDraw(few).all();
    const candidates = new CandidateDraw(few).all(slots, 2025);
    expect([new PostDraw(few).all().length, candidates.length]).toEqual([2_000, 7]);
    expect(new AppointmentDraw(few).all(candidates, slots).length).toBeGreaterThan(12);
  });

  it('people rotate and the appointed have posts: a post has one holder at a time, nobody holds two, some are back and some ends were followed', () => {
    const { posts, appointments } = seatAppointed(rotate(DRAWN.posts, OPTIONS), DRAWN.appointments, OPTIONS);
    const all = posts.flatMap(({ holdings }) => holdings);
    for (const { holdings } of posts) {
      holdings.reduce((last, { fromOn, untilOn }) => { expect(fromOn > last).toBe(true); return untilOn ?? '9999-12-31'; }, '0001-01-01');
    }
    const own = [...Map.groupBy(all.filter(({ expertId }) => expertId !== null), ({ expertId }) => expertId).values()].map((spans) => spans.toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : 1)));
    for (const spans of own) spans.reduce((last, { fromOn, untilOn }) => { expect(fromOn > last).toBe(true); return untilOn ?? '9999-12-31'; }, '0001-01-01');
    expect(own.filter((spans) => spans.length > 1).length).toBeGreaterThan(30);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const seated = appointments.filter(({ postId }) => postId !== null);
    expect([seated.filter(({ ended }) => ended).length > 40, seated.length < 700]).toEqual([true, true]);
    const byId = new Map(posts.map((post) => [post.id, post]));
    for (const { postId, body, expertId } of seated) expect([byId.get(postId!)!.body, byId.get(postId!)!.holdings.some((one) => one.expertId === expertId)]).toEqual([body, true]);
  });

  it('plans: two in three of the staff, most agreed, on a step of a track; made before they were agreed, and past ones with time to get there', () => {
    const staff = Array.from({ length: 400 }, (_, at) => ({ expertId: `e${at}`, organisationId: 'o', local: at % 2 === 0, skills: at % 3 === 0 ? [{ workRoleId: roleOf('HANDLER'), level: 2 }] : [] }));
    const plans = drawPlans(7, TODAY, staff);
    expect(drawPlans(7, TODAY, staff)).toEqual(plans);
    expect(new Set(plans.map(({ expertId }) => expertId)).size).toBe(plans.length);
    expect([plans.length > 220, plans.length < 340, plans.filter(({ targetOn }) => targetOn < TODAY).length > 60]).toEqual([true, true, true]);
    const local = new Set(staff.filter((one) => one.local).map(({ expertId }) => expertId));
    const ofLocals = plans.filter(({ trackCode }) => trackCode === 'LOCAL_SHARED_OFFICER');
    expect([ofLocals.length > 10, ofLocals.every(({ expertId }) => local.has(expertId))]).toEqual([true, true]);
    for (const { trackCode, targetCode, targetOn, madeOn, agreedOn } of plans) {
      expect(CAREER_TRACKS.find(({ code }) => code === trackCode)!.steps.some(({ code }) => code === targetCode)).toBe(true);
      expect(madeOn < targetOn && madeOn <= TODAY && (agreedOn === null ? targetOn > TODAY : agreedOn > madeOn && agreedOn <= TODAY && agreedOn < targetOn)).toBe(true);
    }
  });
});
