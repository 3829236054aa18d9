import { Refusal, type Locale } from '@muster/platform';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** People with one skill in one block who speak one language. */
@ObjectType({ description: 'People with one skill in one block who speak one language' })
export class CoverageCell {
  @Field(() => ID) workRoleId: string;
  @Field({ description: 'Regional block (地方), Japanese name' }) block: string;
  @Field({ description: 'ISO 639-1' }) language: string;
  @Field(() => Int, { nullable: true, description: 'null: too few to be shown, but not nobody' }) people: number | null;
  @Field(() => Int, { nullable: true, description: 'Of these, verified by an officer; null: not shown' }) verified: number | null;
}

/** How many people can do what, where and in which language. Names nobody, and has no totals from which a hidden number could be computed. */
@ObjectType({ description: 'Active people by skill, block and language; a combination that is not listed has nobody' })
export class CoverageReport {
  @Field(() => Int, { description: 'Counts from 1 up to below this are hidden' }) threshold: number;
  @Field(() => [CoverageCell]) cells: CoverageCell[];
}

/** The report was asked for languages that are none. */
@ObjectType({ implements: () => Refusal })
export class CoverageInvalid extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'COVERAGE_INVALID', field: 'languages', message: { ja: '言語の指定が正しくないか、多すぎます。', en: 'These are no language codes, or too many.' },
      remedy: { ja: 'ISO 639-1 の 2 文字のコードを 1 から 10 個指定してください(例: ja、en)。', en: 'Give 1 to 10 two-letter ISO 639-1 codes, for example ja, en.' },
    });
  }
}

export const CoverageResult = createUnionType({ name: 'CoverageResult', types: () => [CoverageReport, CoverageInvalid] as const });
