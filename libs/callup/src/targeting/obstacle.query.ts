import { obligationStands } from '@muster/registry';
import type { AudienceRequest, Exclusion } from './audience.types.ts';
import { endsBeforeLastDay } from './last-day.query.ts';
import { among } from './pairs.query.ts';
import { termsStand } from './terms.query.ts';

/**
 * Pairs of (expert, line) with a blackout or a rival obligation that touches the line's period. Whoever is away in none of the
 * lines' time is left out at once: comparing everybody's exceptions with every line would cost more than all the rest.
 */
export const BLACKOUT = `
  select x.expert_id, l.position
  from availability_exception x join line l on x.during && tstzrange(l.from_at, l.until_at)
  where not x.available and x.during && (select tstzrange(min(t.from_at), max(t.until_at)) from line t)
  union select o.expert_id, l.position from rival_obligation o join line l on ${obligationStands('o', 'l.from_at', 'l.until_at')}`;

/** What stands between somebody who fits a line and being called for it, in the order of {@link EXCLUSIONS}; SQL on `f`. */
function obstacles(request: AudienceRequest): [Exclusion, string][] {
  const pair = (table: string): string => among(table, 'f.id', 'f.position');
  const terms = (what: Parameters<typeof termsStand>[0]): string => termsStand(what, 'f.organisation_id', 'f.position');
  return [
    ['NOT_ELIGIBLE_LAST_DAY', endsBeforeLastDay(request)],
    ['OUTSIDE_PATTERN', request.filter.respectPattern ? `not ${pair('pattern')}` : 'false'],
    ['BLACKOUT', pair('blackout')],
    ['ALREADY_BOOKED', pair('booked')],
    ['NO_REST', pair('tired')],
    ['OVER_HOURS', pair('over_hours')],
    ['EMPLOYER_BLACKOUT', terms('blackout')],
    ['EMPLOYER_NOTICE', terms('notice')],
    ['CONFLICT', terms('client')],
  ];
}

/** The stage of a pair that nothing stands against: whoever reaches it on one line is asked about himself. */
export const CLEAR = 99;

/** How far each pair of `fit` comes: the number of its first obstacle, or {@link CLEAR}. Somebody is judged by the line on which he comes farthest. */
export function stageSql(request: AudienceRequest): string {
  const cases = obstacles(request).map(([, holds], at) => `when ${holds} then ${at + 1}`).join('\n      ');
  return `
    select f.id, f.message_language, f.prefecture_code, f.position, f.score, case
      ${cases}
      else ${CLEAR} end as stage
    from fit f`;
}

/** The reasons of those whose farthest line is not clear, as branches of a CASE on `stage`. */
export function stageReasons(request: AudienceRequest, stage: string): string {
  return obstacles(request).map(([reason], at) => `when ${stage} = ${at + 1} then '${reason}'`).join('\n      ');
}
