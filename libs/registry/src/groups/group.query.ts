import type { EntityManager } from 'typeorm';
import { OrganisationEntity } from '../entities/organisation.entity.ts';

/** The organisations of the group that one belongs to, its head first; only itself when it belongs to none. */
export function groupOf(em: EntityManager, organisationId: string): Promise<OrganisationEntity[]> {
  return em.createQueryBuilder(OrganisationEntity, 'o')
    .where('group_head(o.id) = group_head(:organisationId::uuid)', { organisationId })
    .orderBy('(o.id = group_head(o.id))', 'DESC').addOrderBy('o.nameKana', 'ASC').addOrderBy('o.id', 'ASC').limit(500).getMany();
}

/** How an organisation stands in groups: the head it is under, and whether others are under it. */
export async function standing(em: EntityManager, organisationId: string): Promise<{ known: boolean; headId: string | null; leads: boolean }> {
  const [row]: { known: boolean; headId: string | null; leads: boolean }[] = await em.query(
    `select exists (select from organisation where id = $1) as known, (select head_id from organisation_group where organisation_id = $1) as "headId",
       exists (select from organisation_group where head_id = $1) as leads`, [organisationId]);
  return row!;
}

/** Puts an organisation under a head; null takes it out of its group. One at a time, so that no head comes under another. */
export async function putUnder(em: EntityManager, organisationId: string, headId: string | null, by: string | null): Promise<void> {
  if (headId === null) {
    await em.query('delete from organisation_group where organisation_id = $1', [organisationId]);
    return;
  }
  await em.query(
    `insert into organisation_group (organisation_id, head_id, recorded_by) values ($1, $2, $3)
     on conflict (organisation_id) do update set head_id = excluded.head_id, recorded_by = excluded.recorded_by, recorded_at = muster_now()`, [organisationId, headId, by]);
}
