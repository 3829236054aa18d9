import type { Channel } from '@muster/notify';
import { DateTime } from '@muster/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { WaveStop } from '../entities/call-up.entity.ts';
import type { CallUpRequest, RequestedLine } from '../launch/launch.types.ts';
import type { Place } from '../rules.types.ts';
import { AudienceInput } from './audience.input.ts';
import { ChannelEnum, PlaceEnum, WaveStopEnum } from './enums.ts';

/** One requirement line as a coordinator gives it. */
@InputType({ description: 'One line of what is needed' })
export class RequirementInput {
  @Field(() => ID, { nullable: true, description: 'NICE v2 work role; left out: any role' }) workRoleId?: string | null;
  @Field(() => Int, { defaultValue: 1, description: '1 to 4' }) minLevel: number;
  @Field(() => Int) headCount: number;
  @Field(() => Int, { defaultValue: 0 }) reserveCount: number;
  @Field(() => PlaceEnum) place: Place;
  @Field(() => String, { nullable: true, description: 'JIS code of the place' }) prefectureCode?: string | null;
  @Field(() => DateTime) fromAt: Date;
  @Field(() => DateTime) untilAt: Date;
  @Field(() => String, { nullable: true }) attestationKind?: string | null;
  @Field(() => [String], { defaultValue: [], description: 'Every one of these languages, ISO 639-1' }) languages: string[];
  @Field(() => [String], { defaultValue: [], description: 'Credentials that must be current on the last day, every one' }) credentialCodes: string[];
  @Field(() => [String], { defaultValue: [], description: 'Pledges and agreements that must be signed and hold on the last day, every one' }) agreementCodes: string[];
}

/** A call-up as it is previewed and then launched. Real or drill follows from the incident. */
@InputType({ description: 'A call-up as it is previewed and then launched; real or drill follows from the incident' })
export class CallUpInput {
  @Field(() => ID) incidentId: string;
  @Field(() => [RequirementInput], { description: 'What is needed; without a line nobody is called' }) lines: RequirementInput[];
  @Field(() => AudienceInput) audience: AudienceInput;
  @Field(() => [ChannelEnum]) channels: Channel[];
  @Field({ description: 'What the message says, TLP:CLEAR, Japanese' }) textJa: string;
  @Field({ description: 'What the message says, TLP:CLEAR, English' }) textEn: string;
  @Field(() => DateTime, { description: 'Until when answers count' }) deadline: Date;
  @Field(() => Int, { nullable: true, description: 'People per wave; left out: everybody at once' }) waveSize?: number | null;
  @Field(() => Int, { nullable: true, description: 'Left out: later waves start by hand or on declines' }) waveIntervalSeconds?: number | null;
  @Field(() => WaveStopEnum, { defaultValue: 'FILLED' }) waveStop: WaveStop;
  @Field(() => Int, { nullable: true, description: 'Until the one reminder to the silent; left out: none' }) reminderAfterSeconds?: number | null;
}

function lineOf(given: RequirementInput): RequestedLine {
  return {
    workRoleId: given.workRoleId ?? null, minLevel: given.minLevel, headCount: given.headCount, reserveCount: given.reserveCount,
    place: given.place, prefectureCode: given.prefectureCode ?? null, fromAt: given.fromAt, untilAt: given.untilAt,
    attestationKind: given.attestationKind ?? null, languages: given.languages,
    credentialCodes: given.credentialCodes, agreementCodes: given.agreementCodes,
  };
}

/** The request in the form that rules and services read: what was left out is null. */
export function requestOf(given: CallUpInput): CallUpRequest {
  return {
    incidentId: given.incidentId, lines: given.lines.map(lineOf), audience: given.audience, channels: given.channels,
    textJa: given.textJa, textEn: given.textEn, deadline: given.deadline, waveSize: given.waveSize ?? null,
    waveIntervalSeconds: given.waveIntervalSeconds ?? null, waveStop: given.waveStop, reminderAfterSeconds: given.reminderAfterSeconds ?? null,
  };
}
