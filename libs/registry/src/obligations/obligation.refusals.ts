import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';
import type { ObligationProblem } from './obligation.rule.ts';

/** An obligation that cannot be meant so; nothing was changed. */
@ObjectType({ implements: () => Refusal })
export class BadObligation extends Refusal {
  constructor(locale: Locale, problem: ObligationProblem) {
    super(locale, { code: 'BAD_OBLIGATION', ...problem });
  }
}
