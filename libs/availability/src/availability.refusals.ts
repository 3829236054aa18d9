import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';
import type { PatternProblem } from './own/pattern.rule.ts';

/** A week, quiet hours or an exception that cannot be meant so; nothing was changed. */
@ObjectType({ implements: () => Refusal })
export class BadPattern extends Refusal {
  constructor(locale: Locale, problem: PatternProblem) {
    super(locale, { code: 'BAD_PATTERN', ...problem });
  }
}

/** Weeks on duty that cannot be meant so; nothing was changed. */
@ObjectType({ implements: () => Refusal })
export class BadDutyWeek extends Refusal {
  constructor(locale: Locale, problem: PatternProblem) {
    super(locale, { code: 'BAD_DUTY_WEEK', ...problem });
  }
}

/** Hours that no quarter has; nothing was changed. */
@ObjectType({ implements: () => Refusal })
export class BadCapacity extends Refusal {
  constructor(locale: Locale, problem: PatternProblem) {
    super(locale, { code: 'BAD_CAPACITY', ...problem });
  }
}

/** A calendar that cannot be read, or asks for too much; nothing was changed. */
@ObjectType({ implements: () => Refusal })
export class BadCalendar extends Refusal {
  constructor(locale: Locale, problem: PatternProblem) {
    super(locale, { code: 'BAD_CALENDAR', ...problem });
  }
}
