import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isDay, isUuid, todayInJapan } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CareerRecordChanged, CareerRecordUnknown } from '../career.refusals.ts';
import { reaches } from '../careers.access.ts';
import { appointmentProblem, bodyExists } from './appointment-entry.rule.ts';
import { endingProblem } from './appointment-ending.rule.ts';
import { AppointmentBook } from './appointment-book.service.ts';
import { AppointmentGrounds } from './appointment-grounds.service.ts';
import { inForceOn, type AppointmentLaw } from './appointment-law.rule.ts';
import { appointmentLaws, payRates } from './appointment-law.query.ts';
import type { AppointmentProblem } from './appointment.problem.ts';
import { addAppointment, addPay, holdAppointment, holdBeside, moveEnd, type AppointmentRow } from './appointment.query.ts';
import { AppointmentRefused } from './appointment.refusals.ts';
import type { Appointment, AppointmentEnd, AppointmentInput, AppointmentPayInput } from './appointment.types.ts';
import { besideProblem } from './beside.rule.ts';
import { AppointmentTimers } from './ends/appointment-timers.service.ts';
import { payProblem } from './pay.rule.ts';
import { postGivenOn, takePost } from './post-of-appointment.query.ts';
import { extensionProblem } from './term.rule.ts';

type Outcome = Appointment | AppointmentRefused | CareerRecordUnknown | CareerRecordChanged;

/** Who is appointed to what: made, extended, paid, ended, returned. What the law does not allow is refused with its row. */
@Injectable()
export class Appointments {
  constructor(
    private readonly database: DataSource, private readonly book: AppointmentBook, private readonly grounds: AppointmentGrounds,
    private readonly timers: AppointmentTimers, private readonly audit: AuditLog,
  ) {}

  /** Appoints somebody, gives him the post and records the pay, all or nothing. */
  appoint(actor: Actor, input: AppointmentInput): Promise<Outcome> {
    return this.database.transaction(async (em) => {
      const found = await this.grounds.of(em, actor, input);
      if (found instanceof CareerRecordUnknown || found instanceof AppointmentRefused) return found;
      const problem = appointmentProblem(input, found) ?? await takePost(em, input, actor.userId);
      if (problem) return new AppointmentRefused(actor.locale, problem);
      const id = await addAppointment(em, input, found.law.validFrom, actor.userId);
      if (input.pay) await addPay(em, id, input.pay, actor.userId);
      await this.timers.end(em, id);
      const { expertId, organisationId, kind, fromOn, untilOn, postId, slotId, homeId } = input;
      await this.audit.append(em, { actor, action: 'appointment.appoint', subjectType: 'appointment', subjectId: id, detail: { expertId, organisationId, kind, fromOn, untilOn, postId, slotId, homeId } });
      return (await this.book.get(actor, id, em))!;
    });
  }

  /** Moves the last day to a later one, as far as the law of today lets it. */
  extend(actor: Actor, id: string, version: number, untilOn: string): Promise<Outcome> {
    return this.change(actor, id, version, async (em, held) => {
      const law = await this.lawOf(em, held, await todayInJapan(em));
      const problem = extensionProblem(law, held, untilOn, await todayInJapan(em)) ?? await this.roomFor(em, law, held, untilOn) ?? await postGivenOn(em, held);
      if (problem) return problem;
      await moveEnd(em, id, 'EXTENDED', untilOn, law.validFrom, null, actor.userId);
      await this.timers.end(em, id);
      return { action: 'appointment.extend', detail: { untilOn } };
    });
  }

  /** Says which day is the last and how it comes: the term, a resignation, the return from a secondment. */
  end(actor: Actor, id: string, version: number, lastDay: string, how: AppointmentEnd): Promise<Outcome> {
    return this.change(actor, id, version, async (em, held) => {
      const problem = endingProblem(held, lastDay, how);
      if (problem) return problem;
      const law = await this.lawOf(em, held, await todayInJapan(em));
      await moveEnd(em, id, 'SHORTENED', lastDay, law.validFrom, how, actor.userId);
      await this.timers.end(em, id);
      return { action: how === 'RETURNED' ? 'appointment.return' : 'appointment.end', detail: { lastDay, how } };
    });
  }

  /** Records another pay from a day on. */
  changePay(actor: Actor, id: string, version: number, pay: AppointmentPayInput): Promise<Outcome> {
    return this.change(actor, id, version, async (em, held) => {
      if (!isDay(pay.fromOn) || pay.fromOn < held.fromOn || (held.untilOn !== null && pay.fromOn > held.untilOn)) return OUTSIDE;
      const law = await this.lawOf(em, held, pay.fromOn);
      const problem = payProblem(law, pay, await payRates(em, law.payScales));
      if (problem) return problem;
      await addPay(em, id, pay, actor.userId);
      await em.query('update appointment set version = version + 1 where id = $1', [id]);
      return { action: 'appointment.pay', detail: { fromOn: pay.fromOn } };
    });
  }

  private change(
    actor: Actor, id: string, version: number, act: (em: EntityManager, held: AppointmentRow) => Promise<AppointmentProblem | { action: string; detail: object }>,
  ): Promise<Outcome> {
    return this.database.transaction(async (em) => {
      const held = isUuid(id) ? await holdAppointment(em, id) : null;
      if (!held || !reaches(actor, held.organisationId)) return new CareerRecordUnknown(actor.locale);
      if (held.version !== version) return new CareerRecordChanged(actor.locale);
      const done = await act(em, held);
      if ('field' in done) return new AppointmentRefused(actor.locale, done);
      await this.audit.append(em, { actor, action: done.action, subjectType: 'appointment', subjectId: id, detail: done.detail as Record<string, unknown> });
      return (await this.book.get(actor, id, em))!;
    });
  }

  /** Whether body and other appointments leave room up to a later last day. */
  private async roomFor(em: EntityManager, law: AppointmentLaw, held: AppointmentRow, untilOn: string): Promise<AppointmentProblem | null> {
    if (held.expertId === null) return null;
    const laws = await appointmentLaws(em);
    const beside = (await holdBeside(em, held.expertId, held.fromOn, untilOn)).filter(({ id }) => id !== held.id);
    const body = await this.grounds.body(em, held.organisationId);
    return bodyExists(body, held.fromOn, untilOn)
      ?? besideProblem(law, { ...held, untilOn }, beside, (kind) => inForceOn(laws.filter((one) => one.kind === kind), held.fromOn));
  }

  /** The row on a kind on a day, or the first one: an appointment that is older than every row is judged by that. */
  private async lawOf(em: EntityManager, { kind }: AppointmentRow, day: string): Promise<AppointmentLaw> {
    const rows = (await appointmentLaws(em)).filter((one) => one.kind === kind);
    return inForceOn(rows, day) ?? rows[0]!;
  }
}

const OUTSIDE: AppointmentProblem = {
  field: 'pay.fromOn', row: null, message: { ja: '任用の期間内の日ではありません。', en: 'The day lies outside the appointment.' },
  remedy: { ja: '任用の開始日から終了日までの日を指定してください。', en: 'Give a day from the first to the last one.' },
};
