import { DateTime } from '@muster/platform';
import { NotAnExpert } from '@muster/registry';
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BadPattern } from './availability.refusals.ts';
import type { GivenException } from './own/exceptions.rule.ts';
import { WEEKDAYS, type QuietHours, type WeekdayName, type WeekSlot } from './own/pattern.types.ts';

const Weekday = Object.fromEntries(WEEKDAYS.map((day) => [day, day]));
registerEnumType(Weekday, { name: 'Weekday', description: 'A day of the week in Japan' });

/** Free from–until on a day of the week. */
@ObjectType('WeekSlot', { description: 'Free from–until on a day of the week, within that day' })
export class WeekSlotView implements WeekSlot {
  @Field(() => Weekday) day: WeekdayName;
  @Field({ description: 'HH:MM in Japan' }) from: string;
  @Field({ description: 'HH:MM in Japan; 00:00 is the end of the day' }) until: string;
}

/** Quiet hours of every day. */
@ObjectType('QuietHours', { description: 'Hours of every day in which only severe incidents may wake' })
export class QuietHoursView implements QuietHours {
  @Field({ description: 'HH:MM in Japan' }) from: string;
  @Field({ description: 'HH:MM in Japan; before `from`: on the next day' }) until: string;
}

/** A time at which an expert is free or not, whatever the week says. */
@ObjectType({ description: 'A time at which an expert is free or not, whatever the week says' })
export class AvailabilityException implements GivenException {
  @Field(() => ID) id: string;
  @Field(() => DateTime) from: Date;
  @Field(() => DateTime) until: Date;
  @Field() available: boolean;
  @Field(() => String, { nullable: true }) note: string | null;
}

/** When an expert can serve, as he told it. */
@ObjectType({ description: 'When an expert can serve, as he told it' })
export class Availability {
  @Field(() => [WeekSlotView]) week: WeekSlotView[];
  @Field(() => [QuietHoursView]) quiet: QuietHoursView[];
  @Field(() => Int, { description: 'The least severity that may wake; 5: nothing' }) wakeSeverity: number;
  @Field(() => [AvailabilityException], { description: 'Those that are not over, the next first' }) exceptions: AvailabilityException[];

  constructor(parts: Availability) {
    Object.assign(this, parts);
  }
}

@InputType({ description: 'Free from–until on a day of the week; an `until` not after `from` lies on the next day' })
export class WeekSlotInput implements WeekSlot {
  @Field(() => Weekday) day: WeekdayName;
  @Field({ description: 'HH:MM in Japan' }) from: string;
  @Field({ description: 'HH:MM in Japan; 00:00 to 00:00 is the whole day' }) until: string;
}

@InputType({ description: 'Quiet every day from–until; over midnight when `until` lies before `from`' })
export class QuietHoursInput implements QuietHours {
  @Field({ description: 'HH:MM in Japan' }) from: string;
  @Field({ description: 'HH:MM in Japan' }) until: string;
}

@InputType({ description: 'A time at which I am free or not, whatever my week says' })
export class AvailabilityExceptionInput implements GivenException {
  @Field(() => DateTime) from: Date;
  @Field(() => DateTime) until: Date;
  @Field() available: boolean;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType({ description: 'When I can serve; replaces what I said before' })
export class AvailabilityInput {
  @Field(() => [WeekSlotInput]) week: WeekSlotInput[];
  @Field(() => [QuietHoursInput], { defaultValue: [] }) quiet: QuietHoursInput[];
  @Field(() => Int, { defaultValue: 3, description: 'The least severity that may wake me, 0 to 4; 5: nothing' }) wakeSeverity: number;
  @Field(() => [AvailabilityExceptionInput], { nullable: true, description: 'Replaces those that are not over; left out: they stay' })
  exceptions?: AvailabilityExceptionInput[] | null;
}

/** What stands now, or why nothing was changed. */
export const SetMyAvailabilityResult = createUnionType({
  name: 'SetMyAvailabilityResult', types: () => [Availability, BadPattern, NotAnExpert] as const,
});
