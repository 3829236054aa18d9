import type { Actor } from '@muster/identity';
import type { EntityManager } from 'typeorm';
import type { MilestoneLink } from './pledge.rule.ts';
import type { Milestone, MilestoneNudge, PledgeInput, ProgressPledge } from './pledge.types.ts';

export type PledgeRow = Omit<ProgressPledge, 'milestones' | 'value'> & { value: string };
export type MilestoneRow = Omit<Milestone, 'state' | 'nudges'> & { pledgeId: string };

/** Pledges by id, of a body, or all; as far as the policies show them. */
export function findPledges(em: EntityManager, { id = null, organisationId = null }: { id?: string | null; organisationId?: string | null }): Promise<PledgeRow[]> {
  return em.query(
    `select p.id, p.organisation_id as "organisationId", o.name_ja as "organisationJa", o.name_en as "organisationEn", p.indicator_code as "indicatorCode", p.value::text,
       p.due_on::text as "dueOn", p.words, p.by_name as "byName", p.at, p.withdrawn_why as "withdrawnWhy"
     from pledge p join organisation o on o.id = p.organisation_id where ($1::uuid is null or p.id = $1) and ($2::uuid is null or p.organisation_id = $2) order by p.due_on, p.id`, [id, organisationId]);
}

/** Milestones of pledges by their day. */
export function milestonesOf(em: EntityManager, pledgeIds: readonly string[]): Promise<MilestoneRow[]> {
  return em.query(
    `select id, pledge_id as "pledgeId", words, due_on::text as "dueOn", link_kind as "linkKind", link_id as "linkId", reached_on::text as "reachedOn"
     from milestone where pledge_id = any($1::uuid[]) order by due_on, id`, [pledgeIds]);
}

/** Mails about milestones by occasion, the first ones first. */
export function nudgesOf(em: EntityManager, milestoneIds: readonly string[]): Promise<(MilestoneNudge & { milestoneId: string })[]> {
  return em.query(
    `select milestone_id as "milestoneId", kind, count(*)::int as people, count(sent_at)::int as sent, max(sent_at) as "lastSentAt" from nudge where milestone_id = any($1::uuid[])
     group by milestone_id, kind order by min(queued_at), kind`, [milestoneIds]);
}

/** Keeps a pledge with its milestones; gives its id. */
export async function addPledge(em: EntityManager, actor: Actor, p: PledgeInput): Promise<string> {
  const [row]: { id: string }[] = await em.query(
    'insert into pledge (organisation_id, indicator_code, value, due_on, words, by_user, by_name) values ($1, $2, $3, $4::date, $5, $6, $7) returning id',
    [p.organisationId, p.indicatorCode, p.value, p.dueOn, p.words.trim(), actor.userId, actor.displayName]);
  for (const one of p.milestones) {
    await em.query('insert into milestone (pledge_id, words, due_on, link_kind, link_id) values ($1, $2, $3::date, $4, $5)', [row!.id, one.words.trim(), one.dueOn, one.linkKind, one.linkId]);
  }
  return row!.id;
}

/** A milestone with the pledge that it belongs to, held until the transaction ends; null when there is none. */
export async function holdMilestone(em: EntityManager, id: string): Promise<{ pledgeId: string; linkKind: MilestoneLink | null; reachedOn: string | null } | null> {
  const [row]: { pledgeId: string; linkKind: MilestoneLink | null; reachedOn: string | null }[] = await em.query(
    'select pledge_id as "pledgeId", link_kind as "linkKind", reached_on::text as "reachedOn" from milestone where id = $1 for update', [id]);
  return row ?? null;
}

/** Says that milestones are reached today. */
export async function reach(em: EntityManager, ids: readonly string[], today: string, byUser: string | null): Promise<void> {
  await em.query('update milestone set reached_on = $2::date, reached_by = $3 where id = any($1::uuid[]) and reached_on is null', [ids, today, byUser]);
}

/** Takes a pledge back; it stays on record. */
export async function withdraw(em: EntityManager, id: string, why: string, byUser: string | null): Promise<void> {
  await em.query('update pledge set withdrawn_at = muster_now(), withdrawn_by = $2, withdrawn_why = $3 where id = $1', [id, byUser, why.trim()]);
}

const EXISTS: Readonly<Record<MilestoneLink, string>> = {
  SLOT: 'select from slot where id = $1 and organisation_id = $2', POST: 'select from post where id = $1 and organisation_id = $2',
  COURSE: 'select from course where id = $1 and $2::uuid is not null', EXERCISE: `select from exercise where id = $1 and state <> 'CANCELLED' and $2::uuid is not null`,
};

/** Whether what a milestone points to exists, and is the body's where it belongs to one. */
export async function linkExists(em: EntityManager, kind: MilestoneLink, id: string, organisationId: string): Promise<boolean> {
  const [row]: unknown[] = await em.query(EXISTS[kind], [id, organisationId]);
  return row !== undefined;
}
