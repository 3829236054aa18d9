import { isUuid } from '@muster/platform';
import { holdsToday } from '../affiliations/affiliation.query.ts';
import type { ExpertRecord } from './expert.access.ts';

interface Queryable { query<T>(sql: string, parameters?: unknown[]): Promise<T> }

/** What rights depend on, for a set of experts; ids of nobody are left out. */
export async function expertRecords(db: Queryable, ids: readonly string[]): Promise<ExpertRecord[]> {
  const asked = [...new Set(ids)].filter(isUuid);
  if (asked.length === 0) return [];
  return db.query<ExpertRecord[]>(
    `select e.id, array(select a.organisation_id::text from affiliation a where a.expert_id = e.id and ${holdsToday('a')}) as "organisationIds" from expert e where e.id = any($1::uuid[])`, [asked]);
}
