import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Tlp } from '../entities/incident.entity.ts';
import type { NewIncident } from '../incidents/incident.rule.ts';
import { TlpEnum } from './enums.ts';

/** An incident as a coordinator opens it. */
@InputType({ description: 'An incident as a coordinator opens it' })
export class IncidentInput {
  @Field(() => String, { nullable: true }) presetCode?: string | null;
  @Field() title: string;
  @Field(() => Int, { nullable: true, description: "0 to 4; left out: the preset's" }) severity?: number | null;
  @Field(() => TlpEnum) tlp: Tlp;
  @Field(() => [ID], { defaultValue: [], description: 'Experts in conflict with them are never called' }) affectedOrganisationIds: string[];
  @Field({ defaultValue: '' }) summary: string;
  @Field({ defaultValue: false, description: '訓練: every call-up of it is a drill' }) drill: boolean;
}

/** The incident in the form that rules and services read: what was left out is null. */
export function newIncidentOf(given: IncidentInput): NewIncident {
  return {
    presetCode: given.presetCode ?? null, title: given.title, severity: given.severity ?? null, tlp: given.tlp,
    affectedOrganisationIds: given.affectedOrganisationIds, summary: given.summary, drill: given.drill,
  };
}
