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
