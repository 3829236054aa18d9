import { Queue } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ContactKind } from '../entities/contact.entity.ts';

/** What a message to a contact is about. */
export type ContactNews = 'CODE' | 'VERIFIED' | 'REMOVED' | 'CONFIRM';

/** Puts messages to contacts in the queue, in the transaction of their cause: ids only; address and text come when one leaves. */
@Injectable()
export class ContactNewsDesk {
  constructor(private readonly queue: Queue) {}

  /** Sends a code to the contact that it is for. */
  async code(em: EntityManager, code: { id: string; expertId: string; contactId: string; about: ContactKind }): Promise<void> {
    await em.query(`insert into contact_message (id, expert_id, contact_id, what, about) values ($1, $2, $3, 'CODE', $4)`, [code.id, code.expertId, code.contactId, code.about]);
    await this.enqueue(em, [code.id]);
  }

  /** Tells an expert's other contacts, as far as they are in use, of a change. */
  async tellOthers(em: EntityManager, change: { expertId: string; contactId: string; what: 'VERIFIED' | 'REMOVED'; about: ContactKind }): Promise<void> {
    const added: { id: string }[] = await em.query(
      `insert into contact_message (expert_id, contact_id, what, about)
       select c.expert_id, c.id, $3, $4 from contact c
       where c.expert_id = $1 and c.id <> $2 and c.verified_at is not null and c.opted_out_at is null and c.unreachable_at is null order by c.id returning id`,
      [change.expertId, change.contactId, change.what, change.about]);
    await this.enqueue(em, added.map(({ id }) => id));
  }

  /** Queues messages that a statement has added. */
  async enqueue(em: EntityManager, ids: readonly string[]): Promise<void> {
    for (const messageId of ids) await this.queue.enqueue(em, 'registry.contact-message', { messageId }, { key: messageId });
  }
}
