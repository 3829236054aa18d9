import { AuditLog } from '@muster/audit';
import { SYSTEM } from '@muster/identity';
import { Queue } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LifeCycle } from '../vetting/life-cycle.service.ts';
import { alumniOver, askAlumni } from './alumni.query.ts';
import { invitationsOver } from './invitation.query.ts';

/** Rows a transaction: it stays short, and what is left comes with the next. */
const AT_ONCE = 100;

/** What time brings to invitations: links run out, and with them entries of who never answered; members who left are asked to stay in touch; alumni end. */
@Injectable()
export class InvitationsSweep {
  constructor(private readonly database: DataSource, private readonly lifeCycle: LifeCycle, private readonly queue: Queue, private readonly audit: AuditLog) {}

  /** Does what is due, a batch of each kind; gives how many things were done, 0 when nothing is left. */
  async sweep(): Promise<number> {
    return await this.end() + await this.ask() + await this.part();
  }

  /** Nobody's data are kept who has not agreed: who never answered leaves, and is erased as everybody who does. */
  private end(): Promise<number> {
    return this.database.transaction(async (em) => {
      const people = await invitationsOver(em, AT_ONCE);
      const invited: { id: string }[] = await em.query(`select id from expert where id = any($1::uuid[]) and status = 'INVITED' for update`, [people]);
      for (const { id } of invited) await this.lifeCycle.move(em, SYSTEM, 'LEAVE', id, null);
      return people.length;
    });
  }

  private ask(): Promise<number> {
    return this.database.transaction(async (em) => {
      const ids = await askAlumni(em, AT_ONCE);
      for (const invitationId of ids) await this.queue.enqueue(em, 'registry.invitation-mail', { invitationId }, { key: invitationId });
      return ids.length;
    });
  }

  private part(): Promise<number> {
    return this.database.transaction(async (em) => {
      const ended = await alumniOver(em);
      if (ended > 0) await this.audit.append(em, { actor: SYSTEM, action: 'alumni.end', subjectType: 'alumnus', subjectId: null, detail: { people: ended } });
      return ended;
    });
  }
}
