import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

/** Whether an active expert can be reached. */
@ObjectType({ description: 'Whether an active expert can be reached; without his addresses' })
export class Reachability {
  @Field(() => ID) expertId: string;
  @Field(() => Float, { description: '0 to 100: a phone in use counts 60, a mailbox 40; half of it after a missed drill' }) figure: number;
  @Field() phone: boolean;
  @Field() mail: boolean;
  @Field({ description: 'The last drill in which he was called ended without his answer' }) missedDrill: boolean;
}

/** The active roster in figures. */
@ObjectType({ description: 'Whether the active experts can be reached, in figures' })
export class RosterReachability {
  @Field(() => Int) people: number;
  @Field(() => Float, { description: 'The average of their figures, 0 to 100' }) average: number;
  @Field(() => Int) twoWays: number;
  @Field(() => Int) oneWay: number;
  @Field(() => Int) noWay: number;
  @Field(() => Int) missedDrill: number;
}
