import { nameColumns, type NameRow } from '@muster/registry';
import type { AudienceRequest, Exclusion } from './audience.types.ts';
import { runAudience } from './planner.settings.ts';
import type { EntityManager } from 'typeorm';
import { audienceSql } from './targeting.query.ts';

/** Somebody who fits a line and is left out. */
export interface Excluded extends NameRow {
  expertId: string;
  /** How many there are with this reason. */
  people: number;
}

/** Those who are left out for one reason, by name, at most so many; in a transaction. */
export async function readExcluded(em: EntityManager, request: AudienceRequest, reason: Exclusion, most: number): Promise<Excluded[]> {
  const { with: audience, params } = audienceSql(request, 'COUNT');
  return runAudience<Excluded>(em, `${audience}
select j.id as "expertId", ${nameColumns('e')}, count(*) over ()::int as people
from judged j join expert e on e.id = j.id where j.reason = ${params.add(reason, 'text')}
order by e.family_kana collate "ja-x-icu", e.given_kana collate "ja-x-icu", e.id limit ${params.add(most, 'int')}`, params.values);
}
