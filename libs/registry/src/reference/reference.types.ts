import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  AttestationKindEntity, CredentialKindEntity, InfrastructureSectorEntity, PrefectureEntity, WorkRoleEntity,
} from '../entities/reference.entity.ts';

/** One of the 47 prefectures. */
@ObjectType({ description: 'One of the 47 prefectures' })
export class Prefecture {
  @Field(() => ID, { description: 'JIS code, 01 to 47' }) code: string;
  @Field() nameJa: string;
  @Field({ description: 'Hiragana or katakana reading' }) nameKana: string;
  @Field() nameEn: string;
  @Field({ description: 'One of the 11 blocks' }) blockJa: string;
  @Field() blockEn: string;
  @Field() capitalJa: string;
  @Field({ description: 'Degrees north of the capital' }) capitalLat: number;
  @Field({ description: 'Degrees east of the capital' }) capitalLon: number;

  constructor(row: PrefectureEntity) {
    Object.assign(this, row);
  }
}

/** A work role of the NICE Workforce Framework v2. */
@ObjectType({ description: 'A work role of the NICE Workforce Framework v2' })
export class WorkRole {
  @Field(() => ID, { description: "The framework's id, e.g. PD-WRL-003" }) id: string;
  @Field() category: string;
  @Field() nameJa: string;
  @Field() nameEn: string;
  @Field(() => String, { nullable: true, description: 'The daily word of responders, e.g. FORENSICS' }) responder: string | null;

  constructor(row: WorkRoleEntity) {
    Object.assign(this, row);
  }
}

/** A sector of critical infrastructure. */
@ObjectType({ description: 'A sector of critical infrastructure' })
export class InfrastructureSector {
  @Field(() => ID) code: string;
  @Field() nameJa: string;
  @Field() nameEn: string;

  constructor(row: InfrastructureSectorEntity) {
    Object.assign(this, row);
  }
}

/** A credential that experts may hold. */
@ObjectType({ description: 'A credential that experts may hold, with its rule' })
export class CredentialKind {
  @Field(() => ID) code: string;
  @Field() nameJa: string;
  @Field() nameEn: string;
  @Field(() => Int, { nullable: true, description: 'Years for which it holds; null: no end' }) validYears: number | null;
  @Field(() => String, { nullable: true }) exerciseRuleJa: string | null;
  @Field(() => String, { nullable: true }) exerciseRuleEn: string | null;

  constructor(row: CredentialKindEntity) {
    Object.assign(this, row);
  }
}

/** A kind of suitability confirmation that a requirement line may ask for; never says who holds it. */
@ObjectType({ description: 'A kind of suitability confirmation that a line may ask for' })
export class AttestationKind {
  @Field(() => ID) code: string;
  @Field() nameJa: string;
  @Field() nameEn: string;
  @Field(() => Int, { description: 'Years from notification' }) validYears: number;

  constructor(row: AttestationKindEntity) {
    Object.assign(this, row);
  }
}
