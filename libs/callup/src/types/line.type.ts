import { DateTime } from '@muster/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Place } from '../rules.types.ts';
import { PlaceEnum } from './enums.ts';

/** One line of what a call-up needs (所要), and how far it is covered. */
@ObjectType({ description: 'One line of what a call-up needs, and how far it is covered' })
export class RequirementLine {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'From 0, in the order of the request' }) position: number;
  @Field(() => ID, { nullable: true, description: 'NICE v2 work role; null: any role' }) workRoleId: string | null;
  @Field(() => Int, { description: '1 to 4' }) minLevel: number;
  @Field(() => Int, { description: 'People needed' }) headCount: number;
  @Field(() => Int, { description: 'Reserves (予備) asked for on top' }) reserveCount: number;
  @Field(() => PlaceEnum) place: Place;
  @Field(() => String, { nullable: true, description: 'JIS code' }) prefectureCode: string | null;
  @Field(() => DateTime) fromAt: Date;
  @Field(() => DateTime) untilAt: Date;
  @Field(() => String, { nullable: true }) attestationKind: string | null;
  @Field(() => [String], { description: 'ISO 639-1 codes' }) languages: string[];
  @Field(() => [String], { description: 'Credentials that must be current on the last day' }) credentialCodes: string[];
  @Field(() => [String], { description: 'Pledges and agreements that must hold on the last day' }) agreementCodes: string[];
  @Field(() => Int, { description: 'People of the audience who fit this line, counted at the request; several lines may count the same person' }) fitting: number;
  @Field(() => Int, { description: 'Of them, whose counted answer is a yes of any kind' }) yes: number;
  @Field(() => Int, { description: 'People with a place on this line' }) assigned: number;
  @Field(() => Int, { description: 'People held in reserve for this line' }) reserve: number;
}
