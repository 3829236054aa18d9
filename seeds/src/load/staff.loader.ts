import type { ClientBase } from 'pg';
import { namedId } from '../random/demo-id.ts';
import { DEMO_STAFF } from './demo-staff.ts';
import type { DemoUser } from './demo-staff.ts';
import { inTransaction } from './transaction.ts';

/**
 * Adds the demo users who are not there yet, in one transaction, and returns all of them. A user who is there keeps name
 * and roles. The expert user is linked to the first active expert whom no user has; without one the link stays empty.
 */
export async function seedStaff(client: ClientBase): Promise<readonly DemoUser[]> {
  await inTransaction(client, async () => {
    for (const user of DEMO_STAFF) await addUser(client, user);
    await linkExpert(client);
  });
  return DEMO_STAFF;
}

async function addUser(client: ClientBase, user: DemoUser): Promise<void> {
  const organisation = user.roles.includes('EXPERT') ? null : 'nco';
  await client.query(
    `with added as (
       insert into app_user (id, email, display_name, organisation_id)
       values ($1, $2, $3, (select id from organisation where slug = $5))
       on conflict do nothing
       returning id
     )
     insert into user_role (user_id, role) select added.id, role from added, unnest($4::text[]) as role`,
    [namedId('user', user.email), user.email, user.displayName, user.roles, organisation],
  );
}

async function linkExpert(client: ClientBase): Promise<void> {
  await client.query(
    `update app_user set expert_id = (
       select expert.id from expert
       where expert.status = 'ACTIVE' and expert.paused_at is null
         and not exists (select from app_user other where other.expert_id = expert.id)
       order by expert.id limit 1)
     where id = $1 and expert_id is null`,
    [namedId('user', 'expert@demo.example')],
  );
}
