import type { EntityManager } from 'typeorm';
import type { Role } from '../permissions.ts';

/** Puts these roles in the place of all earlier ones, which it gives. */
export async function setRoles(em: EntityManager, userId: string, roles: readonly Role[], grantedBy: string | null): Promise<Role[]> {
  const before: { role: Role }[] = await em.query('select role from user_role where user_id = $1 order by role', [userId]);
  await em.query('delete from user_role where user_id = $1 and not role = any($2::text[])', [userId, [...roles]]);
  await em.query(
    `insert into user_role (user_id, role, granted_at, granted_by) select $1, role, muster_now(), $3 from unnest($2::text[]) role
     on conflict do nothing`,
    [userId, [...new Set(roles)], grantedBy]);
  return before.map(({ role }) => role);
}

/** Ends everything that a user signed in with so far: passkeys, app, recovery codes, sessions. */
export async function removeProofs(em: EntityManager, userId: string): Promise<void> {
  for (const table of ['passkey', 'authenticator_app', 'recovery_code', 'oidc_identity']) await em.query(`delete from ${table} where user_id = $1`, [userId]);
  await em.query('update session set revoked_at = muster_now() where user_id = $1 and revoked_at is null', [userId]);
}

/** A user as the administration sees him. */
export interface UserRow {
  id: string;
  displayName: string;
  roles: Role[];
  disabled: boolean;
  /** Disabled, and an administrator may open it again. */
  mayBeEnabled: boolean;
  enrolmentOpenUntil: Date | null;
  createdAt: Date;
  /** Whose people he looks after, his own organisation among them. */
  organisations: { id: string; nameJa: string; nameEn: string }[];
}

/** Users by name. */
export function listUsers(em: EntityManager, limit: number): Promise<UserRow[]> {
  return em.query(
    `select u.id, u.display_name as "displayName", u.disabled_at is not null as disabled, u.disabled_at is not null and muster_account_opens(u.expert_id) as "mayBeEnabled", u.created_at as "createdAt",
            case when u.enrolment_open_until > muster_now() then u.enrolment_open_until end as "enrolmentOpenUntil",
            array(select r.role from user_role r where r.user_id = u.id order by r.role) as roles,
            (select coalesce(json_agg(json_build_object('id', o.id, 'nameJa', o.name_ja, 'nameEn', o.name_en) order by o.name_kana, o.id), '[]') from organisation o
              where o.id = u.organisation_id or o.id in (select s.organisation_id from user_scope s where s.user_id = u.id)) as organisations
     from app_user u order by u.display_name, u.id limit $1`, [limit]);
}

/** Holds the user's entry in the registry, if he has one, where it stands, until the transaction ends; before `lockAccount`, as leaving takes them in this order. */
export async function holdEntryOf(em: EntityManager, userId: string): Promise<void> {
  await em.query('select from expert where id = (select expert_id from app_user where id = $1) for share', [userId]);
}

/** Whether an account is disabled. */
export async function isShut(em: EntityManager, userId: string): Promise<boolean> {
  const [row] = await em.query<{ shut: boolean }[]>('select disabled_at is not null as shut from app_user where id = $1', [userId]);
  return row?.shut === true;
}

/** Opens a disabled account, without what was left of a leave to enrol; false where an invitation alone opens it. */
export async function openAccount(em: EntityManager, userId: string): Promise<boolean> {
  const [, opened] = await em.query<[unknown, number]>(
    `update app_user set disabled_at = null, enrolment_open_until = null, enrolment_opened_by = null
     where id = $1 and disabled_at is not null and muster_account_opens(expert_id)`, [userId]);
  return opened > 0;
}

/** Gives a user the people of these organisations, beside those of his own, and of no others; gives the ids that he had before. */
export async function setOrganisations(em: EntityManager, userId: string, organisationIds: readonly string[], grantedBy: string | null): Promise<string[]> {
  const before: { id: string }[] = await em.query('select organisation_id as id from user_scope where user_id = $1 order by 1', [userId]);
  await em.query('delete from user_scope where user_id = $1 and organisation_id <> all($2::uuid[])', [userId, organisationIds]);
  await em.query(
    `insert into user_scope (user_id, organisation_id, granted_at, granted_by) select $1, id, muster_now(), $3 from unnest($2::uuid[]) as id on conflict do nothing`,
    [userId, organisationIds, grantedBy]);
  return before.map(({ id }) => id);
}

/** Whether every one of these organisations exists. */
export async function organisationsExist(em: EntityManager, ids: readonly string[]): Promise<boolean> {
  const [row] = await em.query<[{ found: number }]>('select count(*)::int as found from organisation where id = any($1::uuid[])', [ids]);
  return row.found === new Set(ids.map((id) => id.toLowerCase())).size;
}
