import { selectionOf } from './audience.rule.ts';
import type { AudienceFilter, AudienceRequest, Purpose } from './audience.types.ts';
import { teamPeople, withAid, type SqlParams } from '@muster/registry';

function criteria(filter: AudienceFilter, params: SqlParams): string[] {
  const found: string[] = [];
  if (filter.prefectureCodes) found.push(`e.prefecture_code = any(${params.add(filter.prefectureCodes)}::char(2)[])`);
  if (filter.blocks) {
    const blocks = params.add(filter.blocks);
    // An array, so that the index of the prefectures can be asked.
    found.push(`e.prefecture_code = any(array(select p.code from prefecture p where p.block_ja = any(${blocks}::text[]) or p.block_en = any(${blocks}::text[])))`);
  }
  if (filter.sector) found.push(`e.sector = ${params.add(filter.sector)}`);
  if (filter.organisationIds) found.push(`e.organisation_id = any(${params.add(filter.organisationIds)}::uuid[])`);
  if (filter.teamIds) {
    const named = params.add(filter.teamIds, 'uuid[]');
    found.push(`e.id in (${teamPeople(filter.withMutualAid ? `array(${withAid(named)})` : named)})`);
  }
  if (filter.languages) found.push(`e.languages @> ${params.add(filter.languages)}::text[]`);
  return found;
}

/** Days over which calls are counted for fairness. */
const FAIRNESS_DAYS = 90;

/** Real calls of the last quarter per expert: what the score's fairness looks at. Drills do not count. */
export const CALLED = `
  select i.expert_id, count(*)::int as times
  from call_up c join invitation i on i.call_up_id = c.id and i.wave > 0
  where c.kind = 'REAL' and c.launched_at > muster_now() - interval '${FAIRNESS_DAYS} days' group by 1`;

/** The filter takes so few people that looking at each of them is quicker than going through a whole table. */
export function isNarrow({ filter, heldBackIn }: AudienceRequest): boolean {
  return heldBackIn === undefined && !filter.everybody
    && [filter.prefectureCodes, filter.blocks, filter.organisationIds, filter.teamIds, filter.addExpertIds].some((list) => (list?.length ?? 0) > 0);
}

/** SQL: who belongs to the part that a request looks at; also what is read of everybody need not be read of the others. */
export function partSql(expert: string, { part }: AudienceRequest, params: SqlParams): string {
  return part ? ` and uuid_hash(${expert}) & ${params.add(part.of - 1, 'int')} = ${params.add(part.n, 'int')}` : '';
}

function selected({ filter, heldBackIn }: AudienceRequest, params: SqlParams): string {
  if (heldBackIn !== undefined) return `e.id in (select i.expert_id from invitation i where i.call_up_id = ${params.add(heldBackIn, 'uuid')} and i.wave = 0 and i.answer is null)`;
  const selection = selectionOf(filter);
  const rule = selection === 'RULE' ? ['true', ...criteria(filter, params)].join(' and ') : 'false';
  const added = selection !== 'NOBODY' && filter.addExpertIds?.length ? ` or e.id = any(${params.add(filter.addExpertIds)}::uuid[])` : '';
  const removed = filter.removeExpertIds?.length ? ` and e.id <> all(${params.add(filter.removeExpertIds)}::uuid[])` : '';
  return `(${rule}${added})${removed}`;
}

/** The experts that a request looks at, before anything excludes them: what targeting needs of each; what only scores look at, to RANK alone. */
export function populationSql(request: AudienceRequest, params: SqlParams, purpose: Purpose): string {
  const [scored, tables] = purpose === 'RANK'
    ? [', h.block_ja as block, coalesce(k.times, 0) as calls', 'expert e join prefecture h on h.code = e.prefecture_code left join called k on k.expert_id = e.id'] : ['', 'expert e'];
  return `
    select e.id, e.status, e.paused_at, e.prefecture_code, e.remote_ok, e.travel_ok, e.travel_prefectures, e.languages, e.message_language, e.eligible_until, e.organisation_id${scored}
    from ${tables}
    where ${selected(request, params)}${partSql('e.id', request, params)}`;
}
