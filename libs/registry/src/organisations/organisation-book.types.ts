import { Refusal, type Locale } from '@muster/platform';
import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { OrganisationKind } from '../entities/organisation.entity.ts';
import { Organisation } from '../experts/organisation.types.ts';
import type { OrganisationProblem } from './organisation.rule.ts';

@InputType({ description: 'An organisation to be added' })
export class NewOrganisationInput {
  @Field({ description: 'Short name in small Latin letters; it never changes' }) slug: string;
  @Field(() => OrganisationKind) kind: OrganisationKind;
  @Field() nameJa: string;
  @Field(() => String, { nullable: true }) nameKana?: string | null;
  @Field() nameEn: string;
  @Field(() => String, { nullable: true }) sectorCode?: string | null;
  @Field(() => String, { nullable: true, description: 'JIS code' }) prefectureCode?: string | null;
  @Field({ description: 'First day, YYYY-MM-DD' }) validFrom: string;
}

@InputType({ description: 'Names of an organisation' })
export class OrganisationNamesInput {
  @Field() nameJa: string;
  @Field(() => String, { nullable: true }) nameKana?: string | null;
  @Field() nameEn: string;
}

/** A name that an organisation bore, bears or will bear. */
@ObjectType({ description: 'A name that an organisation bore, bears or will bear, from a day on' })
export class OrganisationName {
  @Field(() => ID) id: string;
  @Field({ description: 'First day, YYYY-MM-DD' }) fromOn: string;
  @Field() nameJa: string;
  @Field(() => String, { nullable: true }) nameKana: string | null;
  @Field() nameEn: string;
}

/** An organisation with what happened to it. */
@ObjectType({ description: 'An organisation with its names over time, and who carries on after it' })
export class OrganisationRecord {
  @Field(() => ID) organisationId: string;
  @Field(() => Organisation) organisation: Organisation;
  @Field(() => [OrganisationName], { description: 'The newest first; empty: it never was renamed' }) names: OrganisationName[];
  @Field(() => Organisation, { nullable: true, description: 'Into which it was merged' }) successor: Organisation | null;
  @Field(() => [Organisation], { description: 'Those that were merged into it' }) predecessors: Organisation[];
}

/** There is no such organisation. */
@ObjectType({ implements: () => Refusal })
export class OrganisationUnknown extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'ORGANISATION_UNKNOWN', field: 'id', message: { ja: 'この組織は見つかりません。', en: 'There is no such organisation.' },
      remedy: { ja: '組織を検索して選び直してください。', en: 'Search for it and choose it again.' },
    });
  }
}

/** An organisation cannot be entered so; nothing was changed. */
@ObjectType({ implements: () => Refusal })
export class OrganisationInvalid extends Refusal {
  constructor(locale: Locale, problem: OrganisationProblem) {
    super(locale, { code: 'ORGANISATION_INVALID', ...problem });
  }
}

export const AddOrganisationResult = createUnionType({ name: 'AddOrganisationResult', types: () => [OrganisationRecord, OrganisationInvalid] as const });
export const ChangeOrganisationResult = createUnionType({ name: 'ChangeOrganisationResult', types: () => [OrganisationRecord, OrganisationInvalid, OrganisationUnknown] as const });
