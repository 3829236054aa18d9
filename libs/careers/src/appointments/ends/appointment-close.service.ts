import { AuditLog } from '@muster/audit';
import { SYSTEM } from '@muster/identity';
import { LifeCycle } from '@muster/registry';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { giveUpPost } from '../post-of-appointment.query.ts';
import { closeDue, dueToClose, noteAccessEnded } from './appointment-close.query.ts';
import { AppointmentLetters } from './appointment-letters.service.ts';

/** Why a membership that was to end with an appointment ends; read by its officers. */
const REASON = '任用の終了 / the appointment ended';

/** Midnight after a last day: post, access, membership and the reminder of secrecy, in one transaction. */
@Injectable()
export class AppointmentClose {
  constructor(private readonly lifeCycle: LifeCycle, private readonly letters: AppointmentLetters, private readonly audit: AuditLog) {}

  /** Closes an appointment whose last day is over; nothing when it was extended, or is closed. */
  async close(em: EntityManager, id: string): Promise<boolean> {
    const ended = await closeDue(em, id);
    if (!ended) return false;
    await giveUpPost(em, ended, ended.untilOn);
    const accounts: unknown[] = await em.query('select end_official_access($1)', [id]);
    const left = ended.leavesRegistry && ended.expertId !== null && await this.lifeCycle.move(em, SYSTEM, 'LEAVE', ended.expertId, REASON);
    if (accounts.length > 0 || left) await noteAccessEnded(em, id);
    if (ended.recent && ended.endedHow !== 'DIED') await this.letters.add(em, id, 'SECRECY');
    await this.audit.append(em, { actor: SYSTEM, action: 'appointment.close', subjectType: 'appointment', subjectId: id, detail: { how: ended.endedHow, accounts: accounts.length, left } });
    return true;
  }

  /** Closes what no timer has closed; gives how many were. */
  async sweep(em: EntityManager, most: number): Promise<number> {
    const due = await dueToClose(em, most);
    for (const id of due) await this.close(em, id);
    return due.length;
  }
}
