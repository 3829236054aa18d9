import { DateTime } from '@muster/platform';
import { NotAnExpert } from '@muster/registry';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { BadCalendar } from '../availability.refusals.ts';
import type { Span } from '../spans/span.rule.ts';

/** A busy time; what it is about was never read. */
@ObjectType({ description: 'A time that my calendar takes; what it is about was never read' })
export class BusySpan implements Span {
  @Field(() => DateTime) from: Date;
  @Field(() => DateTime) until: Date;
}

/** Busy times from an uploaded calendar. */
@ObjectType({ description: 'Busy times from the calendar that I uploaded; they take from my week, not from what I said myself' })
export class BusyTimes {
  @Field(() => DateTime, { nullable: true, description: 'Null: none are kept' }) importedAt: Date | null;
  @Field(() => Int, { description: 'Those that are not over' }) total: number;
  @Field(() => [BusySpan], { description: 'The next 200' }) spans: BusySpan[];

  constructor(parts: BusyTimes) {
    Object.assign(this, parts);
  }
}

/** What a calendar brought. */
@ObjectType({ description: 'What a calendar brought' })
export class CalendarRead {
  @Field(() => BusyTimes) busy: BusyTimes;
  @Field(() => Int, { description: 'Events whose times could not be read: enter them as exceptions' }) unread: number;

  constructor(busy: BusyTimes, unread: number) {
    this.busy = busy;
    this.unread = unread;
  }
}

/** What stands now, or why nothing was changed. */
export const ImportMyBusyTimesResult = createUnionType({
  name: 'ImportMyBusyTimesResult', types: () => [CalendarRead, BadCalendar, NotAnExpert] as const,
});
