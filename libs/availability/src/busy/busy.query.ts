/** The window whose busy times are kept: from now for a year. */
export const WINDOW = `select muster_now() as "from", muster_now() + interval '366 days' as until`;

/** $1 expert: the busy times of his last calendar. */
export const FORGET_BUSY = 'delete from busy_time where expert_id = $1';

/** $1 expert, $2 beginnings, $3 ends, which lie apart. */
export const ADD_BUSY = `
  insert into busy_time (expert_id, from_at, until_at)
  select $1, f, u from unnest($2::timestamptz[], $3::timestamptz[]) as given(f, u)`;

/** $1 expert, $2 how many → his busy times that are not over, the next first. */
export const OWN_BUSY = `
  select from_at as "from", until_at as until from busy_time where expert_id = $1 and until_at > muster_now() order by from_at limit $2`;

/** $1 expert → how many busy times are not over, and when they came. */
export const BUSY_TOTAL = `
  select count(*) filter (where until_at > muster_now())::int as total, max(imported_at) as "importedAt" from busy_time where expert_id = $1`;
