import { TODAY } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { Obligation } from './obligation.rule.ts';
import type { RivalObligation } from './obligation.types.ts';

/** SQL: the obligation `obligation` (an alias of rival_obligation) goes first in the period from one instant to another. */
export function obligationStands(obligation: string, from: string, until: string): string {
  return `${obligation}.goes_first and daterange(${obligation}.from_on, ${obligation}.until_on, '[]')
    && daterange((${from} at time zone 'Asia/Tokyo')::date, ((${until} - interval '1 microsecond') at time zone 'Asia/Tokyo')::date, '[]')`;
}

/** What an expert declared, those that are over left out. */
export function obligationsOf(em: EntityManager, expertId: string): Promise<RivalObligation[]> {
  return em.query<RivalObligation[]>(
    `select kind, from_on::text as "fromOn", nullif(until_on, 'infinity')::text as "untilOn", goes_first as "goesFirst" from rival_obligation
     where expert_id = $1 and until_on >= ${TODAY} order by from_on, id`, [expertId]);
}

/** Puts these in the place of all that an expert declared. */
export async function replaceObligations(em: EntityManager, expertId: string, list: readonly Obligation[]): Promise<void> {
  await em.query('select id from expert where id = $1 for no key update', [expertId]);
  await em.query('delete from rival_obligation where expert_id = $1', [expertId]);
  await em.query(
    `insert into rival_obligation (expert_id, kind, from_on, until_on, goes_first)
     select $1, o.kind, o.from_on, coalesce(o.until_on, 'infinity'), o.first
     from unnest($2::text[], $3::date[], $4::date[], $5::boolean[]) as o(kind, from_on, until_on, first)`,
    [expertId, list.map((one) => one.kind), list.map((one) => one.fromOn), list.map((one) => one.untilOn), list.map((one) => one.goesFirst)]);
}
