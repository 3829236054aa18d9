/** $1 expert → his pattern. */
export const OWN_PATTERN = `
  select week::text, quiet::text, wake_severity as "wakeSeverity" from availability where expert_id = $1`;

/** The database's now, by which exceptions are judged. */
export const NOW = 'select muster_now() as now';

/** $1 expert → his exceptions that are not over, the next first; duty weeks are told apart. */
export const OWN_EXCEPTIONS = `
  select id, lower(during) as "from", upper(during) as until, available, note_sealed as note from availability_exception
  where expert_id = $1 and kind = 'SAID' and upper(during) > muster_now() order by lower(during), id`;

/** $1 expert, $2 week, $3 quiet, $4 wake severity. */
export const SET_PATTERN = `
  insert into availability (expert_id, week, quiet, wake_severity) values ($1, $2::int4multirange, $3::int4multirange, $4)
  on conflict (expert_id) do update set week = excluded.week, quiet = excluded.quiet, wake_severity = excluded.wake_severity`;

/** $1 expert: those that are over stay, as a record. */
export const FORGET_EXCEPTIONS = `delete from availability_exception where expert_id = $1 and kind = 'SAID' and upper(during) > muster_now()`;

/** $1 expert → every exception that is kept, for his own data. */
export const EVERY_EXCEPTION = `
  select id, lower(during) as "from", upper(during) as until, available, note_sealed as note, kind, wake_severity as "wakeSeverity"
  from availability_exception where expert_id = $1 order by during`;

/** $1 expert, $2 ids, $3 beginnings, $4 ends, $5 available or not, $6 sealed notes. */
export const ADD_EXCEPTIONS = `
  insert into availability_exception (id, expert_id, during, available, note_sealed)
  select i, $1, tstzrange(f, u), a, n from unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[], $5::boolean[], $6::bytea[]) as given(i, f, u, a, n)`;
