/*
 * "Who can at T for D" as SQL conditions for any statement that has experts. Arguments are SQL expressions that code
 * writes (columns, or placeholders with their type, e.g. `$3::timestamptz`), never input. A span must have its
 * beginning before its end. Their twin in TypeScript is `week/free.rule.ts`; a test compares the two.
 *
 * Who has told no week is free at no time; who has told no quiet hours may be called at any. Busy times take from the
 * week, and nothing from exceptions and duty weeks. They are no blackout: an hour's meeting keeps nobody from days.
 */

const MINUTES_A_WEEK = 10_080;

/** The clock of the product: patterns and quiet hours mean Japan's. */
const local = (instant: string): string => `(${instant} at time zone 'Asia/Tokyo')`;

/** The minute of the day, 0 for midnight. */
function dayMinute(instant: string): string {
  return `(extract(hour from ${local(instant)}) * 60 + extract(minute from ${local(instant)}))::int`;
}

/** The minute of the week, 0 for Monday 00:00. Whoever asks of many at one instant computes it once and hands it on. */
export function weekMinuteSql(instant: string): string {
  return `((extract(isodow from ${local(instant)})::int - 1) * 1440 + ${dayMinute(instant)})`;
}

/** The minutes of the week that a span takes; a scalar subquery, so that PostgreSQL computes it once where it can. */
function minutesTaken(from: string, until: string): string {
  return `(select int4multirange(
      int4range(span.start, least(span.start + span.minutes, ${MINUTES_A_WEEK})),
      int4range(0, least(greatest(span.start + span.minutes - ${MINUTES_A_WEEK}, 0), ${MINUTES_A_WEEK})))
    from (select ${weekMinuteSql(from)} as start,
      (ceil(extract(epoch from ${until}) / 60) - floor(extract(epoch from ${from}) / 60))::int as minutes) span)`;
}

/** The expert's exceptions that touch a span. */
function exceptions(expert: string, available: boolean, span: string): string {
  return `from availability_exception x where x.expert_id = ${expert} and ${available ? '' : 'not '}x.available and x.during && ${span}`;
}

/** What remains of a span without the expert's exceptions of one kind, as rows `piece`. */
function pieces(expert: string, available: boolean, span: string): string {
  return `unnest(tstzmultirange(${span}) - coalesce((select range_agg(x.during) ${exceptions(expert, available, span)}), '{}')) as piece`;
}

/**
 * Some busy time of the expert touches the span. Busy times lie apart, so that the last one that begins before its end decides:
 * one probe of the index, and none for whose calendar ends before the span (`v.busy_until`, kept by triggers).
 */
function isBusy(expert: string, from: string, until: string): string {
  return `(v.busy_until > ${from} and exists (select from (select b.until_at from busy_time b where b.expert_id = ${expert} and b.from_at < ${until}
      order by b.from_at desc limit 1) as latest where latest.until_at > ${from}))`;
}

/** Some part of a span without the busy times lies in the week `v`. */
function freeBetween(expert: string, from: string, until: string): string {
  const busy = `(select range_agg(tstzrange(b.from_at, b.until_at)) from busy_time b where b.expert_id = ${expert} and b.from_at < ${until} and b.until_at > ${from})`;
  return `exists (select from unnest(tstzmultirange(tstzrange(${from}, ${until})) - coalesce(${busy}, '{}')) as rest
      where v.week && ${minutesTaken('lower(rest)', 'upper(rest)')})`;
}

/**
 * In the week `v` of the expert or by his exceptions in every minute from `from` until `until`. CASE, because of AND and OR
 * PostgreSQL would ask everybody for his busy times before it looks at the week.
 */
function saidThroughout(expert: string, from: string, until: string): string {
  const span = `tstzrange(${from}, ${until})`;
  return `(case when v.week @> ${minutesTaken(from, until)} then not ${isBusy(expert, from, until)} else false end
      or case when exists (select ${exceptions(expert, true, span)}) then not exists (select from ${pieces(expert, true, span)}
        where not v.week @> ${minutesTaken('lower(piece)', 'upper(piece)')} or ${isBusy(expert, 'lower(piece)', 'upper(piece)')}) else false end)`;
}

/** Free in every minute from `from` until `until`: in the week or by an exception, and by none not. */
export function freeThroughout(expert: string, from: string, until: string): string {
  return `(exists (select from availability v where v.expert_id = ${expert} and ${saidThroughout(expert, from, until)})
    and not ${hasBlackout(expert, from, until)})`;
}

/** Everybody who is free throughout, as SQL of a set of ids: to count them nobody else is looked at. */
export function whoIsFreeThroughout(from: string, until: string): string {
  return `select v.expert_id from availability v where ${saidThroughout('v.expert_id', from, until)} and not ${hasBlackout('v.expert_id', from, until)}`;
}

/** Free in some part of the time from `from` until `until`. */
export function freeForSome(expert: string, from: string, until: string): string {
  const span = `tstzrange(${from}, ${until})`;
  const some = `${freeBetween(expert, 'lower(piece)', 'upper(piece)')} or exists (select ${exceptions(expert, true, 'piece')})`;
  return `exists (select from availability v where v.expert_id = ${expert} and (
      (v.week && ${minutesTaken(from, until)} or exists (select ${exceptions(expert, true, span)}))
      and (not ${hasBlackout(expert, from, until)} and not ${isBusy(expert, from, until)} or exists (select from ${pieces(expert, false, span)} where ${some}))))`;
}

function isBusyAt(expert: string, at: string): string {
  return `(v.busy_until > ${at} and coalesce((select b.until_at > ${at} from busy_time b where b.expert_id = ${expert} and b.from_at <= ${at} order by b.from_at desc limit 1), false))`;
}

/**
 * In the week `v` (a row of availability) of its expert or by an exception at an instant, blackouts aside; `minute` is its minute
 * of the week. For statements that read `v` of many people in one go, and judge blackouts by themselves.
 */
export function saysYesAt(at: string, minute: string): string {
  return `(v.week @> ${minute} and not ${isBusyAt('v.expert_id', at)} or exists (select from availability_exception x where x.expert_id = v.expert_id and x.available and x.during @> ${at}))`;
}

function saidAt(at: string, minute: string): string {
  return `${saysYesAt(at, minute)} and not exists (select from availability_exception x where x.expert_id = v.expert_id and not x.available and x.during @> ${at})`;
}

/** Free at an instant. */
export function freeAt(expert: string, at: string): string {
  return `exists (select from availability v where v.expert_id = ${expert} and ${saidAt(at, weekMinuteSql(at))})`;
}

/** Everybody who is free at an instant, as SQL of a set of ids. */
export function whoIsFreeAt(at: string): string {
  return `select v.expert_id from availability v where ${saidAt(at, `(select ${weekMinuteSql(at)})`)}`;
}

/** Some part of the time is one in which the expert said that he is not there. */
export function hasBlackout(expert: string, from: string, until: string): string {
  return `exists (select ${exceptions(expert, false, `tstzrange(${from}, ${until})`)})`;
}

/** In the quiet hours of `v` (a row of availability) at an instant, and the severity is none that may wake him, in any week or in his week on duty. */
export function mayNotBeWoken(at: string, severity: string): string {
  return `(v.wake_severity > ${severity} and v.quiet @> (select ${dayMinute(at)}) and not exists (select from availability_exception d
        where d.expert_id = v.expert_id and d.kind = 'DUTY' and d.wake_severity <= ${severity} and d.during @> ${at}))`;
}

/** Not in quiet hours at the instant, or the severity is one that may wake him. */
export function mayBeCalledAt(expert: string, at: string, severity: string): string {
  return `not exists (select from availability v where v.expert_id = ${expert} and ${mayNotBeWoken(at, severity)})`;
}
