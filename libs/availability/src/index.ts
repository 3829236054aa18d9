export { AvailabilityModule } from './availability.module.ts';
export { AVAILABILITY_SEALED, EXCEPTION_NOTE } from './own/exception.seal.ts';
export { OwnAvailability } from './own/own-availability.service.ts';
export { AvailabilityGraphqlModule } from './availability.graphql.module.ts';
export { AvailabilityWebModule } from './availability.web.module.ts';
export { freeAt, freeForSome, freeThroughout, hasBlackout, mayBeCalledAt, mayNotBeWoken, saysYesAt, weekMinuteSql } from './availability.query.ts';
export { hasBlackout as hasBlackoutRule, isFreeAt, isFreeForSome, isFreeThroughout, mayBeCalled, type Exception, type Pattern, type Quiet } from './week/free.rule.ts';
export {
  dayMinute, formatMultirange, MINUTES_A_DAY, MINUTES_A_WEEK, minutesTaken, normalise, parseMultirange, weekMinute, type MinuteRange,
} from './week/week-minutes.rule.ts';
export { ServedTime } from './capacity/served-time.port.ts';
export { hoursOffered, hoursServedSql } from './capacity/capacity.query.ts';
export { fiscalQuarter, nextQuarter, type FiscalQuarter } from './fiscal/fiscal-quarter.rule.ts';
export { readQuiet, readWeek, writeQuiet, writeWeek } from './own/pattern.rule.ts';
export { hoursServed, MOST_HOURS_A_DAY } from './capacity/hours-served.rule.ts';
