import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Course } from '../courses/course.types.ts';
import { StaffLayer } from '../courses/layer.ts';
import { TrainingInvalid, TrainingRecordUnknown } from '../training.refusals.ts';
import { CoverageFault } from './coverage.rule.ts';

registerEnumType(CoverageFault, { name: 'CoverageFault', description: 'Why a layer has no share: nobody said how many there are, or more are known than were counted' });

/** One layer of one body. */
@ObjectType({ description: 'How many of a layer of a body attended' })
export class LayerCoverage {
  @Field(() => ID) organisationId: string;
  @Field() organisationJa: string;
  @Field() organisationEn: string;
  @Field(() => StaffLayer) layer: StaffLayer;
  @Field(() => Int, { description: 'Attended, and it still counts' }) attended: number;
  @Field(() => Int, { description: 'Known by number' }) known: number;
  @Field(() => Int, { nullable: true, description: 'The denominator: the headcount in force' }) people: number | null;
  @Field(() => String, { nullable: true, description: 'Since when the headcount holds, YYYY-MM-DD' }) peopleFrom: string | null;
  @Field(() => String, { nullable: true, description: 'Where the headcount stands' }) peopleSource: string | null;
  @Field(() => CoverageFault, { nullable: true }) fault: CoverageFault | null;
}

/** One layer over all bodies. */
@ObjectType({ description: 'How many of a layer attended, over all bodies asked' })
export class LayerTotal {
  @Field(() => StaffLayer) layer: StaffLayer;
  @Field(() => Int) attended: number;
  @Field(() => Int, { description: 'The denominator' }) people: number;
  @Field(() => Int, { description: 'Bodies whose numbers have a fault and are in neither number' }) leftOut: number;
}

/** The coverage of a course on a day, with all that makes it a figure. */
@ObjectType({ description: 'The coverage of a course on a day' })
export class TrainingCoverage {
  @Field(() => Course) course: Course;
  @Field({ description: 'YYYY-MM-DD' }) on: string;
  @Field() definitionJa: string;
  @Field() definitionEn: string;
  @Field({ description: 'Where the numbers come from; of each headcount its own source stands beside it' }) sourceJa: string;
  @Field() sourceEn: string;
  @Field(() => [LayerTotal]) totals: LayerTotal[];
  @Field(() => [LayerCoverage]) bodies: LayerCoverage[];
}

export const TrainingCoverageResult = createUnionType({ name: 'TrainingCoverageResult', types: () => [TrainingCoverage, TrainingInvalid, TrainingRecordUnknown] as const });
