import { AuditLog } from '@muster/audit';
import { newId, Vault } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../actor.ts';
import { permissionsOf, type Role } from '../permissions.ts';
import { emailIndexes, sealEmail, USER_EMAIL } from './user-email.ts';

/** What is needed to let somebody in. */
export interface NewUser {
  email: string;
  displayName: string;
  roles: readonly Role[];
  locale?: 'ja' | 'en';
  expertId?: string | null;
  organisationId?: string | null;
  /** Shut until somebody opens it: nobody signs in to it. */
  shut?: boolean;
}

/** Adds, disables and re-enables those who can sign in. */
@Injectable()
export class Users {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog, private readonly vault: Vault) {}

  /** Adds a user with roles; gives the id, or null when the e-mail address is taken. */
  async add(em: EntityManager, actor: Actor, user: NewUser): Promise<string | null> {
    const userId = newId();
    const { emailSealed, emailIndex } = await sealEmail(this.vault, userId, user.email);
    // Two at once, while the index key changes, would get two indexes and pass the unique one.
    await em.query(`select pg_advisory_xact_lock(hashtext('app_user.email'))`);
    if (await this.find(em, user.email)) return null;
    const added: { id: string }[] = await em.query(
      `insert into app_user (id, email_sealed, email_index, display_name, locale, expert_id, organisation_id, created_at, disabled_at)
       values ($1, $2, $3, $4, $5, $6, $7, muster_now(), case when $8 then muster_now() end) on conflict do nothing returning id`,
      [userId, emailSealed, emailIndex, user.displayName, user.locale ?? 'ja', user.expertId ?? null, user.organisationId ?? null, user.shut ?? false],
    );
    const id = added[0]?.id;
    if (!id) return null;
    await em.query(
      `insert into user_role (user_id, role, granted_at, granted_by) select $1, role, muster_now(), $3 from unnest($2::text[]) role`,
      [id, [...user.roles], actor.userId],
    );
    await this.audit.append(em, {
      actor, action: 'user.add', subjectType: 'app_user', subjectId: id, detail: { roles: [...user.roles] },
    });
    return id;
  }

  /** The id of the user with this e-mail address, however it is written; null when there is none. */
  async find(em: EntityManager, email: string): Promise<string | null> {
    const rows: { id: string }[] = await em.query('select id from app_user where email_index = any($1::bytea[])', [await emailIndexes(this.vault, em, email)]);
    return rows[0]?.id ?? null;
  }

  /** A user as who acts at the terminal of the installation, without a session; null when there is none who may sign in. */
  async atTerminal(em: EntityManager, email: string): Promise<Actor | null> {
    const [row] = await em.query<(Pick<Actor, 'displayName' | 'locale' | 'expertId' | 'organisationId'> & { userId: string; roles: Role[]; organisationIds: string[] })[]>(
      `select u.id as "userId", u.display_name as "displayName", u.locale, u.expert_id as "expertId", u.organisation_id as "organisationId",
         array(select u.organisation_id where u.organisation_id is not null union select o.organisation_id from user_scope o where o.user_id = u.id) as "organisationIds",
         array(select r.role from user_role r where r.user_id = u.id order by r.role) as roles
       from app_user u where u.id = $1 and u.disabled_at is null`, [await this.find(em, email)]);
    return row ? { ...row, kind: 'user', permissions: permissionsOf(row.roles), sessionId: null, strength: 'FULL', steppedUpAt: null } : null;
  }

  /** Puts a user out: every session ends and no code opens a new one. */
  async disable(em: EntityManager, actor: Actor, userId: string): Promise<void> {
    await em.query('update app_user set disabled_at = muster_now() where id = $1 and disabled_at is null', [userId]);
    await em.query('update session set revoked_at = muster_now() where user_id = $1 and revoked_at is null', [userId]);
    await this.audit.append(em, { actor, action: 'user.disable', subjectType: 'app_user', subjectId: userId });
  }

  /** Where to write to a user who may sign in; null when there is none. For the process that sends the mail, and nobody else. */
  async mailbox(em: EntityManager, userId: string): Promise<{ email: string; locale: 'ja' | 'en' } | null> {
    const [row] = await em.query<{ sealed: Buffer; locale: 'ja' | 'en' }[]>(
      'select email_sealed as sealed, locale from app_user where id = $1 and disabled_at is null', [userId],
    );
    return row ? { email: await this.vault.open({ ...USER_EMAIL, row: userId }, row.sealed), locale: row.locale } : null;
  }

  /** What users are called, by id; for colleagues who see what they did. Ids of nobody are left out. */
  async displayNames(ids: readonly string[]): Promise<Map<string, string>> {
    const rows: { id: string; name: string }[] = await this.database.query(
      'select id, display_name as name from app_user where id = any($1::uuid[])', [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
