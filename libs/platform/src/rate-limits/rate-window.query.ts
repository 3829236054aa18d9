/**
 * Counts one hit for each key and gives what stands afterwards: $1 keys, $2 seconds of their windows. A window begins with
 * its first hit and does not move, so waiting always helps. Keys are taken in their order, so that two requests never wait
 * for each other in a circle.
 */
export const COUNT_HITS = `
  insert into rate_window as w (key, hits, ends_at)
  select key, 1, muster_now() + make_interval(secs => seconds) from unnest($1::bytea[], $2::float8[]) as u(key, seconds) order by key
  on conflict (key) do update set
    hits = case when w.ends_at <= muster_now() then 1 else least(w.hits, 1000000000) + 1 end,
    ends_at = case when w.ends_at <= muster_now() then excluded.ends_at else w.ends_at end
  returning key, hits, extract(epoch from ends_at - muster_now())::float8 as "secondsLeft"`;

/** What {@link COUNT_HITS} gives for each key. */
export interface CountedHits {
  key: Buffer;
  hits: number;
  secondsLeft: number;
}
