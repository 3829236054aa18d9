import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { SeatEventKind, SeatSegment } from './segment.ts';

/** Where a segment stands. */
@ObjectType({ description: 'Seats of a segment: offered, demanded, filled, and demanded but not filled' })
export class SeatBalance {
  @Field(() => SeatSegment) segment: SeatSegment;
  @Field(() => Int) offered: number;
  @Field(() => Int) demanded: number;
  @Field(() => Int) filled: number;
  @Field(() => Int) unmet: number;
}

/** A line of the ledger. */
@InputType()
export class SeatInput {
  @Field(() => ID) exerciseId: string;
  @Field(() => SeatSegment) segment: SeatSegment;
  @Field(() => SeatEventKind) kind: SeatEventKind;
  @Field(() => ID, { nullable: true, description: 'Left out: the segment as a whole', defaultValue: null }) organisationId: string | null;
  @Field(() => Int, { description: 'A negative number takes back' }) seats: number;
}

/** What a body asks for. */
@InputType()
export class SeatDemandInput {
  @Field(() => ID) exerciseId: string;
  @Field(() => ID) organisationId: string;
  @Field(() => Int, { description: 'A negative number takes back' }) seats: number;
}
