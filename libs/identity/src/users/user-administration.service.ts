import { AuditLog } from '@muster/audit';
import { isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../actor.ts';
import { lockAccount, openEnrolment } from '../enrolment/enrolment.query.ts';
import { noticeAccount } from '../notices/account-notice.query.ts';
import type { Role } from '../permissions.ts';
import { EMAIL_TAKEN, NO_ORGANISATION, userProblem, type UserProblem } from './user-entry.rule.ts';
import { holdEntryOf, isShut, openAccount, organisationsExist, removeProofs, setOrganisations, setRoles } from './user-administration.query.ts';
import { Users, type NewUser } from './users.service.ts';

/** What an administrator does to accounts, from the console or the terminal. */
@Injectable()
export class UserAdministration {
  constructor(private readonly database: DataSource, private readonly users: Users, private readonly audit: AuditLog) {}

  /** Adds a user who may register a passkey by e-mail code for 24 hours, with the people of these organisations; his id, or what is wrong. */
  async add(actor: Actor, user: NewUser, organisationIds: readonly string[]): Promise<string | UserProblem> {
    const problem = userProblem(user) ?? (organisationIds.every(isUuid) ? null : NO_ORGANISATION);
    if (problem) return problem;
    return this.database.transaction(async (em) => {
      if (!(await organisationsExist(em, organisationIds))) return NO_ORGANISATION;
      const id = await this.users.add(em, actor, { ...user, displayName: user.displayName.trim() });
      if (!id) return EMAIL_TAKEN;
      await setOrganisations(em, id, organisationIds, actor.userId);
      await openEnrolment(em, id, actor.userId);
      await noticeAccount(em, id, 'ENROLMENT_OPENED');
      await this.audit.append(em, { actor, action: 'user.enrolment-open', subjectType: 'app_user', subjectId: id, detail: { removeOld: false } });
      return id;
    });
  }

  /** Whether all of these are organisations. */
  async known(organisationIds: readonly string[]): Promise<boolean> {
    return organisationIds.every(isUuid) && organisationsExist(this.database.manager, organisationIds);
  }

  /**
   * Lets a user register a passkey by e-mail code for 24 hours. With `removeOld` what he signed in with so far ends, as
   * when it was lost or stolen. False when there is no such enabled user.
   */
  async openEnrolment(actor: Actor, userId: string, removeOld: boolean): Promise<boolean> {
    if (!isUuid(userId)) return false;
    return this.database.transaction(async (em) => {
      if (!(await openEnrolment(em, userId, actor.userId))) return false;
      if (removeOld) await removeProofs(em, userId);
      await noticeAccount(em, userId, removeOld ? 'PROOFS_REMOVED' : 'ENROLMENT_OPENED');
      await this.audit.append(em, { actor, action: 'user.enrolment-open', subjectType: 'app_user', subjectId: userId, detail: { removeOld } });
      return true;
    });
  }

  /** Puts a user out at his next request; false when there is no such user. */
  async disable(actor: Actor, userId: string): Promise<boolean> {
    return this.onUser(userId, (em) => this.users.disable(em, actor, userId));
  }

  /** Lets a user in again who was put out, by what he signs in with, and tells him; 'REGISTRY': an invitation alone opens his account. */
  async enable(actor: Actor, userId: string): Promise<'ENABLED' | 'UNKNOWN' | 'REGISTRY'> {
    if (!isUuid(userId)) return 'UNKNOWN';
    return this.database.transaction(async (em) => {
      await holdEntryOf(em, userId);
      if (!(await lockAccount(em, userId))) return 'UNKNOWN';
      // Two clicks are one.
      if (!(await isShut(em, userId))) return 'ENABLED';
      if (!(await openAccount(em, userId))) return 'REGISTRY';
      await noticeAccount(em, userId, 'ACCOUNT_ENABLED');
      await this.audit.append(em, { actor, action: 'user.enable', subjectType: 'app_user', subjectId: userId });
      return 'ENABLED';
    });
  }

  /** Gives a user these roles and no others; false when there is no such user. */
  async changeRoles(actor: Actor, userId: string, roles: readonly Role[]): Promise<boolean> {
    return this.onUser(userId, async (em) => {
      const before = await setRoles(em, userId, roles, actor.userId);
      await this.audit.append(em, { actor, action: 'user.roles', subjectType: 'app_user', subjectId: userId, detail: { before, after: [...roles].sort() } });
      if (before.length !== roles.length || !before.every((role) => roles.includes(role))) await noticeAccount(em, userId, 'ROLES_CHANGED', roles);
    });
  }

  /** Gives a user (HR, an employer contact) the people of these organisations beside his own; false when there is no such user. */
  async changeOrganisations(actor: Actor, userId: string, organisationIds: readonly string[]): Promise<boolean> {
    return this.onUser(userId, async (em) => {
      const before = await setOrganisations(em, userId, organisationIds, actor.userId);
      await this.audit.append(em, { actor, action: 'user.organisations', subjectType: 'app_user', subjectId: userId, detail: { before, after: [...organisationIds].sort() } });
    });
  }

  private async onUser(userId: string, act: (em: EntityManager) => Promise<void>): Promise<boolean> {
    if (!isUuid(userId)) return false;
    return this.database.transaction(async (em) => {
      if (!(await lockAccount(em, userId))) return false;
      await act(em);
      return true;
    });
  }
}
