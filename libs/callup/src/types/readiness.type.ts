import { DateTime } from '@muster/platform';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

/** How well one line of a preset could be filled now. */
@ObjectType({ description: 'How well one line of a preset could be filled now' })
export class LineReadiness {
  @Field(() => Int) position: number;
  @Field(() => Int, { description: 'People needed' }) headCount: number;
  @Field(() => Int, { description: 'People who fit and would be called' }) matching: number;
  @Field(() => Float, { description: 'Chance, 0 to 1, that it is filled within two hours' }) chanceFilled: number;
}

/** Whether a preset could be staffed, if a call-up went out now. */
@ObjectType({ description: 'Whether a preset could be staffed, if a call-up of everybody went out now' })
export class PresetReadiness {
  @Field(() => ID) code: string;
  @Field(() => DateTime, { description: 'When it was reckoned' }) asOf: Date;
  @Field(() => Int, { description: 'People who would be called' }) recipients: number;
  @Field(() => Float, { description: 'Yes that are expected within two hours' }) expectedYes: number;
  @Field(() => Float, { description: 'At most this, 0 to 1' }) chanceAllFilled: number;
  @Field({ description: 'What the estimate rests on, Japanese' }) noteJa: string;
  @Field({ description: 'What the estimate rests on, English' }) noteEn: string;
  @Field(() => [LineReadiness]) lines: LineReadiness[];
}
