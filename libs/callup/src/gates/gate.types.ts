import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Tlp } from '../entities/incident.entity.ts';
import { TlpEnum } from '../types/enums.ts';
import type { Standing } from './appointment-standing.port.ts';
import { mayBeGiven } from './appointment-gate.rule.ts';

/** Whether somebody's appointment carries a deployment. */
@ObjectType({ description: 'Whether an appointment is in force on every day of the deployment, and what the person may be given' })
export class AppointmentGate {
  @Field({ description: 'First day of the deployment in Japan, YYYY-MM-DD' }) from: string;
  @Field({ description: 'Last day of the deployment in Japan, YYYY-MM-DD' }) until: string;
  @Field({ description: 'An appointment is in force on every one of these days' }) inForce: boolean;
  @Field(() => ID, { nullable: true, description: 'Code of its kind' }) kind: string | null;
  @Field(() => String, { nullable: true, description: 'Its last day, YYYY-MM-DD; null: no end, or nothing is in force' }) untilOn: string | null;
  @Field(() => TlpEnum, { description: 'The highest label that the person may be given' }) highestTlp: Tlp;
  @Field({ description: 'The label of the incident is not above that' }) tlpAllowed: boolean;

  constructor(days: { from: string; until: string; tlp: Tlp }, standing: Standing) {
    Object.assign(this, standing, { from: days.from, until: days.until, tlpAllowed: mayBeGiven(standing.highestTlp, days.tlp) });
  }
}
