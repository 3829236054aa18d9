import { Queue } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dueInvitations } from './appointment-letter.query.ts';

/** SECRECY: what holds on after the end; ALUMNI: the invitation to stay in touch. */
export type LetterKind = 'SECRECY' | 'ALUMNI';

/** Mails to people whose appointment ended, each once: job data is ids only, and address and text are looked up when the mail leaves. */
@Injectable()
export class AppointmentLetters {
  constructor(private readonly queue: Queue) {}

  /** Adds a letter in the transaction of its cause; one that was written before is passed over. */
  async add(em: EntityManager, appointmentId: string, kind: LetterKind): Promise<void> {
    const added: { id: string }[] = await em.query(
      'insert into appointment_letter (appointment_id, kind) values ($1, $2) on conflict do nothing returning id', [appointmentId, kind]);
    for (const { id } of added) await this.queue.enqueue(em, 'careers.appointment-letter', { letterId: id }, { key: id });
  }

  /** Invites those whose appointment ended thirty days ago; gives how many. */
  async invite(em: EntityManager, most: number): Promise<number> {
    const due = await dueInvitations(em, most);
    for (const id of due) await this.add(em, id, 'ALUMNI');
    return due.length;
  }
}
