import { Refusal, type Locale } from '@muster/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import type { RuleProblem } from '../rules.types.ts';
import { InputProblem } from './input.refusals.ts';

/** The messages could not be sent as asked for (no sender, or longer than a provider queues); nothing was sent. */
@ObjectType({ implements: () => Refusal })
export class CannotSend extends Refusal {
  @Field(() => [InputProblem], { description: 'Every channel that cannot carry its load, with what would do' })
  problems: InputProblem[];

  constructor(locale: Locale, problems: readonly [RuleProblem, ...RuleProblem[]]) {
    super(locale, problems[0]);
    this.problems = problems.map((problem) => new InputProblem(locale, problem));
  }
}
