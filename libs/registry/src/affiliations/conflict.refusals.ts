import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';
import type { ConflictProblem } from './conflict.rule.ts';

/** A declaration that cannot be meant so; nothing was changed. */
@ObjectType({ implements: () => Refusal })
export class BadConflict extends Refusal {
  constructor(locale: Locale, problem: ConflictProblem) {
    super(locale, { code: 'BAD_CONFLICT', ...problem });
  }
}
