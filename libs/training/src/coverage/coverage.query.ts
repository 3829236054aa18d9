import type { EntityManager } from 'typeorm';
import type { LayerCount } from './coverage.rule.ts';

/** A layer's numbers, and where its headcount comes from. */
export interface LayerRow extends LayerCount {
  organisationJa: string;
  organisationEn: string;
  peopleFrom: string | null;
  peopleSource: string | null;
}

/** Numbers of each body and layer that a course is for, on a day; null: of every body. */
export function coverageOn(em: EntityManager, courseId: string, on: string, organisationIds: readonly string[] | null): Promise<LayerRow[]> {
  return em.query(
    `select m.organisation_id as "organisationId", o.name_ja as "organisationJa", o.name_en as "organisationEn", m.layer, m.people, m.people_from::text as "peopleFrom", m.people_source as "peopleSource", m.known, m.attended
     from muster_coverage($1, $2::date, $3::uuid[]) m join organisation o on o.id = m.organisation_id
     order by o.name_ja, o.id, array_position(array['POLITICAL','EXECUTIVE','MANAGER','OFFICER','GENERAL'], m.layer)`, [courseId, on, organisationIds]);
}
