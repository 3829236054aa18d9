import { pageOf, pageSize, type ConnectionOf, type PageArgs } from '@muster/platform';
import { nameColumns, NamedPerson, type NameRow } from '@muster/registry';
import { startOf } from '../report/cursor.ts';
import type { Queryable } from '../targeting/queryable.ts';
import { releaseReference } from './release-reference.ts';
import type { Release } from './release.types.ts';

/** Only what an employer was written about; before that, a request is no business of his. */
const MINE = `
  select id, organisation_id as "organisationId", (select to_jsonb(n) from (select ${nameColumns('p')} from muster_release_person(id) p) n) as name, drill,
    from_at as "fromAt", until_at as "untilAt", place, state, asked_at as "askedAt", due_at as "dueAt", decided_at as "decidedAt"
  from release_request where organisation_id = any($1::uuid[]) and asked_at is not null and ($2::uuid is null or id < $2)
  order by id desc limit $3`;

/** The releases of the people of these organisations, the newest first. */
export async function releasesOf(db: Queryable, organisationIds: readonly string[], page: PageArgs): Promise<ConnectionOf<Release>> {
  const after = startOf(page, ['uuid']);
  const rows = await db.query<(Omit<Release, 'reference' | 'person'> & { name: NameRow | null })[]>(MINE, [organisationIds, after?.[0] ?? null, pageSize(page) + 1]);
  const total = async (): Promise<number> => {
    const [row] = await db.query<{ total: number }[]>('select count(*)::int as total from release_request where organisation_id = any($1::uuid[]) and asked_at is not null', [organisationIds]);
    return row?.total ?? 0;
  };
  return pageOf(rows, page, (row) => [row.id], ({ name, ...row }) => ({ ...row, person: name && new NamedPerson(name), reference: releaseReference(row.id) }), total);
}
