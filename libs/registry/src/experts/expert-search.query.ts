import { holdsToday } from '../affiliations/affiliation.query.ts';
import type { SqlParams } from '../sql-params.ts';
import type { AvailableWhen } from './available-when.port.ts';
import { textConditions } from './expert-text.query.ts';
import type { AvailableAt, ExpertFilter } from './expert.filter.ts';

/** Katakana by the rules of Japanese (ICU), then the id, so that equal names keep their places. The index `expert_name_order` has the same columns. */
export const NAME_ORDER = 'e.family_kana collate "ja-x-icu", e.given_kana collate "ja-x-icu", e.id';

/** The place of an expert in the order of names. */
export interface NamePlace {
  familyKana: string;
  givenKana: string;
  id: string;
}

/** The conditions of a filter on the expert `e`. */
export function filterConditions(filter: ExpertFilter, params: SqlParams, availableWhen: AvailableWhen): string[] {
  const found = filter.text ? textConditions(filter.text, 'e', params) : [];
  if (filter.prefectureCodes) found.push(`e.prefecture_code = any(${params.add(filter.prefectureCodes, 'char(2)[]')})`);
  if (filter.blocks) {
    const blocks = params.add(filter.blocks, 'text[]');
    found.push(`e.prefecture_code in (select p.code from prefecture p where p.block_ja = any(${blocks}) or p.block_en = any(${blocks}))`);
  }
  if (filter.sector) found.push(`e.sector = ${params.add(filter.sector)}`);
  if (filter.languages) found.push(`e.languages @> ${params.add(filter.languages, 'text[]')}`);
  if (filter.organisationId) found.push(`e.id in (select a.expert_id from affiliation a where a.organisation_id = ${params.add(filter.organisationId, 'uuid')} and ${holdsToday('a')})`);
  if (filter.status) found.push(`e.status = any(${params.add(filter.status, 'text[]')})`);
  if (filter.roleId || filter.minLevel != null || filter.verifiedOnly) found.push(skillCondition(filter, params));
  if (filter.availableAt) {
    const { from, until } = filter.availableAt;
    found.push(availableWhen.condition('e.id', params.add(from, 'timestamptz'), until ? params.add(until, 'timestamptz') : null));
  }
  return found;
}

/** One skill must meet role, level and verification together. */
function skillCondition(filter: ExpertFilter, params: SqlParams): string {
  const role = filter.roleId ? ` and s.work_role_id = ${params.add(filter.roleId)}` : '';
  const level = filter.minLevel != null ? ` and s.level >= ${params.add(filter.minLevel, 'smallint')}` : '';
  const verified = filter.verifiedOnly ? ' and s.verified_at is not null' : '';
  return `exists (select from expert_skill s where s.expert_id = e.id${role}${level}${verified})`;
}

/** The ids of one page in the order of names, after a place, one more than asked for when there are more. */
export function pageSql(conditions: readonly string[], after: NamePlace | null, first: number, params: SqlParams): string {
  const place = after && `(e.family_kana collate "ja-x-icu", e.given_kana collate "ja-x-icu", e.id)
      > (${params.add(after.familyKana, 'text')}, ${params.add(after.givenKana, 'text')}, ${params.add(after.id, 'uuid')})`;
  const all = place ? [...conditions, place] : conditions;
  return `select e.id from expert e where ${all.length ? all.join(' and ') : 'true'} order by ${NAME_ORDER} limit ${params.add(first + 1, 'int')}`;
}

/** How many are free then, whoever they are: nobody but them is looked at, which for a whole roster is most of the time. */
export function countFreeSql({ from, until }: AvailableAt, params: SqlParams, availableWhen: AvailableWhen): string {
  return `select count(*)::int as people from (${availableWhen.people(params.add(from, 'timestamptz'), until ? params.add(until, 'timestamptz') : null)}) free`;
}

/** How many experts meet the conditions. */
export function countSql(conditions: readonly string[]): string {
  return `select count(*)::int as people from expert e where ${conditions.length ? conditions.join(' and ') : 'true'}`;
}
