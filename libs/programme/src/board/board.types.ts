import { createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Peers } from '../figures/benchmark.rule.ts';
import { Tier } from '../figures/figure.rule.ts';
import { ProgrammeInvalid } from '../programme.refusals.ts';

registerEnumType(Peers, { name: 'BenchmarkPeers', description: 'Bodies that are measured against each other: of the national government, or local governments' });
registerEnumType(Tier, { name: 'RosterTier', description: 'The highest verified level of any skill' });

/** What is measured, and how. */
@ObjectType({ description: 'What is measured, with its definition, denominator and source' })
export class Indicator {
  @Field(() => ID) code: string;
  @Field() nameJa: string;
  @Field() nameEn: string;
  @Field() definitionJa: string;
  @Field() definitionEn: string;
  @Field() denominatorJa: string;
  @Field() denominatorEn: string;
  @Field() sourceJa: string;
  @Field() sourceEn: string;
  @Field({ description: 'HIGHER or LOWER' }) better: string;
}

/** What the leaders of a group of bodies reach. */
@ObjectType({ description: 'What the leaders of a group of bodies reach, and how that is computed' })
export class FigureBenchmark {
  @Field(() => Float) value: number;
  @Field(() => Peers, { description: 'Whose leaders they are' }) peers: Peers;
  @Field(() => Int, { description: 'Bodies in the top quartile' }) leaders: number;
  @Field(() => Int, { description: 'Bodies that have the figure' }) bodies: number;
  @Field() methodJa: string;
  @Field() methodEn: string;
}

/** A figure. There is none without its definition, denominator, source and date: the type cannot hold one. */
@ObjectType({ description: 'A figure, never without its definition, denominator, source and date' })
export class ProgressFigure {
  @Field(() => Indicator) readonly indicator: Indicator;
  @Field(() => ID, { nullable: true, description: 'null: of the whole country' }) readonly organisationId: string | null;
  @Field(() => String, { nullable: true, description: 'As it was called when the figure was taken' }) readonly organisationJa: string | null;
  @Field(() => String, { nullable: true }) readonly organisationEn: string | null;
  @Field(() => Tier, { nullable: true }) readonly tier: Tier | null;
  @Field({ description: 'As of, YYYY-MM-DD' }) readonly onDay: string;
  @Field(() => Float) readonly numerator: number;
  @Field(() => Float) readonly denominator: number;
  @Field(() => Float, { description: 'Numerator over denominator' }) readonly value: number;
  @Field(() => Float, { nullable: true, description: 'What is to be reached' }) readonly target: number | null;
  @Field(() => FigureBenchmark, { nullable: true, description: 'Of the bodies of its kind' }) readonly benchmark: FigureBenchmark | null;
  @Field(() => Float, { nullable: true, description: 'How far it is behind the benchmark; 0: not at all' }) readonly gap: number | null;

  constructor(parts: Omit<ProgressFigure, 'value'>) {
    if (!(parts.denominator > 0) || [parts.onDay, ...Object.values(parts.indicator)].some((word) => !word)) throw new Error(`a figure of ${parts.indicator.code} lacks what makes it one`);
    Object.assign(this, parts);
    this.value = parts.numerator / parts.denominator;
  }
}

/** Figures of one day. */
@ObjectType({ description: 'The figures of one day, as far as the caller may see them' })
export class ProgressBoard {
  @Field(() => String, { nullable: true, description: 'The last day that was computed; null: none was' }) on: string | null;
  @Field(() => [ProgressFigure], { description: 'By indicator; of the country, then of the bodies' }) figures: ProgressFigure[];
}

/** What is to be reached. */
@ObjectType({ description: 'What is to be reached, and by when' })
export class ProgressTarget {
  @Field(() => ID) indicatorCode: string;
  @Field(() => Tier, { nullable: true }) tier: Tier | null;
  @Field(() => ID, { nullable: true }) organisationId: string | null;
  @Field(() => String, { nullable: true }) organisationJa: string | null;
  @Field(() => String, { nullable: true }) organisationEn: string | null;
  @Field(() => Float, { description: 'Heads, or a share from 0 to 1' }) value: number;
  @Field({ description: 'YYYY-MM-DD' }) dueOn: string;
  @Field({ description: 'Who decided it, and where it stands' }) basis: string;
}

@InputType()
export class ProgressTargetInput {
  @Field(() => ID) indicatorCode: string;
  @Field(() => Tier, { nullable: true, defaultValue: null }) tier: Tier | null;
  @Field(() => ID, { nullable: true, defaultValue: null }) organisationId: string | null;
  @Field(() => Float) value: number;
  @Field({ description: 'YYYY-MM-DD' }) dueOn: string;
  @Field() basis: string;
}

/** Figures will be computed anew. */
@ObjectType({ description: 'Figures of today are computed anew in the background' })
export class FiguresQueued {
  @Field({ description: 'YYYY-MM-DD' }) on: string;
}

export const SetTargetResult = createUnionType({ name: 'SetProgressTargetResult', types: () => [ProgressTarget, ProgrammeInvalid] as const });
