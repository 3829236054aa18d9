import { AuditLog } from '@muster/audit';
import { Users, type Actor } from '@muster/identity';
import { Queue } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AddedPerson } from '../intake/intake.query.ts';
import { writeInvitation } from './invitation.query.ts';

/** Whom an account is prepared for. */
export interface Invitee { expertId: string; name: string; language: 'ja' | 'en'; email: string }

/** What makes an invitation, in the caller's transaction: an account that stays shut until the person accepts, and a mail that is queued. */
@Injectable()
export class InvitationSender {
  constructor(private readonly users: Users, private readonly queue: Queue, private readonly audit: AuditLog) {}

  /** Prepares the account; false when another one has the mailbox. */
  async prepareAccount(em: EntityManager, actor: Actor, { expertId, name, language, email }: Invitee): Promise<boolean> {
    return await this.users.add(em, actor, { email, displayName: name, roles: ['EXPERT'], locale: language, expertId, shut: true }) !== null;
  }

  /** Writes an invitation and queues its mail; gives its id. */
  async send(em: EntityManager, actor: Actor, expertId: string, contactId: string): Promise<string> {
    const id = await writeInvitation(em, expertId, contactId, actor.userId);
    await this.queue.enqueue(em, 'registry.invitation-mail', { invitationId: id }, { key: id });
    await this.audit.append(em, { actor, action: 'invitation.send', subjectType: 'expert', subjectId: expertId, detail: { invitationId: id } });
    return id;
  }

  /** Invites people who were just added, once each; how many. Whoever has no mailbox, or one that is another account's, is left out: the office invites him by hand. */
  async inviteAdded(em: EntityManager, actor: Actor, people: readonly AddedPerson[]): Promise<number> {
    let invited = 0;
    for (const { expertId, name, language, mailbox } of people) {
      if (!mailbox || !(await this.prepareAccount(em, actor, { expertId, name, language, email: mailbox.address }))) continue;
      await this.send(em, actor, expertId, mailbox.contactId);
      invited += 1;
    }
    return invited;
  }
}
