import { Connection, DateTime } from '@muster/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpertSector, ExpertStatus, type ExpertEntity } from '../entities/expert.entity.ts';
import type { ExpertSkillEntity } from '../entities/expert-skill.entity.ts';

registerEnumType(ExpertSector, { name: 'ExpertSector', description: 'Whether an expert serves the state or a private employer' });
registerEnumType(ExpertStatus, { name: 'ExpertStatus', description: 'Where an expert stands; only ACTIVE ones are called' });

/** A person's name in one script. */
@ObjectType({ description: "A person's name in one script" })
export class PersonName {
  @Field() family: string;
  @Field() given: string;
  @Field({ description: 'Family name first' }) full: string;

  constructor(family: string, given: string) {
    this.family = family;
    this.given = given;
    this.full = `${family} ${given}`.trim();
  }
}

/** An expert as those may see him who may read the registry: no addresses, no attestations, no conflicts. */
@ObjectType({ description: 'An expert, without addresses' })
export class Expert {
  @Field(() => ID) id: string;
  @Field(() => PersonName) kanji: PersonName;
  @Field(() => PersonName, { description: 'Katakana; the order of lists' }) kana: PersonName;
  @Field(() => PersonName) romaji: PersonName;
  @Field({ description: 'The name is a former one in use' }) formerName: boolean;
  @Field(() => ExpertSector) sector: ExpertSector;
  @Field(() => ID, { nullable: true }) organisationId: string | null;
  @Field({ description: 'JIS code' }) prefectureCode: string;
  @Field({ description: 'Can serve from afar' }) remoteOk: boolean;
  @Field({ description: 'Can travel' }) travelOk: boolean;
  @Field(() => [String], { nullable: true, description: 'JIS codes of where he travels to; null: anywhere, for who travels' }) travelPrefectureCodes: string[] | null;
  @Field(() => [String], { description: 'ISO 639-1 codes' }) languages: string[];
  @Field({ description: 'ja or en: the language of messages' }) messageLanguage: string;
  @Field(() => ExpertStatus) status: ExpertStatus;
  @Field(() => DateTime, { nullable: true, description: 'Since when the expert is on a pause of his own' }) pausedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Last day of eligibility, YYYY-MM-DD; null: no end' }) eligibleUntil: string | null;

  constructor(row: ExpertEntity) {
    this.id = row.id;
    this.kanji = new PersonName(row.familyName, row.givenName);
    this.kana = new PersonName(row.familyKana, row.givenKana);
    this.romaji = new PersonName(row.familyRomaji, row.givenRomaji);
    this.formerName = row.formerName;
    this.sector = row.sector;
    this.organisationId = row.organisationId;
    this.prefectureCode = row.prefectureCode;
    this.remoteOk = row.remoteOk;
    this.travelOk = row.travelOk;
    this.travelPrefectureCodes = row.travelPrefectures;
    this.languages = row.languages;
    this.messageLanguage = row.messageLanguage;
    this.status = row.status;
    this.pausedAt = row.pausedAt;
    this.eligibleUntil = row.eligibleUntil;
  }
}

/** A work role that an expert can fill. */
@ObjectType({ description: 'A work role that an expert can fill, at a level' })
export class ExpertSkill {
  @Field(() => ID) workRoleId: string;
  @Field(() => Int, { description: '1 to 4' }) level: number;
  @Field(() => DateTime, { nullable: true, description: 'Null: claimed only' }) verifiedAt: Date | null;

  constructor(row: ExpertSkillEntity) {
    this.workRoleId = row.workRoleId;
    this.level = row.level;
    this.verifiedAt = row.verifiedAt;
  }
}

/** A page of experts in the order of their katakana names. */
@ObjectType({ description: 'A page of experts in the order of their katakana names' })
export class ExpertConnection extends Connection(Expert) {}
