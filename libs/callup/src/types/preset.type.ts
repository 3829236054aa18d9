import { DateTime } from '@muster/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PresetEntity, PresetLineEntity } from '../entities/preset.entity.ts';
import type { Place } from '../rules.types.ts';
import { PlaceEnum } from './enums.ts';

/** One requirement line of a preset. */
@ObjectType()
export class PresetLine {
  @Field(() => Int) position: number;
  @Field(() => ID, { nullable: true, description: 'NICE v2 work role; null: any role' }) workRoleId: string | null;
  @Field(() => Int, { description: '1 to 4' }) minLevel: number;
  @Field(() => Int) headCount: number;
  @Field(() => Int) reserveCount: number;
  @Field(() => PlaceEnum) place: Place;
  @Field(() => Int, { description: 'Hours from the begin of the deployment to its end' }) durationHours: number;
  @Field(() => String, { nullable: true }) attestationKind: string | null;
  @Field(() => [String], { description: 'ISO 639-1 codes' }) languages: string[];

  constructor(row: PresetLineEntity) {
    this.position = row.position;
    this.workRoleId = row.workRoleId;
    this.minLevel = row.minLevel;
    this.headCount = row.headCount;
    this.reserveCount = row.reserveCount;
    this.place = row.place;
    this.durationHours = row.durationHours;
    this.attestationKind = row.attestationKind;
    this.languages = row.languages;
  }
}

/** A prepared kind of incident, from which a call-up begins. */
@ObjectType({ description: 'A prepared kind of incident with the lines that it usually needs' })
export class Preset {
  @Field(() => ID) code: string;
  @Field() kind: string;
  @Field() nameJa: string;
  @Field() nameEn: string;
  @Field(() => Int, { description: 'Suggested severity, 0 to 4' }) severity: number;
  @Field({ description: 'Suggested text in Japanese' }) textJa: string;
  @Field({ description: 'Suggested text in English' }) textEn: string;
  @Field(() => Int) version: number;
  @Field(() => DateTime, { nullable: true, description: 'When the office wrote it last; null: it is as the product brings it' }) changedAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Nothing begins from it any more' }) withdrawnAt: Date | null;
  @Field(() => [PresetLine]) lines: PresetLine[];

  constructor(row: PresetEntity) {
    this.code = row.code;
    this.kind = row.kind;
    this.nameJa = row.nameJa;
    this.nameEn = row.nameEn;
    this.severity = row.severity;
    this.textJa = row.textJa;
    this.textEn = row.textEn;
    this.version = row.version;
    this.changedAt = row.changedAt;
    this.withdrawnAt = row.withdrawnAt;
    this.lines = row.lines.map((line) => new PresetLine(line));
  }
}
