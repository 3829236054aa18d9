import type { Actor } from '@muster/identity';
import { isDay, isUuid, TODAY } from '@muster/platform';
import { ExpertService } from '@muster/registry';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { findBody } from '../bodies/body.query.ts';
import type { Body } from '../bodies/body.rule.ts';
import { CareerRecordUnknown } from '../career.refusals.ts';
import { reaches } from '../careers.access.ts';
import { appointmentLaws, payRates } from './appointment-law.query.ts';
import { inForceOn, type AppointmentLaw } from './appointment-law.rule.ts';
import type { AppointmentGround } from './appointment-entry.rule.ts';
import type { AppointmentProblem } from './appointment.problem.ts';
import { holdBeside } from './appointment.query.ts';
import { AppointmentRefused } from './appointment.refusals.ts';
import type { AppointmentInput } from './appointment.types.ts';

type PostDays = NonNullable<AppointmentGround['post']>;

/** Looks up what an appointment would rest on. */
@Injectable()
export class AppointmentGrounds {
  constructor(private readonly experts: ExpertService) {}

  /** Body, person, post, law and what else the person holds; the refusal when one of them is not there or not the caller's. */
  async of(em: EntityManager, actor: Actor, input: AppointmentInput): Promise<AppointmentGround | CareerRecordUnknown | AppointmentRefused> {
    const body = await findBody(em, input.organisationId);
    if (!body || !reaches(actor, input.organisationId)) return new CareerRecordUnknown(actor.locale, 'organisationId');
    if (input.homeId !== null && !await findBody(em, input.homeId)) return new CareerRecordUnknown(actor.locale, 'homeId');
    if (!await this.mayAppoint(em, actor, input)) return new CareerRecordUnknown(actor.locale, input.slotId === null ? 'expertId' : 'slotId');
    const post = input.postId === null ? null : await findPostDays(em, input.postId);
    if (input.postId !== null && !post) return new CareerRecordUnknown(actor.locale, 'postId');
    const laws = await appointmentLaws(em);
    const lawOf = (kind: string): AppointmentLaw | null => inForceOn(laws.filter((one) => one.kind === kind), isDay(input.fromOn) ? input.fromOn : '9999-12-31');
    const law = lawOf(input.kind);
    if (!law) return new AppointmentRefused(actor.locale, NO_KIND);
    const days = isDay(input.fromOn) && (input.untilOn === null || isDay(input.untilOn));
    const beside = days ? await holdBeside(em, input.expertId, input.fromOn, input.untilOn) : [];
    return { law, lawOf, body, beside, rates: await payRates(em, law.payScales), post };
  }

  /** The body of an appointment that is on record. */
  async body(em: EntityManager, id: string): Promise<Body> {
    return (await findBody(em, id))!;
  }

  /** One of the people whom the caller may see, whoever accepted an offer of the body, or who comes from a body that the caller looks after; with a slot, whoever accepted for that one. */
  private async mayAppoint(em: EntityManager, actor: Actor, { expertId, organisationId, slotId, homeId }: AppointmentInput): Promise<boolean> {
    if (!isUuid(expertId) || (slotId !== null && !isUuid(slotId))) return false;
    const accepted: { slotId: string }[] = await em.query(
      `select s.id as "slotId" from candidate c join slot s on s.id = c.slot_id where c.expert_id = $1 and s.organisation_id = $2 and c.state in ('ACCEPTED', 'APPOINTED')`, [expertId, organisationId]);
    if (slotId !== null) return accepted.some((one) => one.slotId === slotId);
    return accepted.length > 0 || (await this.experts.visible(actor, [expertId])).has(expertId) || (homeId !== null && await isAppointedTo(em, expertId, homeId));
  }
}

/** Whether somebody is appointed to a body today, as far as the caller sees its appointments. */
async function isAppointedTo(em: EntityManager, expertId: string, organisationId: string): Promise<boolean> {
  const [row]: unknown[] = await em.query(
    `select from appointment where expert_id = $1 and organisation_id = $2 and closed_at is null and from_on <= ${TODAY} and coalesce(until_on, 'infinity') >= ${TODAY}`, [expertId, organisationId]);
  return row !== undefined;
}

async function findPostDays(em: EntityManager, id: string): Promise<PostDays | null> {
  if (!isUuid(id)) return null;
  const [row]: PostDays[] = await em.query(
    'select organisation_id as "organisationId", founded_on::text as "foundedOn", abolished_on::text as "abolishedOn" from post where id = $1', [id]);
  return row ?? null;
}

const NO_KIND: AppointmentProblem = {
  field: 'kind', row: null, message: { ja: 'この日に有効な任用種別ではありません。', en: 'No such kind of appointment is in force on that day.' },
  remedy: { ja: '任用種別の一覧から選んでください。', en: 'Choose from the list of kinds.' },
};
