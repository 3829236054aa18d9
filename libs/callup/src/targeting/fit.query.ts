import { attestationHolders, travelsTo } from '@muster/registry';
import { fitScoreSql } from './fit-score.query.ts';
import { holdsCredentials } from './last-day.query.ts';
import { among } from './pairs.query.ts';
import type { AudienceRequest } from './audience.types.ts';
import type { SqlParams } from '@muster/registry';

/** Who has the role at the level that a line asks for; a line without a role takes anybody at that level. */
function candidateSql(request: AudienceRequest, params: SqlParams): string {
  const verified = request.filter.verifiedOnly ? ' and s.verified_at is not null' : '';
  const roles = [...new Set(request.lines.flatMap((line) => line.workRoleId ?? []))];
  const branches: string[] = [];
  if (roles.length > 0) {
    // The roles are also said as a value: of a join PostgreSQL would read the skills of everybody.
    branches.push(`
      select s.expert_id, l.position, s.level, s.verified_at is not null
      from line l join expert_skill s on s.work_role_id = l.work_role_id and s.level >= l.min_level${verified}
      where s.work_role_id = any(${params.add(roles, 'text[]')})`);
  }
  if (request.lines.some((line) => line.workRoleId === null)) {
    // Level 1 of "any role" is everybody, also who has no skill on record, unless verified skills are asked for.
    const unskilled = request.filter.verifiedOnly ? '' : ' or l.min_level <= 1';
    branches.push(`
      select e.id, l.position, coalesce(top.level, l.min_level), coalesce(top.verified, false)
      from line l cross join population e
      left join (select s.expert_id, max(s.level) as level, bool_or(s.verified_at is not null) as verified from expert_skill s where true${verified} group by 1) top on top.expert_id = e.id
      where l.work_role_id is null and (top.level >= l.min_level${unskilled})`);
  }
  return branches.join(' union all ') || 'select null::uuid, null::smallint, null::smallint, null::boolean where false';
}

/** Where the line is served: from afar, by travelling there, or from the same prefecture. */
const PLACE_FITS = `
  case l.place
    when 'REMOTE' then e.remote_ok
    when 'ON_SITE' then ${travelsTo('e', 'l.prefecture_code')} or e.prefecture_code = l.prefecture_code
    else e.remote_ok or ${travelsTo('e', 'l.prefecture_code')} or e.prefecture_code = l.prefecture_code
  end`;

/** Whether any line asks for an attestation: the store is asked for nothing else, and not again for those who are held back. */
const asksAttestation = (request: AudienceRequest): boolean => request.heldBackIn === undefined && request.lines.some((line) => line.attestationKind !== null);

/**
 * Pairs of (expert, line) whose attestation is still held on the last day. That somebody has none is never told apart
 * from any other reason why no line fits: the law knows "yes" and "unknown" only.
 */
export function attestedTable(request: AudienceRequest): string {
  if (!asksAttestation(request)) return '';
  return `
  attested as materialized (
    select h.expert_id, l.position from line l cross join lateral ${attestationHolders('l.attestation_kind', 'l.last_day')} as h(expert_id)
    where l.attestation_kind is not null),`;
}

/** Every (expert, line) that fits by role, place, languages, credentials and attestation, with its score (to RANK) and what else decides. */
export function fitSql(request: AudienceRequest, params: SqlParams, purpose: 'COUNT' | 'RANK'): string {
  const score = purpose === 'COUNT' ? '0::real' : fitScoreSql({
    level: 'c.level', verified: 'c.verified', prefectureCode: 'e.prefecture_code', block: 'e.block', recentCalls: 'e.calls', line: 'l',
  });
  const attested = asksAttestation(request) ? ` and (l.attestation_kind is null or ${among('attested', 'e.id', 'l.position')})` : '';
  return `
    select e.id, e.organisation_id, e.eligible_until, e.message_language, l.position, ${score} as score
    from (${candidateSql(request, params)}) c(expert_id, position, level, verified)
    join line l on l.position = c.position
    join population e on e.id = c.expert_id
    where e.status = 'ACTIVE' and e.paused_at is null and ${PLACE_FITS} and e.languages @> l.languages and ${holdsCredentials(request, 'e.id')}${attested}`;
}
