import { hoursOffered, MOST_HOURS_A_DAY } from '@muster/availability';

const DAYS = (from: string, until: string): string =>
  `generate_series(date_trunc('day', ${from} at time zone 'Asia/Tokyo'), ${until} at time zone 'Asia/Tokyo', interval '1 day') as d(day)`;

/** Hours of a day in Japan that a span covers. */
const HOURS = (from: string, until: string): string =>
  `greatest(0, extract(epoch from least(${until}, (d.day + interval '1 day') at time zone 'Asia/Tokyo') - greatest(${from}, d.day at time zone 'Asia/Tokyo')) / 3600)::float8`;

/**
 * Tables of hours by days: what each line takes, by days and by quarters of the fiscal year, and `worked`: what everybody's
 * places of the same quarters add to it. Of a day at most a working day counts, a day once, as in `hoursServed`. Needs
 * `line` and `assigned`.
 */
export const HOURS_TABLES = `
  line_day as materialized (
    select l.position, d.day::date as day, date_trunc('quarter', d.day)::date as quarter, least(${MOST_HOURS_A_DAY}, ${HOURS('l.from_at', 'l.until_at')}) as hours
    from line l cross join ${DAYS('l.from_at', 'l.until_at')}),
  line_quarter as materialized (select position, quarter, sum(hours) as hours from line_day group by 1, 2),
  worked_day as (
    select a.expert_id, d.day::date as day, date_trunc('quarter', d.day)::date as quarter, least(${MOST_HOURS_A_DAY}, sum(${HOURS('a.from_at', 'a.until_at')})) as hours
    from assigned a cross join ${DAYS('a.from_at', 'a.until_at')} group by 1, 2, 3),
  worked as materialized (
    select w.expert_id, q.position, q.quarter, sum(least(${MOST_HOURS_A_DAY}, w.hours + coalesce(y.hours, 0)) - coalesce(y.hours, 0)) as hours
    from worked_day w join line_quarter q on q.quarter = w.quarter left join line_day y on y.position = q.position and y.day = w.day group by 1, 2, 3)`;

const FEW = ' where c.expert_id = any(array(select f.id from fit f))';

/**
 * Pairs of (expert, line) of `fit` whose hours of a quarter come to more than the expert offers or his employer agreed to.
 * Needs {@link HOURS_TABLES}, `fit` and `terms`. Nobody is asked one by one for his hours who has offered none; of FEW people the
 * index says who has.
 */
export const overHoursSql = (few: boolean): string => `
  select f.id as expert_id, f.position
  from fit f join line_quarter q on q.position = f.position
  left join worked w on w.expert_id = f.id and w.position = f.position and w.quarter = q.quarter
  left join terms t on t.organisation_id = f.organisation_id and t.position = f.position
  where (f.id in (select c.expert_id from capacity c${few ? FEW : ''}) or f.organisation_id in (select t.organisation_id from terms t where t.hours_a_quarter is not null))
    and q.hours > 0 and q.hours + coalesce(w.hours, 0) > least(t.hours_a_quarter, case when f.id in (select c.expert_id from capacity c${few ? FEW : ''}) then ${hoursOffered('f.id', `(q.quarter::timestamp at time zone 'Asia/Tokyo')`)} end)`;
