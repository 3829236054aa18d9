import { attestationHolders, travelsTo } from '@muster/registry';
import { fitScoreSql } from './fit-score.query.ts';
import { holdsCredentials } from './last-day.query.ts';
import { among } from './pairs.query.ts';
import type { AudienceRequest, Purpose } from './audience.types.ts';
import type { SqlParams } from '@muster/registry';

/** Where candidates come from: tables with `l`, a line, and `e`, somebody of the population; a condition; expressions of level and verification. */
interface Candidates {
  from: string;
  where: string;
  level: string;
  verified: string;
}

/** Who has a role at the level that a line asks for. */
function skilled(request: AudienceRequest, params: SqlParams): Candidates[] {
  const roles = [...new Set(request.lines.flatMap((line) => line.workRoleId ?? []))];
  if (roles.length === 0) return [];
  const verified = request.filter.verifiedOnly ? ' and s.verified_at is not null' : '';
  return [{
    from: `line l join expert_skill s on s.work_role_id = l.work_role_id and s.level >= l.min_level${verified} join population e on e.id = s.expert_id`,
    // The roles are also said as a value: of a join PostgreSQL would read the skills of everybody.
    where: `s.work_role_id = any(${params.add(roles, 'text[]')})`, level: 's.level', verified: 's.verified_at is not null',
  }];
}

/** Whom a line without a role takes: anybody at its level. Level 1 is everybody, also who has no skill on record, unless verified skills are asked for. */
function anybody(request: AudienceRequest, purpose: Purpose): Candidates[] {
  const lines = request.lines.filter((line) => line.workRoleId === null);
  if (lines.length === 0) return [];
  const { verifiedOnly } = request.filter;
  const from = 'line l cross join population e';
  if (purpose !== 'RANK' && !verifiedOnly && lines.every(({ minLevel }) => minLevel <= 1)) return [{ from, where: 'l.work_role_id is null', level: 'l.min_level', verified: 'false' }];
  return [{
    from: `${from} left join (
      select s.expert_id, max(s.level) as level, bool_or(s.verified_at is not null) as verified
      from expert_skill s where ${verifiedOnly ? 's.verified_at is not null' : 'true'} group by 1) top on top.expert_id = e.id`,
    where: `l.work_role_id is null and (top.level >= l.min_level${verifiedOnly ? '' : ' or l.min_level <= 1'})`,
    level: 'coalesce(top.level, l.min_level)', verified: 'coalesce(top.verified, false)',
  }];
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

/** Nobody: what a request without lines finds. */
const NOBODY: Candidates = { from: 'line l cross join population e', where: 'false', level: '0', verified: 'false' };

/** Every (expert, line) that fits by role, place, languages, credentials and attestation, with its score (to RANK) and what else decides. */
export function fitSql(request: AudienceRequest, params: SqlParams, purpose: Purpose): string {
  const attested = asksAttestation(request) ? ` and (l.attestation_kind is null or ${among('attested', 'e.id', 'l.position')})` : '';
  const found = [...skilled(request, params), ...anybody(request, purpose)];
  return (found.length > 0 ? found : [NOBODY]).map(({ from, where, level, verified }) => {
    const score = purpose === 'RANK' ? fitScoreSql({ level, verified, prefectureCode: 'e.prefecture_code', block: 'e.block', recentCalls: 'e.calls', line: 'l' }) : '0::real';
    return `
    select e.id, e.organisation_id, e.eligible_until, e.message_language, e.prefecture_code, l.position, l.last_day, l.agreement_codes <> '{}' as pledges, ${score} as score
    from ${from}
    where ${where} and e.status = 'ACTIVE' and e.paused_at is null and ${PLACE_FITS} and e.languages @> l.languages and ${holdsCredentials(request, 'e.id')}${attested}`;
  }).join('\n    union all');
}
