import { MOST_HOURS_A_DAY } from './hours-served.rule.ts';

/*
 * Hours a quarter as SQL expressions, for any statement that has experts; arguments are expressions, never input. The
 * quarters of the fiscal year begin with those of the calendar.
 */

/** Hours that the expert offers in the quarter of an instant; null: he has set no limit. */
export function hoursOffered(expert: string, at: string): string {
  return `(select c.hours from capacity c where c.expert_id = ${expert}
      and c.from_quarter <= date_trunc('quarter', ${at} at time zone 'Asia/Tokyo')::date order by c.from_quarter desc limit 1)`;
}

/** Hours that assignments take from `from` until `until`; `spans` selects them as one column `during`. Their twin is `hours-served.rule.ts`. */
export function hoursServedSql(spans: string, from: string, until: string): string {
  return `(select coalesce(sum(least(today.hours, ${MOST_HOURS_A_DAY})), 0)::float8 from (
      select sum(extract(epoch from upper(part) - lower(part)) / 3600) as hours
      from generate_series(date_trunc('day', ${from} at time zone 'Asia/Tokyo'), ${until} at time zone 'Asia/Tokyo', '1 day') as day,
        unnest(coalesce((select range_agg(s.during) from (${spans}) s), '{}') * tstzmultirange(tstzrange(${from}, ${until}))
          * tstzmultirange(tstzrange(day at time zone 'Asia/Tokyo', (day + interval '1 day') at time zone 'Asia/Tokyo'))) as part
      group by day) today)`;
}

/** $1 expert, $2 first day of the quarter, $3 hours or null. */
export const SET_CAPACITY = `
  insert into capacity (expert_id, from_quarter, hours) values ($1, $2::date, $3::smallint)
  on conflict (expert_id, from_quarter) do update set hours = excluded.hours, said_at = muster_now()`;

/** $1 expert, $2 beginning of a quarter, and $3 its end where `spans` tells of assignments of `$1` → hours offered, and hours that these take. */
export function quarterSql(spans: string | null): string {
  const used = spans === null ? 'null::float8' : hoursServedSql(spans, '$2::timestamptz', '$3::timestamptz');
  return `select ${hoursOffered('$1::uuid', '$2::timestamptz')} as hours, ${used} as used`;
}
