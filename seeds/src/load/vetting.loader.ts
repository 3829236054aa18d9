import type { ClientBase } from 'pg';
import { inTransaction } from './transaction.ts';

/** The officer of the demo who opened what is open. */
const OFFICER = `(select user_id from user_role where role = 'VETTING_OFFICER' order by user_id limit 1)`;

/** A number from 0 to below `below` that belongs to a row. */
const share = (id: string, below: number): string => `(abs(hashtext(${id}::text)) % ${below})`;

/** People in vetting have a case, opened within the last six weeks: ids in the order of opening, as the queue lists them. */
const CASES = `
  insert into vetting_case (expert_id, kind, opened_at, opened_by)
  select id, 'FIRST', opened_at, ${OFFICER} from (
    select e.id, muster_now() - make_interval(days => 3 + ${share('e.id', 40)}) as opened_at from expert e where e.status = 'VETTING' order by 2, 1) e
  where not exists (select from vetting_case c where c.expert_id = e.id)`;

/** Some are at the beginning, some have identity, references and employer behind them; a day for each step. */
const STEPS = `
  insert into vetting_step (case_id, kind, outcome, by_user, at)
  select c.id, s.kind, 'PASSED', c.opened_by, c.opened_at + make_interval(days => s.n::int - 1, hours => 3)
  from vetting_case c cross join unnest(array['IDENTITY', 'REFERENCES', 'EMPLOYER']) with ordinality s(kind, n)
  where c.state = 'OPEN' and s.n <= ${share('c.id', 4)} and not exists (select from vetting_step x where x.case_id = c.id)
  order by c.id, s.n`;

/** A few members whose eligibility ends within the quarter: what the queue of renewals is for. */
const RENEWALS = `
  update expert e set eligible_until = (muster_now() at time zone 'Asia/Tokyo')::date + 20 + (d.n * 5)::int
  from (select id, row_number() over (order by md5(id::text)) as n from expert
    where status = 'ACTIVE' and paused_at is null and eligible_until > muster_now() + interval '1 year' order by md5(id::text)
    limit (select least(12, count(*) / 100) from expert)) d
  where e.id = d.id`;

/** Active people who said STOP some days ago, as the registry's owner hears of it. */
const ALERTS = `
  insert into registry_alert (expert_id, kind, contact_id, reason, at)
  select c.expert_id, 'OPTED_OUT', c.id, 'STOP', c.opted_out_at from contact c join expert e on e.id = c.expert_id
  where c.opted_out_at is not null and e.status = 'ACTIVE' and c.kind = 'PHONE' order by c.opted_out_at desc limit 12`;

/** Gives the demo's vetting officers open cases, renewals ahead and alerts to look after; once. Needs roster and staff. */
export async function seedVetting(client: ClientBase): Promise<void> {
  await inTransaction(client, async () => {
    await client.query(`select pg_advisory_xact_lock(hashtext('muster seed vetting'))`);
    if ((await client.query('select from vetting_case limit 1')).rowCount) return;
    for (const statement of [CASES, STEPS, RENEWALS, ALERTS]) await client.query(statement);
  });
}
