import { TODAY } from '@muster/platform';
import type { ClientBase } from 'pg';
import { drawPlans, type DemoPlan, type PlanStaff } from '../careers/plan.draw.ts';
import { namedId } from '../random/demo-id.ts';
import { dayOf } from '../roster/days.ts';
import { databaseNow } from './careers.facts.ts';
import type { Cell } from './copy-text.ts';
import { copyRows } from './copy.ts';
import { inTransaction } from './transaction.ts';

const TIME = 'T03:00:00Z';
const BY = namedId('user', 'hr-central@demo.example');

/** Gives the people who hold posts of security plans on the career tracks, in one transaction; how many. A database that has plans is left alone. Needs tracks, posts and the demo's users. */
export async function seedPlans(client: ClientBase, { seed, now }: { seed: number; now?: Date }): Promise<number> {
  return inTransaction(client, async () => {
    await client.query(`select pg_advisory_xact_lock(hashtext('muster seed plans'))`);
    if ((await client.query('select from career_plan limit 1')).rowCount) return 0;
    const plans = drawPlans(seed, dayOf(now ?? await databaseNow(client)), await staffOfSecurity(client));
    await copyPlans(client, plans);
    return plans.length;
  });
}

/** People of the roster who hold a post of security today, by the post they have held longest. */
async function staffOfSecurity(client: ClientBase): Promise<PlanStaff[]> {
  const { rows } = await client.query<PlanStaff>(
    `select distinct on (h.expert_id) h.expert_id as "expertId", p.organisation_id as "organisationId", o.kind = 'LOCAL_GOVERNMENT' as local,
       (select coalesce(jsonb_agg(jsonb_build_object('workRoleId', s.work_role_id, 'level', s.level)), '[]') from expert_skill s where s.expert_id = h.expert_id and s.verified_at is not null) as skills
     from post_holding h join post p on p.id = h.post_id join organisation o on o.id = p.organisation_id
     where h.expert_id is not null and h.until_on is null and h.kind <> 'ACTING' and h.from_on <= ${TODAY} and (p.security_management or exists (select from post_duty d where d.post_id = p.id))
     order by h.expert_id, h.from_on`);
  return rows;
}

async function copyPlans(client: ClientBase, plans: readonly DemoPlan[]): Promise<void> {
  const { rows } = await client.query<{ code: string; id: string }>(`select track_code as code, id from track_version where version = 1`);
  const versions = new Map(rows.map(({ code, id }) => [code, id]));
  const columns = ['id', 'expert_id', 'organisation_id', 'version_id', 'target_code', 'target_on', 'made_by', 'made_at', 'body_agreed_at', 'body_agreed_by', 'person_agreed_at'];
  await copyRows(client, { table: 'career_plan', columns }, plans.map((p): Cell[] => [
    p.id, p.expertId, p.organisationId, versions.get(p.trackCode)!, p.targetCode, p.targetOn, BY, p.madeOn + TIME, p.madeOn + TIME, BY, p.agreedOn === null ? null : p.agreedOn + TIME,
  ]));
}
