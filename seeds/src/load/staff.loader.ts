import { clientKeyTable, Vault, type KeySettings, type LoadedKeys } from '@muster/platform';
import type { ClientBase } from 'pg';
import { namedId } from '../random/demo-id.ts';
import { DEMO_STAFF } from './demo-staff.ts';
import type { DemoUser } from './demo-staff.ts';
import { inTransaction } from './transaction.ts';

/**
 * Adds the demo users who are not there yet, in one transaction, their addresses sealed, and returns all of them. A user who is there keeps name
 * and roles. The expert user is linked to the first active expert whom no user has, the employer contact to the company with the most people on
 * the roster; without one the link stays empty.
 */
export async function seedStaff(client: ClientBase, keys: KeySettings): Promise<readonly DemoUser[]> {
  const loaded = await new Vault(clientKeyTable(client), keys).loaded();
  await inTransaction(client, async () => {
    for (const user of DEMO_STAFF) await addUser(client, user, loaded);
    await linkExpert(client);
    await linkEmployer(client);
  });
  return DEMO_STAFF;
}

async function addUser(client: ClientBase, user: DemoUser, keys: LoadedKeys): Promise<void> {
  const id = namedId('user', user.email);
  const organisation = user.roles.some((role) => role === 'EXPERT' || role === 'EMPLOYER_CONTACT') ? null : 'nco';
  await client.query(
    `with added as (
       insert into app_user (id, email_sealed, email_index, display_name, organisation_id)
       values ($1, $2, $3, $4, (select id from organisation where slug = $6))
       on conflict do nothing
       returning id
     )
     insert into user_role (user_id, role) select added.id, role from added, unnest($5::text[]) as role`,
    [id, keys.seal({ table: 'app_user', column: 'email_sealed', row: id }, user.email), keys.index('app_user.email', user.email), user.displayName, user.roles, organisation],
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

async function linkEmployer(client: ClientBase): Promise<void> {
  await client.query(
    `update app_user set organisation_id = (
       select expert.organisation_id from expert join organisation on organisation.id = expert.organisation_id
       where organisation.kind = 'COMPANY' and expert.status = 'ACTIVE'
       group by expert.organisation_id order by count(*) desc, expert.organisation_id limit 1)
     where id = $1 and organisation_id is null`,
    [namedId('user', 'employer@demo.example')],
  );
}
