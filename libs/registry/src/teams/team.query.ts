import { TODAY } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { Place, Term } from './team-roster.rule.ts';
import type { TeamAid, TeamInput, TeamKind } from './team.types.ts';

export interface TeamRow {
  id: string;
  kind: TeamKind;
  nameJa: string;
  nameEn: string;
  organisationId: string | null;
  prefectureCode: string | null;
  leastSeverity: number;
  activationJa: string;
  activationEn: string;
  validFrom: string;
  validTo: string | null;
  inForce: boolean;
  version: number;
}

/** Whether days from `from` to `until` hold today, as SQL. */
const IN_FORCE = (from: string, until: string): string => `(${from} <= ${TODAY} and coalesce(${until} >= ${TODAY}, true))`;

/** Experts who have a place today in one of these teams that exist today, as SQL of a set of ids; `teams` is SQL of a uuid[]. */
export const teamPeople = (teams: string): string => `
  select m.expert_id from team t join team_member m on m.team_id = t.id
  where t.id = any(${teams}) and ${IN_FORCE('t.valid_from', 't.valid_to')} and ${IN_FORCE('m.from_on', 'm.until_on')}`;

/** These teams, and those that owe mutual aid today to one of them that exists today, as SQL of a set of ids; `teams` is SQL of a uuid[]. */
export const withAid = (teams: string): string => `
  select unnest(${teams}) union select case when a.team_id = t.id then a.partner_id else a.team_id end
  from team t join team_aid a on t.id in (a.team_id, a.partner_id)
  where t.id = any(${teams}) and ${IN_FORCE('t.valid_from', 't.valid_to')} and ${IN_FORCE('a.from_on', 'a.until_on')}`;

/** Teams that exist today, with the severity from which each is activated, as SQL. */
export const teamsInForce = `select t.id, t.least_severity as "leastSeverity" from team t where ${IN_FORCE('t.valid_from', 't.valid_to')}`;

/** Where the regional block that a team is named for lies, from north to south, as SQL; null: its name has none. */
const BLOCK = `(select min(p.code) from prefecture p where t.kind = 'REGIONAL_CYMAT' and strpos(t.name_ja, p.block_ja) > 0)`;

/** Teams by id, or all; those of the whole country first, regional ones from north to south, others by prefecture or by their organisation's reading. */
export function findTeams(em: EntityManager, ids: readonly string[] | null): Promise<TeamRow[]> {
  return em.query(
    `select t.id, t.kind, t.name_ja as "nameJa", t.name_en as "nameEn", t.organisation_id as "organisationId", t.prefecture_code as "prefectureCode",
       t.least_severity as "leastSeverity", t.activation_ja as "activationJa", t.activation_en as "activationEn", t.valid_from::text as "validFrom",
       t.valid_to::text as "validTo", ${IN_FORCE('t.valid_from', 't.valid_to')} as "inForce", t.version
     from team t where $1::uuid[] is null or t.id = any($1)
     order by array_position(array['CYMAT','REGIONAL_CYMAT','MINISTRY_CSIRT','PREFECTURE_CSIRT','MUNICIPALITY_CSIRT'], t.kind), t.prefecture_code nulls first,
       ${BLOCK}, (select o.name_kana from organisation o where o.id = t.organisation_id), t.name_ja, t.id`, [ids]);
}

/** Agreements of these teams, each seen from the team's side. */
export function aidOf(em: EntityManager, ids: readonly string[]): Promise<(TeamAid & { teamId: string })[]> {
  return em.query(
    `select v.team_id as "teamId", case when a.team_id = v.team_id then a.partner_id else a.team_id end as "partnerId", a.from_on::text as "fromOn",
       a.until_on::text as "untilOn", ${IN_FORCE('a.from_on', 'a.until_on')} as "inForce"
     from unnest($1::uuid[]) as v(team_id) join team_aid a on v.team_id in (a.team_id, a.partner_id) order by a.from_on, a.id`, [ids]);
}

/** Places in these teams, past and future ones too: lead, deputy, then the others by their first day. */
export function placesOf(em: EntityManager, ids: readonly string[]): Promise<(Place & { id: string; teamId: string })[]> {
  return em.query(
    `select id, team_id as "teamId", expert_id as "expertId", post, from_on::text as "fromOn", until_on::text as "untilOn"
     from team_member where team_id = any($1::uuid[]) order by array_position(array['LEAD','DEPUTY','MEMBER'], post), from_on, id`, [ids]);
}

/** Somebody's own places, by team. */
export function ownPlaces(em: EntityManager, expertId: string): Promise<(Place & { teamId: string })[]> {
  return em.query(
    `select team_id as "teamId", expert_id as "expertId", post, from_on::text as "fromOn", until_on::text as "untilOn"
     from team_member where expert_id = $1 order by from_on desc, id`, [expertId]);
}

/** A team, held until the transaction ends; null when there is none. */
export async function holdTeam(em: EntityManager, id: string): Promise<(Term & { version: number }) | null> {
  const [row]: (Term & { version: number })[] = await em.query(
    'select valid_from::text as "fromOn", valid_to::text as "untilOn", version from team where id = $1 for update', [id]);
  return row ?? null;
}

/** Writes a team, new or changed; null when another one has this name and first day. */
export async function writeTeam(em: EntityManager, id: string | null, t: TeamInput): Promise<string | null> {
  const values = [t.kind, t.nameJa.trim(), t.nameEn.trim(), t.organisationId, t.prefectureCode, t.leastSeverity, t.activationJa.trim(), t.activationEn.trim(), t.validFrom, t.validTo];
  const [taken]: unknown[] = await em.query('select from team where name_ja = $1 and valid_from = $2::date and id is distinct from $3::uuid', [t.nameJa.trim(), t.validFrom, id]);
  if (taken !== undefined) return null;
  if (id === null) {
    const [added]: { id: string }[] = await em.query(
      `insert into team (kind, name_ja, name_en, organisation_id, prefecture_code, least_severity, activation_ja, activation_en, valid_from, valid_to)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9::date, $10::date) on conflict do nothing returning id`, values);
    return added?.id ?? null;
  }
  await em.query(
    `update team set kind = $1, name_ja = $2, name_en = $3, organisation_id = $4, prefecture_code = $5, least_severity = $6, activation_ja = $7,
       activation_en = $8, valid_from = $9::date, valid_to = $10::date, version = version + 1 where id = $11`, [...values, id]);
  return id;
}
