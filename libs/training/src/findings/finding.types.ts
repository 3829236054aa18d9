import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TrainingInvalid, TrainingRecordUnknown } from '../training.refusals.ts';
import { FindingAct } from './finding.rule.ts';

registerEnumType(FindingAct, { name: 'FindingAct', description: 'Mended, accepted as a risk, or opened again' });

/** What was done about a finding. */
@ObjectType({ description: 'What was done about a finding' })
export class FindingMove {
  @Field(() => FindingAct) act: FindingAct;
  @Field() reason: string;
  @Field() byName: string;
  @Field() at: Date;
}

/** Something that went wrong in an exercise. */
@ObjectType({ description: 'Something that went wrong in an exercise, until it is mended or accepted' })
export class Finding {
  @Field(() => ID) id: string;
  @Field(() => ID) exerciseId: string;
  @Field(() => Int, { description: 'Number within the exercise' }) number: number;
  @Field(() => ID, { nullable: true, description: 'Who must mend it' }) organisationId: string | null;
  @Field(() => String, { nullable: true }) organisationJa: string | null;
  @Field(() => String, { nullable: true }) organisationEn: string | null;
  @Field({ description: 'YYYY-MM-DD' }) dueOn: string;
  @Field() text: string;
  @Field() byName: string;
  @Field() at: Date;
  @Field() open: boolean;
  @Field(() => [FindingMove], { description: 'The oldest first' }) moves: FindingMove[];
}

@InputType()
export class FindingInput {
  @Field(() => ID) exerciseId: string;
  @Field() text: string;
  @Field({ description: 'YYYY-MM-DD' }) dueOn: string;
  @Field(() => ID, { nullable: true, description: 'Who must mend it', defaultValue: null }) organisationId: string | null;
}

export const FindingResult = createUnionType({ name: 'FindingResult', types: () => [Finding, TrainingInvalid, TrainingRecordUnknown] as const });
