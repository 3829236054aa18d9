import { say, type Day, type Locale, type Text } from '@muster/platform';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

/** What a figure is made of; there is none without its definition, what it is a share of, its source and its day. */
export interface FigureParts {
  code: string;
  name: Text;
  /** Null: there is nothing of which it could be reckoned. */
  value: number | null;
  /** SHARE: 0 to 1; DAYS; COUNT. */
  unit: 'SHARE' | 'DAYS' | 'COUNT';
  /** Over how many it is reckoned. */
  denominator: number;
  definition: Text;
  denominatorIs: Text;
  source: Text;
  asOf: Day;
}

/** A figure of careers, which says itself what it is. */
@ObjectType({ description: 'A figure with its definition, what it is reckoned over, its source and its day' })
export class CareerFigure {
  @Field(() => ID) code: string;
  @Field() name: string;
  @Field(() => Float, { nullable: true, description: 'Null: there is nothing to reckon it over' }) value: number | null;
  @Field({ description: 'SHARE (0 to 1), DAYS or COUNT' }) unit: string;
  @Field(() => Int, { description: 'Over how many it is reckoned' }) denominator: number;
  @Field() definition: string;
  @Field({ description: 'What the denominator counts' }) denominatorIs: string;
  @Field() source: string;
  @Field({ description: 'As of this day, YYYY-MM-DD' }) asOf: string;

  constructor(locale: Locale, { name, definition, denominatorIs, source, ...plain }: FigureParts) {
    Object.assign(this, plain, { name: say(locale, name), definition: say(locale, definition), denominatorIs: say(locale, denominatorIs), source: say(locale, source) });
  }
}
