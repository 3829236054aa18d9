import { isUuid } from '@muster/platform';
import type { ExpertRecord } from './expert.access.ts';

interface Queryable { query<T>(sql: string, parameters?: unknown[]): Promise<T> }

/** What rights depend on, for a set of experts; ids of nobody are left out. */
export async function expertRecords(db: Queryable, ids: readonly string[]): Promise<ExpertRecord[]> {
  const asked = [...new Set(ids)].filter(isUuid);
  if (asked.length === 0) return [];
  return db.query<ExpertRecord[]>('select id, organisation_id as "organisationId" from expert where id = any($1::uuid[])', [asked]);
}
