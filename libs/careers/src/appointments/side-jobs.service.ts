import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid, newId, Vault } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { findBody } from '../bodies/body.query.ts';
import { CareerRecordUnknown } from '../career.refusals.ts';
import { reaches } from '../careers.access.ts';
import { AppointmentBook } from './appointment-book.service.ts';
import { appointmentLaws } from './appointment-law.query.ts';
import { inForceOn } from './appointment-law.rule.ts';
import { holdAppointment, type AppointmentRow } from './appointment.query.ts';
import { AppointmentRefused } from './appointment.refusals.ts';
import type { Appointment, SideJobInput } from './appointment.types.ts';
import { addSideJob, findSideJob } from './side-job.query.ts';
import { sideJobProblem, withdrawalProblem } from './side-job.rule.ts';
import { SIDE_JOB_WORK } from './side-job.seal.ts';

type Outcome = Appointment | AppointmentRefused | CareerRecordUnknown;

/** Leave for work beside an appointment (兼業許可). */
@Injectable()
export class SideJobs {
  constructor(private readonly database: DataSource, private readonly book: AppointmentBook, private readonly vault: Vault, private readonly audit: AuditLog) {}

  /** Gives leave for days within the appointment. */
  permit(actor: Actor, appointmentId: string, input: SideJobInput): Promise<Outcome> {
    return this.database.transaction(async (em) => {
      const held = await this.held(em, actor, appointmentId);
      if (!held) return new CareerRecordUnknown(actor.locale, 'appointmentId');
      if (input.organisationId !== null && !await findBody(em, input.organisationId)) return new CareerRecordUnknown(actor.locale, 'organisationId');
      const laws = (await appointmentLaws(em)).filter(({ kind }) => kind === held.kind);
      const problem = sideJobProblem(inForceOn(laws, input.fromOn) ?? laws[0]!, held, input);
      if (problem) return new AppointmentRefused(actor.locale, problem);
      const id = newId();
      const workSealed = await this.vault.seal({ ...SIDE_JOB_WORK, row: id }, input.work.trim());
      await addSideJob(em, { ...input, id, appointmentId, workSealed, withdrawnOn: null }, actor.userId);
      const { organisationId, fromOn, untilOn } = input;
      await this.audit.append(em, { actor, action: 'side-job.permit', subjectType: 'appointment', subjectId: appointmentId, detail: { sideJobId: id, organisationId, fromOn, untilOn } });
      return (await this.book.get(actor, appointmentId, em))!;
    });
  }

  /** Takes leave back from a day on. */
  withdraw(actor: Actor, sideJobId: string, fromOn: string): Promise<Outcome> {
    return this.database.transaction(async (em) => {
      const job = isUuid(sideJobId) ? await findSideJob(em, sideJobId) : null;
      const held = job && await this.held(em, actor, job.appointmentId);
      if (!job || !held) return new CareerRecordUnknown(actor.locale, 'sideJobId');
      const problem = withdrawalProblem(job, fromOn);
      if (problem) return new AppointmentRefused(actor.locale, problem);
      await em.query('update side_job set withdrawn_on = $2::date, withdrawn_by = $3 where id = $1', [sideJobId, fromOn, actor.userId]);
      await this.audit.append(em, { actor, action: 'side-job.withdraw', subjectType: 'appointment', subjectId: held.id, detail: { sideJobId, fromOn } });
      return (await this.book.get(actor, held.id, em))!;
    });
  }

  private async held(em: EntityManager, actor: Actor, id: string): Promise<AppointmentRow | null> {
    const held = isUuid(id) ? await holdAppointment(em, id) : null;
    return held && reaches(actor, held.organisationId) ? held : null;
  }
}
