import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How well people can be reached, in one walk over each table: a look at the last drill of each of 50,000 people took three times as long. */
export class Reachability1770000000050 implements MigrationInterface {
  name = 'Reachability1770000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REACHABILITY);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

const REACHABILITY = `
create or replace function muster_reachability(people uuid[]) returns table (expert_id uuid, phones int, mails int, missed_drill boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return query
  with way as materialized (
    select c.expert_id as id, (count(*) filter (where c.kind = 'PHONE'))::int as phones, (count(*) filter (where c.kind = 'EMAIL'))::int as mails from contact c
    where c.verified_at is not null and c.opted_out_at is null and c.unreachable_at is null and (people is null or c.expert_id = any(people)) group by 1),
  drilled as materialized (
    select distinct on (i.expert_id) i.expert_id as id, i.answer is null as missed from call_up c join invitation i on i.call_up_id = c.id and i.wave > 0
    where c.kind = 'DRILL' and c.state = 'CLOSED' and (people is null or i.expert_id = any(people)) order by i.expert_id, c.ended_at desc, c.id desc)
  select e.id, coalesce(w.phones, 0), coalesce(w.mails, 0), coalesce(d.missed, false)
  from expert e left join way w on w.id = e.id left join drilled d on d.id = e.id
  where e.status = 'ACTIVE' and (people is null or e.id = any(people)) and (select muster_may('registry-alert:read'));
end $body$;
`;
