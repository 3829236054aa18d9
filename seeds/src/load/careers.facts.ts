import type { ClientBase } from 'pg';
import type { DemoPeople } from '../careers/careers.types.ts';

/** Finds the id under which an organisation is stored; throws when there is none. */
export type OrganisationIds = (slug: string) => string;

/** What the database takes for now. */
export async function databaseNow(client: ClientBase): Promise<Date> {
  const { rows } = await client.query<{ now: Date }>('select muster_now() as now');
  if (!rows[0]) throw new Error('the database gave no time');
  return rows[0].now;
}

/** Organisations by slug. */
export async function organisationIds(client: ClientBase): Promise<OrganisationIds> {
  const { rows } = await client.query<{ slug: string; id: string }>('select slug, id from organisation');
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]));
  return (slug) => {
    const id = ids.get(slug);
    if (id === undefined) throw new Error(`organisation ${slug} is not in the database: load the reference facts first`);
    return id;
  };
}

/** Active people of the roster who are not on a pause and have no account of their own: those of public bodies by body, and the others. */
export async function demoPeople(client: ClientBase): Promise<DemoPeople> {
  const { rows } = await client.query<{ id: string; slug: string | null; public: boolean }>(
    `select e.id, o.slug, e.sector = 'PUBLIC' as public from expert e left join organisation o on o.id = e.organisation_id where e.status = 'ACTIVE' and e.paused_at is null and not exists (select from app_user u where u.expert_id = e.id) order by e.id`);
  const ofBody = Map.groupBy(rows.filter((row) => row.public), ({ slug }) => slug ?? '');
  return {
    ofBody: new Map([...ofBody].map(([slug, people]) => [slug, people.map(({ id }) => id)])),
    private: rows.filter((row) => !row.public).map(({ id, slug }) => ({ id, organisation: slug })),
  };
}
