import { TODAY } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { OrganisationEntity } from '../entities/organisation.entity.ts';
import type { Declared } from './conflict.rule.ts';
import type { MyConflict } from './conflict.types.ts';

/** The conflict `conflict` (an alias of expert_conflict) still holds today. */
export function conflictHolds(conflict: string): string {
  return `${conflict}.until_on >= ${TODAY}`;
}

/** SQL: the conflict `conflict` (an alias of expert_conflict) is one with the organisation (an expression of its id), or with the group that it belongs to. */
export function conflictCovers(conflict: string, organisation: string): string {
  return `(${conflict}.organisation_id = ${organisation} or ${conflict}.whole_group and group_head(${conflict}.organisation_id) = group_head(${organisation}))`;
}

/** SQL: as `conflictCovers`, with any of the organisations (a select of ids, the same for every row): a set that is looked up once. */
export function conflictCoversAny(conflict: string, organisations: string): string {
  return `(${conflict}.organisation_id = any(array(${organisations}))
    or ${conflict}.whole_group and group_head(${conflict}.organisation_id) = any(array(select group_head(s.id) from (${organisations}) s(id))))`;
}

/** What an expert declared and still holds. */
export function conflictsOf(em: EntityManager, expertId: string): Promise<MyConflict[]> {
  return em.query<MyConflict[]>(
    `select x.organisation_id as "organisationId", o.name_ja as "organisationJa", o.name_en as "organisationEn", x.reason, nullif(x.until_on, 'infinity')::text as "untilOn", x.whole_group as "wholeGroup"
     from expert_conflict x join organisation o on o.id = x.organisation_id where x.expert_id = $1 and ${conflictHolds('x')} order by o.name_kana, o.id`, [expertId]);
}

/** Puts these declarations in the place of all that an expert has. */
export async function replaceConflicts(em: EntityManager, expertId: string, list: readonly Declared[]): Promise<void> {
  await em.query('select id from expert where id = $1 for no key update', [expertId]);
  await em.query('delete from expert_conflict where expert_id = $1', [expertId]);
  await em.query(
    `insert into expert_conflict (expert_id, organisation_id, reason, until_on, whole_group)
     select $1, d.organisation, d.reason, coalesce(d.until, 'infinity'), d.whole from unnest($2::uuid[], $3::text[], $4::date[], $5::boolean[]) as d(organisation, reason, until, whole)`,
    [expertId, list.map((one) => one.organisationId), list.map((one) => one.reason), list.map((one) => one.untilOn), list.map((one) => one.wholeGroup)]);
}

/** Which of these organisations there are, in lower case. */
export async function knownOrganisations(em: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const rows: { id: string }[] = await em.query('select id from organisation where id = any($1::uuid[])', [ids]);
  return new Set(rows.map(({ id }) => id));
}

/** At most twenty organisations of today whose name holds the text. */
export function organisationsNamed(em: EntityManager, text: string): Promise<OrganisationEntity[]> {
  const like = text.normalize('NFKC').trim().replace(/[\\%_]/g, '\\$&');
  if (like === '') return Promise.resolve([]);
  return em.createQueryBuilder(OrganisationEntity, 'o')
    .where('(o.nameJa ilike :any or o.nameKana ilike :any or o.nameEn ilike :any)', { any: `%${like}%` })
    .andWhere(`(o.validTo is null or o.validTo >= ${TODAY})`)
    .orderBy('o.nameKana', 'ASC').addOrderBy('o.id', 'ASC').limit(20).getMany();
}
