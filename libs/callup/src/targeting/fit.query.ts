import { freeAt } from '@muster/availability';
import { attestationHolders, obligationStands } from '@muster/registry';
import { fitScoreSql } from './fit-score.query.ts';
import type { AudienceRequest } from './audience.types.ts';

/** Who has the role at the level that a line asks for; a line without a role takes anybody at that level. */
function candidateSql(request: AudienceRequest): string {
  const verified = request.filter.verifiedOnly ? ' and s.verified_at is not null' : '';
  const branches: string[] = [];
  if (request.lines.some((line) => line.workRoleId !== null)) {
    branches.push(`
      select s.expert_id, l.position, s.level, s.verified_at is not null
      from line l join expert_skill s on s.work_role_id = l.work_role_id and s.level >= l.min_level${verified}`);
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
    when 'ON_SITE' then e.travel_ok or e.prefecture_code = l.prefecture_code
    else e.remote_ok or e.travel_ok or e.prefecture_code = l.prefecture_code
  end`;

/** Whether any line asks for an attestation: the store is asked for nothing else. */
const asksAttestation = (request: AudienceRequest): boolean => request.lines.some((line) => line.attestationKind !== null);

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

/**
 * Sets of (expert, line) that stand against a line: blackouts and rival obligations that touch its period, and places in another team.
 * A real assignment holds until its line ends, also after its call-up closed; a drill's holds while the drill
 * runs, and never against a real call-up.
 */
export function obstacleTables(kind: string): string {
  return `
  blackout as materialized (
    select x.expert_id, l.position
    from line l join availability_exception x on not x.available and x.during && tstzrange(l.from_at, l.until_at)
    union select o.expert_id, l.position from line l join rival_obligation o on ${obligationStands('o', 'l.from_at', 'l.until_at')}),
  booked as materialized (
    select distinct i.expert_id, l.position
    from call_up c
    join invitation i on i.call_up_id = c.id and i.assignment in ('PROPOSED', 'ASSIGNED')
    join requirement r on r.call_up_id = c.id and r.position = i.requirement_position and r.until_at > muster_now()
    join line l on tstzrange(l.from_at, l.until_at) && tstzrange(r.from_at, r.until_at)
    where c.state in ('OPEN', 'FILLED') and (c.kind = 'REAL' or ${kind} = 'DRILL')
      or c.state = 'CLOSED' and c.kind = 'REAL')`;
}

/** Whether the pair is in a table. An uncorrelated IN, which PostgreSQL answers by one hash table, whatever it estimates. */
const among = (table: string): string => `(e.id, l.position) in (select o.expert_id, o.position from ${table} o)`;

/**
 * Every (expert, line) that fits by role, place, languages and attestation, with its score and how far it comes:
 * 1 not eligible on the last day, 2 outside the pattern, 3 blackout, 4 booked elsewhere, 5 callable.
 */
export function fitSql(request: AudienceRequest): string {
  const score = fitScoreSql({
    level: 'c.level', verified: 'c.verified', prefectureCode: 'e.prefecture_code', block: 'e.block', recentCalls: 'e.calls', line: 'l',
  });
  const pattern = request.filter.respectPattern ? `when not ${freeAt('e.id', 'l.from_at')} then 2` : '';
  const attested = asksAttestation(request) ? ` and (l.attestation_kind is null or ${among('attested')})` : '';
  return `
    select e.id, l.position, ${score} as score,
      case when e.eligible_until < l.last_day then 1 ${pattern} when ${among('blackout')} then 3 when ${among('booked')} then 4 else 5 end as stage
    from (${candidateSql(request)}) c(expert_id, position, level, verified)
    join line l on l.position = c.position
    join population e on e.id = c.expert_id
    where e.status = 'ACTIVE' and e.paused_at is null and ${PLACE_FITS} and e.languages @> l.languages${attested}`;
}
