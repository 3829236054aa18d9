import { fiscalYearOf } from '@muster/platform';
import type { ClientBase } from 'pg';
import { AppointmentDraw } from '../careers/appointment.draw.ts';
import { CandidateDraw } from '../careers/candidate.draw.ts';
import type { DemoAppointment, DemoCandidate, DemoPost, DemoSlot, DemoSlotEvent } from '../careers/careers.types.ts';
import { PostDraw } from '../careers/post.draw.ts';
import { rotate } from '../careers/rotation.draw.ts';
import { seatAppointed } from '../careers/seated.draw.ts';
import { SlotDraw } from '../careers/slot.draw.ts';
import { dayOf } from '../roster/days.ts';
import { databaseNow, demoPeople, organisationIds, type OrganisationIds } from './careers.facts.ts';
import type { Cell } from './copy-text.ts';
import { copyRows } from './copy.ts';
import { offerToDemoExpert } from './demo-offer.loader.ts';
import { inTransaction } from './transaction.ts';

export interface SeedCareersOptions {
  seed: number;
  /** The database's muster_now() when absent. */
  now?: Date;
}

/** What was loaded; everything 0 when posts were there already. */
export interface SeedCareersResult {
  posts: number;
  slots: number;
  candidates: number;
  appointments: number;
}

const TABLES = 'post, post_duty, post_event, post_holding, slot, slot_event, candidate, candidate_event, consent, consent_event, appointment, appointment_term, appointment_pay';

/**
 * Gives a demo roster posts with holders, three fiscal years of hiring slots, candidates and appointments, by COPY in one transaction.
 * A database that has posts is left alone. Needs the reference facts; the connection must not be in a transaction.
 */
export async function seedCareers(client: ClientBase, { seed, now }: SeedCareersOptions): Promise<SeedCareersResult> {
  const result = await inTransaction(client, async () => {
    await client.query(`select pg_advisory_xact_lock(hashtext('muster seed careers'))`);
    if ((await client.query('select from post limit 1')).rowCount) return { posts: 0, slots: 0, candidates: 0, appointments: 0 };
    const options = { seed, today: dayOf(now ?? await databaseNow(client)), people: await demoPeople(client) };
    const { slots, abolitions } = new SlotDraw(options).all();
    const draw = new CandidateDraw(options);
    const candidates = draw.all(slots, fiscalYearOf(options.today) - 2);
    const rotated = rotate(new PostDraw(options).all(), options);
    const inPosts = new Set(rotated.flatMap(({ holdings }) => holdings.flatMap(({ expertId }) => expertId ?? [])));
    const { posts, appointments } = seatAppointed(rotated, new AppointmentDraw(options).all(candidates, slots, inPosts), options);
    const ids = await organisationIds(client);
    await copyPosts(client, posts, ids);
    await copySlots(client, slots, abolitions, candidates, ids);
    await openToOffers(client, draw.open());
    await copyAppointments(client, appointments, ids);
    await offerToDemoExpert(client, now ?? await databaseNow(client));
    return { posts: posts.length, slots: slots.length, candidates: candidates.length, appointments: appointments.length };
  });
  if (result.posts > 0) await client.query(`vacuum (analyze) ${TABLES}`);
  return result;
}

async function copyPosts(client: ClientBase, posts: readonly DemoPost[], id: OrganisationIds): Promise<void> {
  const columns = ['id', 'organisation_id', 'title_ja', 'title_en', 'rank', 'security_management', 'founded_on', 'abolished_on', 'replaces'];
  await copyRows(client, { table: 'post', columns }, posts.map((p): Cell[] => [p.id, id(p.body), p.titleJa, p.titleEn, p.rank, p.securityManagement, p.foundedOn, p.abolishedOn, p.replaces]));
  await copyRows(client, { table: 'post_duty', columns: ['post_id', 'work_role_id', 'level', 'from_on'] },
    posts.flatMap((p) => p.duties.map(({ workRoleId, level }): Cell[] => [p.id, workRoleId, level, p.foundedOn])));
  await copyRows(client, { table: 'post_holding', columns: ['id', 'post_id', 'expert_id', 'staff_code', 'kind', 'from_on', 'until_on'] },
    posts.flatMap((p) => p.holdings.map((h): Cell[] => [h.id, p.id, h.expertId, h.staffCode, h.kind, h.fromOn, h.untilOn])));
}

async function copySlots(
  client: ClientBase, slots: readonly DemoSlot[], abolitions: readonly DemoSlotEvent[], candidates: readonly DemoCandidate[], id: OrganisationIds,
): Promise<void> {
  await copyRows(client, { table: 'slot', columns: ['id', 'organisation_id', 'fiscal_year', 'title_ja', 'title_en', 'rank'] },
    slots.map((s): Cell[] => [s.id, id(s.body), s.fiscalYear, s.titleJa, s.titleEn, s.rank]));
  await copyRows(client, { table: 'candidate', columns: ['id', 'slot_id', 'expert_id', 'state'] }, candidates.map((c): Cell[] => [c.id, c.slotId, c.expertId, c.steps.at(-1)!.kind]));
  await copyRows(client, { table: 'slot_event', columns: ['id', 'slot_id', 'organisation_id', 'fiscal_year', 'kind', 'heads', 'on_day', 'candidate_id'] },
    [...slots.flatMap(({ events }) => events), ...abolitions].map((e): Cell[] => [e.id, e.slotId, id(e.body), e.fiscalYear, e.kind, e.heads, e.onDay, e.candidateId]));
  await copyRows(client, { table: 'candidate_event', columns: ['id', 'candidate_id', 'kind', 'on_day', 'reason'] },
    candidates.flatMap((c) => c.steps.map((s): Cell[] => [s.id, c.id, s.kind, s.onDay, s.reason])));
}

async function openToOffers(client: ClientBase, people: readonly string[]): Promise<void> {
  await client.query(`insert into consent (expert_id, code, given, since) select unnest($1::uuid[]), 'HR_OFFERS', true, muster_now() - interval '1200 days' on conflict do nothing`, [people]);
  await client.query(
    `insert into consent_event (expert_id, code, version, given, at) select unnest($1::uuid[]), 'HR_OFFERS', 1, true, muster_now() - interval '1200 days'`, [people]);
}

async function copyAppointments(client: ClientBase, appointments: readonly DemoAppointment[], id: OrganisationIds): Promise<void> {
  const columns = ['id', 'expert_id', 'organisation_id', 'kind', 'from_on', 'granted_until', 'until_on', 'post_id', 'slot_id', 'home_id', 'leaves_registry', 'ended_how', 'closed_at', 'appointed_at'];
  await copyRows(client, { table: 'appointment', columns }, appointments.map((a): Cell[] => [
    a.id, a.expertId, id(a.body), a.kind, a.fromOn, a.grantedUntil, a.untilOn, a.postId, a.slotId, a.home === null ? null : id(a.home), false,
    a.ended ? a.kind === 'SECONDMENT' ? 'RETURNED' : 'TERM' : null, a.ended ? `${a.untilOn}T15:00:00Z` : null, `${a.fromOn}T00:00:00Z`,
  ]));
  await copyRows(client, { table: 'appointment_term', columns: ['id', 'appointment_id', 'what', 'until_on', 'rule_from'] },
    appointments.flatMap((a) => a.terms.map((t): Cell[] => [t.id, a.id, t.what, t.untilOn, t.ruleFrom])));
  await copyRows(client, { table: 'appointment_pay', columns: ['id', 'appointment_id', 'from_on', 'scale', 'grade', 'daily_yen'] },
    appointments.flatMap((a) => (a.pay ? [[a.pay.id, a.id, a.fromOn, a.pay.scale, a.pay.grade, a.pay.dailyYen] as Cell[]] : [])));
}
