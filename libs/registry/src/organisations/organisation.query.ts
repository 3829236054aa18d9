import { TODAY } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { NewOrganisation, OrganisationNames } from './organisation.rule.ts';

/** An organisation as far as changes go by it. */
export interface OrganisationHead {
  validFrom: string;
  /** From when the latest of its names is borne, today's or one to come. */
  latestFrom: string;
}

/** Holds an organisation until the transaction ends; undefined: there is none. */
export async function holdOrganisation(em: EntityManager, id: string): Promise<OrganisationHead | undefined> {
  const [row] = await em.query<OrganisationHead[]>(
    `select o.valid_from::text as "validFrom", coalesce((select max(n.from_on) from organisation_name n where n.organisation_id = o.id), o.valid_from)::text as "latestFrom"
     from organisation o where o.id = $1 for update`, [id]);
  return row;
}

/** Adds an organisation; its id, or null when its slug is taken. */
export async function addOrganisation(em: EntityManager, id: string, given: NewOrganisation): Promise<boolean> {
  const { slug, kind, nameJa, nameKana, nameEn, sectorCode, prefectureCode, validFrom } = given;
  const rows: unknown[] = await em.query(
    `insert into organisation (id, slug, kind, name_ja, name_kana, name_en, sector_code, prefecture_code, valid_from, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9::date, muster_now()) on conflict (slug) do nothing returning id`, [id, slug, kind, nameJa, nameKana, nameEn, sectorCode, prefectureCode, validFrom]);
  return rows.length > 0;
}

/** Whether sector and prefecture exist; what is left out does. */
export async function knownCodes(em: EntityManager, { sectorCode, prefectureCode }: Pick<NewOrganisation, 'sectorCode' | 'prefectureCode'>): Promise<boolean> {
  const [row] = await em.query<[{ known: boolean }]>(
    `select ($1::text is null or exists (select from infrastructure_sector where code = $1)) and ($2::text is null or exists (select from prefecture where code = $2)) as known`, [sectorCode, prefectureCode]);
  return row.known;
}

/** Writes a name from a day on; the one that was borne first is kept beside it. */
export async function addName(em: EntityManager, id: string, names: OrganisationNames, fromOn: string, by: string | null): Promise<void> {
  await em.query(
    `insert into organisation_name (organisation_id, name_ja, name_kana, name_en, from_on, recorded_at)
     select id, name_ja, name_kana, name_en, valid_from, muster_now() from organisation where id = $1 and not exists (select from organisation_name where organisation_id = $1)`, [id]);
  await em.query(
    `insert into organisation_name (organisation_id, name_ja, name_kana, name_en, from_on, recorded_by, recorded_at) values ($1, $2, $3, $4, $5::date, $6, muster_now())`,
    [id, names.nameJa, names.nameKana, names.nameEn, fromOn, by]);
}

/** Corrects the name that is borne now, without a new one. */
export async function correctName(em: EntityManager, id: string, names: OrganisationNames): Promise<void> {
  const values = [id, names.nameJa, names.nameKana, names.nameEn];
  await em.query('update organisation set name_ja = $2, name_kana = $3, name_en = $4, changed_at = muster_now() where id = $1', values);
  await em.query(
    `update organisation_name set name_ja = $2, name_kana = $3, name_en = $4
     where id = (select id from organisation_name where organisation_id = $1 and from_on <= ${TODAY} order by from_on desc limit 1)`, values);
}

/** Takes back the names that lie ahead; gives how many. */
export async function dropNamesAhead(em: EntityManager, id: string): Promise<number> {
  const [, count] = await em.query<[unknown, number]>(`delete from organisation_name where organisation_id = $1 and from_on > ${TODAY}`, [id]);
  return count;
}

/** Gives organisations the names of the day: of one, or of all whose day has come. The ids of those whose name changed. */
export async function organisationNamesTakeEffect(em: EntityManager, id: string | null): Promise<string[]> {
  const [rows] = await em.query<[{ id: string }[]]>(
    `update organisation o set name_ja = n.name_ja, name_kana = n.name_kana, name_en = n.name_en, changed_at = muster_now()
     from (select distinct on (organisation_id) * from organisation_name where from_on <= ${TODAY} and ($1::uuid is null or organisation_id = $1) order by organisation_id, from_on desc) n
     where n.organisation_id = o.id and not n.in_effect and n.recorded_by is not null returning o.id`, [id]);
  await em.query(`update organisation_name set in_effect = true where not in_effect and from_on <= ${TODAY} and ($1::uuid is null or organisation_id = $1)`, [id]);
  return rows.map((row) => row.id);
}

/** Sets the last day and who carries on; null: it goes on. */
export async function setEnd(em: EntityManager, id: string, lastDay: string | null, successorId: string | null): Promise<void> {
  await em.query('update organisation set valid_to = $2::date, successor_id = $3, changed_at = muster_now() where id = $1', [id, lastDay, successorId]);
}

/** Whether an organisation exists on the day after, and whether following its successors leads to another. */
export async function successorStands(em: EntityManager, successorId: string, id: string, lastDay: string): Promise<{ there: boolean; circle: boolean }> {
  const [row] = await em.query<[{ there: boolean; circle: boolean }]>(
    `with recursive line as (select id, successor_id from organisation where id = $1 union select o.id, o.successor_id from organisation o join line on o.id = line.successor_id)
     select exists (select from organisation where id = $1 and valid_from <= $3::date + 1 and coalesce(valid_to > $3::date, true)) as there, exists (select from line where id = $2) as circle`,
    [successorId, id, lastDay]);
  return row;
}
