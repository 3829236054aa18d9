import type { Day } from '@muster/platform';
import type { EntityManager } from 'typeorm';

export interface SideJobRow {
  id: string;
  appointmentId: string;
  workSealed: Buffer;
  organisationId: string | null;
  fromOn: Day;
  untilOn: Day;
  withdrawnOn: Day | null;
}

/** Leave that was given under these appointments, the first first. */
export function sideJobsOf(em: EntityManager, appointments: readonly string[]): Promise<SideJobRow[]> {
  return em.query(
    `select id, appointment_id as "appointmentId", work_sealed as "workSealed", organisation_id as "organisationId", from_on::text as "fromOn", until_on::text as "untilOn",
       withdrawn_on::text as "withdrawnOn" from side_job where appointment_id = any($1::uuid[]) order by from_on, id`, [appointments]);
}

/** The appointment under which a leave was given, and the leave's days; null when there is none. */
export async function findSideJob(em: EntityManager, id: string): Promise<Omit<SideJobRow, 'workSealed'> | null> {
  const [row]: SideJobRow[] = await em.query(
    `select id, appointment_id as "appointmentId", organisation_id as "organisationId", from_on::text as "fromOn", until_on::text as "untilOn", withdrawn_on::text as "withdrawnOn"
     from side_job where id = $1`, [id]);
  return row ?? null;
}

/** Puts leave on record. */
export async function addSideJob(em: EntityManager, job: SideJobRow, by: string | null): Promise<void> {
  await em.query(
    `insert into side_job (id, appointment_id, work_sealed, organisation_id, from_on, until_on, permitted_by) values ($1, $2, $3, $4, $5::date, $6::date, $7)`,
    [job.id, job.appointmentId, job.workSealed, job.organisationId, job.fromOn, job.untilOn, by]);
}
