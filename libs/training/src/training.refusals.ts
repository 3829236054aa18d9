import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';
import type { TrainingProblem } from './training.problem.ts';

/** It cannot be recorded so; code and field say which rule is in the way. */
@ObjectType({ implements: () => Refusal })
export class TrainingInvalid extends Refusal {
  constructor(locale: Locale, problem: TrainingProblem) {
    super(locale, problem);
  }
}

/** It does not exist, or belongs to a body that is not the caller's: which of the two is not told. */
@ObjectType({ implements: () => Refusal })
export class TrainingRecordUnknown extends Refusal {
  constructor(locale: Locale, field = 'id') {
    super(locale, {
      code: 'TRAINING_RECORD_UNKNOWN', field, message: { ja: '見つからないか、担当する組織のものではありません。', en: 'It does not exist, or belongs to a body that is not yours.' },
      remedy: { ja: '一覧から選び直すか、担当の組織を管理者に確認してください。', en: 'Choose from the list again, or have an administrator check which bodies are yours.' },
    });
  }
}

/** Somebody else changed it meanwhile. */
@ObjectType({ implements: () => Refusal })
export class TrainingRecordChanged extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'TRAINING_RECORD_CHANGED', field: 'version', message: { ja: '他の人が先に変更しました。', en: 'Somebody else has changed it.' },
      remedy: { ja: '表示を更新し、変更をやり直してください。', en: 'Load it again and repeat the change.' },
    });
  }
}
