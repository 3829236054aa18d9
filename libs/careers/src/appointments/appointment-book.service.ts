import { Listings } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { daysBetween, decodeCursor, isUuid, pageOf, pageSize, todayInJapan, Vault, type ConnectionOf, type Day } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource, type EntityManager } from 'typeorm';
import { reachedBodies, reaches } from '../careers.access.ts';
import { countAppointments, findAppointments, namesOf, payOf, termsOf, type AppointmentFilter, type AppointmentRow } from './appointment.query.ts';
import { Appointment, AppointedPerson, AppointmentPay, AppointmentTerm, SideJob, type AppointmentArgs } from './appointment.types.ts';
import { RADAR_MONTHS, radarHorizon, radarStep } from './radar.rule.ts';
import { sideJobsOf } from './side-job.query.ts';
import { SIDE_JOB_WORK } from './side-job.seal.ts';

const NOTHING: AppointmentFilter = { bodies: null, ids: null, organisationId: null, expertId: null, endsBy: null, past: true };

/** Appointments as they are read: those to the caller's bodies and those of people who came from them, or one's own. */
@Injectable()
export class AppointmentBook {
  private readonly requests = new WeakMap<object, DataLoader<string, AppointedPerson | null>>();

  constructor(private readonly database: DataSource, private readonly vault: Vault, private readonly listings: Listings) {}

  /** A page of appointments, the nearest end first. Reading many is noticed like any listing of people. */
  async page(actor: Actor, args: AppointmentArgs): Promise<ConnectionOf<Appointment>> {
    const em = this.database.manager;
    const [today, after] = [await todayInJapan(em), decodeCursor(args.after, 2)];
    const months = args.endingWithinMonths ?? null;
    const filter: AppointmentFilter = {
      ...NOTHING, bodies: reachedBodies(actor), past: args.past, organisationId: uuidOrNobody(args.organisationId), expertId: uuidOrNobody(args.expertId),
      endsBy: months === null ? null : radarHorizon(today, Math.min(Math.max(months, 1), RADAR_MONTHS)),
    };
    const rows = await findAppointments(em, filter, after, pageSize(args) + 1);
    await this.listings.note(actor, Math.min(rows.length, pageSize(args)));
    const known = await this.withTerms(em, rows, today);
    return pageOf(rows, args, ({ place }) => place, ({ id }) => known.get(id)!, () => countAppointments(em, filter));
  }

  /** One appointment; null when there is none that the caller may see. */
  async get(actor: Actor, id: string, em: EntityManager = this.database.manager): Promise<Appointment | null> {
    if (!isUuid(id)) return null;
    const rows = await findAppointments(em, { ...NOTHING, bodies: reachedBodies(actor), ids: [id] }, null, 1);
    return (await this.withTerms(em, rows, await todayInJapan(em))).get(id) ?? null;
  }

  /** The caller's own, past ones too. */
  async mine({ expertId }: Actor): Promise<Appointment[]> {
    if (expertId === null) return [];
    const em = this.database.manager;
    const rows = await findAppointments(em, { ...NOTHING, expertId }, null, 200);
    return [...(await this.withTerms(em, rows, await todayInJapan(em))).values()];
  }

  /** What people are called, by expert; null when the caller may not know, or the entry was erased. Many fields of one request are one question. */
  people(context: object): DataLoader<string, AppointedPerson | null> {
    const loader = this.requests.get(context) ?? new DataLoader(async (ids: readonly string[]) => {
      const names = new Map((await namesOf(this.database.manager, ids)).map((row) => [row.expertId, new AppointedPerson(row)]));
      return ids.map((id) => names.get(id) ?? null);
    });
    this.requests.set(context, loader);
    return loader;
  }

  /** What is paid under an appointment: for the body that pays, and the person. */
  async pay(actor: Actor, appointment: Appointment): Promise<AppointmentPay[]> {
    if (!seesInside(actor, appointment)) return [];
    return (await payOf(this.database.manager, [appointment.id])).map(({ appointmentId: _, ...one }) => Object.assign(new AppointmentPay(), one));
  }

  /** Leave for work beside an appointment: for the body that gave it, and the person. */
  async sideJobs(actor: Actor, appointment: Appointment): Promise<SideJob[]> {
    if (!seesInside(actor, appointment)) return [];
    const rows = await sideJobsOf(this.database.manager, [appointment.id]);
    return Promise.all(rows.map(async ({ workSealed, appointmentId: _, ...one }) =>
      Object.assign(new SideJob(), { ...one, work: await this.vault.open({ ...SIDE_JOB_WORK, row: one.id }, workSealed) })));
  }

  private async withTerms(em: EntityManager, rows: readonly AppointmentRow[], today: Day): Promise<Map<string, Appointment>> {
    const terms = Map.groupBy(await termsOf(em, rows.map(({ id }) => id)), ({ appointmentId }) => appointmentId);
    return new Map(rows.map((row) => {
      const daysLeft = row.untilOn === null ? null : daysBetween(today, row.untilOn);
      const radar = row.untilOn === null || daysLeft! < 0 ? null : radarStep(today, row.untilOn);
      const history = (terms.get(row.id) ?? []).map(({ appointmentId: _, ...one }) => Object.assign(new AppointmentTerm(), one));
      return [row.id, Object.assign(new Appointment(), { ...row, daysLeft, radar, terms: history })];
    }));
  }
}

const NOBODYS = '00000000-0000-0000-0000-000000000000';
/** What is no id names nothing, and so finds nothing. */
const uuidOrNobody = (id: string | null | undefined): string | null => (id == null ? null : isUuid(id) ? id : NOBODYS);

const seesInside = (actor: Actor, { organisationId, expertId }: Appointment): boolean =>
  expertId !== null && expertId === actor.expertId || actor.permissions.has('appointment:read') && reaches(actor, organisationId);
