import { Refusal, say, type Locale } from '@muster/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import type { RuleProblem } from '../rules.types.ts';

/** One thing that is wrong with the input. */
@ObjectType()
export class InputProblem {
  @Field({ description: 'Path of the input field, e.g. lines.2.headCount' }) field: string;
  @Field({ description: 'Stable code of the problem' }) code: string;
  @Field() message: string;
  @Field() remedy: string;

  constructor(locale: Locale, problem: RuleProblem) {
    this.field = problem.field;
    this.code = problem.code;
    this.message = say(locale, problem.message);
    this.remedy = say(locale, problem.remedy);
  }

  /** A refusal as one problem of a list. */
  static of(refusal: Refusal): InputProblem {
    const { field, code, message, remedy } = refusal;
    return Object.assign(Object.create(InputProblem.prototype) as InputProblem, { field: field ?? '', code, message, remedy: remedy ?? '' });
  }
}

/** The input breaks one or more rules; nothing was done. The refusal's own code, field and text are the first problem's. */
@ObjectType({ implements: () => Refusal })
export class InvalidInput extends Refusal {
  @Field(() => [InputProblem], { description: 'Every problem that was found' })
  problems: InputProblem[];

  constructor(locale: Locale, problems: readonly [RuleProblem, ...RuleProblem[]]) {
    super(locale, problems[0]);
    this.problems = problems.map((problem) => new InputProblem(locale, problem));
  }
}

/** What was named does not exist, or this user may not know that it does. */
@ObjectType({ implements: () => Refusal })
export class NotFound extends Refusal {
  constructor(locale: Locale, field: string) {
    super(locale, {
      code: 'NOT_FOUND', field,
      message: { ja: '指定された対象が見つかりません。', en: 'There is no such thing.' },
      remedy: { ja: '一覧を更新して選び直してください。', en: 'Reload the list and choose again.' },
    });
  }
}

/** The act makes no sense as things stand (ended, not launched, already done …); nothing was done. */
@ObjectType({ implements: () => Refusal })
export class ActRefused extends Refusal {
  constructor(locale: Locale, problem: RuleProblem) {
    super(locale, problem);
  }
}
