import { TODAY } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { expertSearchKey, type ExpertNames } from '../names/expert-search-key.ts';
import type { NameChange } from './name-change.rule.ts';

/** Where a name that is not the present one stands. */
export const NameState = { PAST: 'PAST', AHEAD: 'AHEAD', ASKED: 'ASKED', DONE: 'DONE', REFUSED: 'REFUSED', TAKEN_BACK: 'TAKEN_BACK' } as const;
export type NameState = keyof typeof NameState;

/** A name of somebody that is not the present one. */
export interface NameRow extends ExpertNames {
  id: string;
  expertId: string;
  state: NameState;
  formerName: boolean;
  fromOn: string | null;
  untilOn: string | null;
}

const COLUMNS = 'family_name, given_name, family_kana, given_kana, family_romaji, given_romaji, former_name, search_key';
const ROWS = `
  select id, expert_id as "expertId", state, family_name as "familyName", given_name as "givenName", family_kana as "familyKana", given_kana as "givenKana",
    family_romaji as "familyRomaji", given_romaji as "givenRomaji", former_name as "formerName", from_on::text as "fromOn", until_on::text as "untilOn" from expert_name`;

/** Names of these people that are not the present ones, the newest first. */
export function namesOf(em: EntityManager, expertIds: readonly string[]): Promise<NameRow[]> {
  return em.query<NameRow[]>(`${ROWS} where expert_id = any($1::uuid[]) order by from_on desc nulls last, id desc`, [expertIds]);
}

/** One of them, held until the end of the transaction with its person, who is locked first. */
export async function holdName(em: EntityManager, id: string, state: NameState): Promise<NameRow | null> {
  await em.query('select e.id from expert e where e.id = (select n.expert_id from expert_name n where n.id = $1) for no key update', [id]);
  const [row]: NameRow[] = await em.query(`${ROWS} where id = $1 and state = $2 for update`, [id, state]);
  return row ?? null;
}

/** Since when the present name is borne, with the person locked; undefined when there is nobody. */
export async function holdPresentName(em: EntityManager, expertId: string): Promise<{ from: string | null } | undefined> {
  const [row]: { from: string | null }[] = await em.query(
    `select name_from::text as "from" from expert where id = $1 and erased_at is null and status <> 'LEFT' for no key update`, [expertId]);
  return row;
}

/** Writes a name to come, asked for or decided; whatever waited before it is taken back. Gives its id. */
export async function writeName(em: EntityManager, expertId: string, state: 'ASKED' | 'AHEAD', change: NameChange, by: string | null): Promise<string> {
  await em.query(`update expert_name set state = 'TAKEN_BACK' where expert_id = $1 and state in ('ASKED', $2)`, [expertId, state]);
  const [row]: { id: string }[] = await em.query(
    `insert into expert_name (expert_id, state, ${COLUMNS}, from_on, entered_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::date, $12) returning id`,
    [expertId, state, change.familyName, change.givenName, change.familyKana, change.givenKana, change.familyRomaji, change.givenRomaji, change.formerName, expertSearchKey(change), change.fromOn, by]);
  return row!.id;
}

/** Gives a wish or a name to come another state. */
export async function setNameState(em: EntityManager, id: string, state: NameState): Promise<void> {
  await em.query('update expert_name set state = $2 where id = $1', [id, state]);
}

/** Puts names to come whose day is there into the entries of their people; the names borne until then become former ones. Gives whose. */
const TAKE_EFFECT = `
  with due as (
    select n.* from expert_name n join expert e on e.id = n.expert_id where n.state = 'AHEAD' and n.from_on <= ${TODAY} and e.erased_at is null
      and ($1::uuid is null or n.expert_id = $1) order by n.expert_id limit 200 for update of e, n skip locked),
  past as (
    insert into expert_name (expert_id, state, ${COLUMNS}, from_on, until_on, entered_by)
    select e.id, 'PAST', e.family_name, e.given_name, e.family_kana, e.given_kana, e.family_romaji, e.given_romaji, e.former_name, e.search_key, e.name_from, d.from_on - 1, d.entered_by
    from due d join expert e on e.id = d.expert_id),
  borne as (
    update expert e set family_name = d.family_name, given_name = d.given_name, family_kana = d.family_kana, given_kana = d.given_kana, family_romaji = d.family_romaji,
      given_romaji = d.given_romaji, former_name = d.former_name, search_key = d.search_key, name_from = d.from_on, version = e.version + 1, updated_at = muster_now()
    from due d where e.id = d.expert_id)
  update expert_name n set state = 'DONE' from due d where n.id = d.id returning n.expert_id as "expertId"`;

export async function namesTakeEffect(em: EntityManager, expertId: string | null): Promise<string[]> {
  const [rows]: [{ expertId: string }[], number] = await em.query(TAKE_EFFECT, [expertId]);
  return rows.map((row) => row.expertId);
}
