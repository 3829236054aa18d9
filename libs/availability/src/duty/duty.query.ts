/** $1 expert → his weeks on duty that are not over. */
export const OWN_DUTY = `
  select lower(during) as "from", upper(during) as until, wake_severity as "wakeSeverity" from availability_exception
  where expert_id = $1 and kind = 'DUTY' and upper(during) > muster_now() order by 1`;

/** $1 expert: those that are over stay, as a record. */
export const FORGET_DUTY = `delete from availability_exception where expert_id = $1 and kind = 'DUTY' and upper(during) > muster_now()`;

/** $1 expert, $2 beginnings, $3 ends, $4 severities. Two browsers at once leave the weeks of both, and none twice. */
export const ADD_DUTY = `
  insert into availability_exception (expert_id, during, available, kind, wake_severity)
  select $1, tstzrange(f, u), true, 'DUTY', s from unnest($2::timestamptz[], $3::timestamptz[], $4::smallint[]) as given(f, u, s)
  on conflict (expert_id, lower(during)) where kind = 'DUTY' do update set wake_severity = excluded.wake_severity`;
