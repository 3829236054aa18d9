import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is in which layer, asked so that PostgreSQL can hash: one condition that named post or person in one breath compared
 * every holder of a post with every term of staff. It says what it said before.
 */
export class Coverage1770000000043 implements MigrationInterface {
  name = 'Coverage1770000000043';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create or replace function layer_holders(day date) returns table (organisation_id uuid, layer text, staff_id uuid, expert_id uuid, since date)
language sql stable as $body$
  with present as materialized (
    select t.staff_id, t.post_id, t.layer, t.from_on from staff_term t where t.from_on <= day and coalesce(t.until_on >= day, true))
  select s.organisation_id, t.layer, s.id, x.expert_id, t.from_on
  from present t join staff s on s.id = t.staff_id left join staff_expert x on x.staff_id = s.id
  union all
  select p.organisation_id, r.layer, s.id, h.expert_id, h.from_on
  from post_holding h join post p on p.id = h.post_id join post_rank r on r.code = p.rank
    left join staff s on s.organisation_id = p.organisation_id and s.number = h.staff_code
  where h.kind = 'HOLDER' and h.from_on <= day and coalesce(h.until_on >= day, true) and p.founded_on <= day and coalesce(p.abolished_on > day, true)
    and not exists (select from present t where t.post_id = p.id) and not exists (select from present t where t.staff_id = s.id)
    and not exists (select from staff_expert x join present t on t.staff_id = x.staff_id where x.expert_id = h.expert_id)
$body$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
