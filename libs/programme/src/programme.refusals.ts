import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';
import type { ProgrammeProblem } from './programme.problem.ts';

/** It cannot be recorded so; code and field say which rule is in the way. */
@ObjectType({ implements: () => Refusal })
export class ProgrammeInvalid extends Refusal {
  constructor(locale: Locale, problem: ProgrammeProblem) {
    super(locale, problem);
  }
}

/** It does not exist, or belongs to a body that is not the caller's: which of the two is not told. */
@ObjectType({ implements: () => Refusal })
export class ProgrammeRecordUnknown extends Refusal {
  constructor(locale: Locale, field = 'id') {
    super(locale, {
      code: 'PROGRAMME_RECORD_UNKNOWN', field, message: { ja: '見つからないか、担当する組織のものではありません。', en: 'It does not exist, or belongs to a body that is not yours.' },
      remedy: { ja: '一覧から選び直してください。', en: 'Choose from the list again.' },
    });
  }
}
