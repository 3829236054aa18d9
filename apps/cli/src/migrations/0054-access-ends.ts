import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of whoever left and can still sign in, access has not ended: it counts neither as ended within the hour nor among the times, whatever was noted as he left. */
export class AccessEnds1770000000054 implements MigrationInterface {
  name = 'AccessEnds1770000000054';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create or replace function muster_access_ends(from_at timestamptz, until_at timestamptz)
returns table (people int, within_hour int, slowest_seconds int, median_seconds int, still_open int)
language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  if not muster_may('access-end:read') then return; end if;
  return query select count(*)::int, count(*) filter (where not f.open and f.seconds <= 3600)::int,
    max(f.seconds) filter (where not f.open)::int, (percentile_cont(0.5) within group (order by f.seconds) filter (where not f.open))::int,
    count(*) filter (where f.open)::int
  from (select extract(epoch from d.access_ended_at - d.due_at) as seconds,
      exists (select from app_user u left join session s on s.user_id = u.id and s.revoked_at is null and s.expires_at > muster_now()
        where u.expert_id = d.expert_id and (u.disabled_at is null or s.user_id is not null)) as open
    from departure d where d.due_at >= from_at and d.due_at < until_at) f;
end $body$;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
