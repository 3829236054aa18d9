import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';

/** A text is missing or too long. */
@ObjectType({ implements: () => Refusal })
export class TextMissing extends Refusal {
  constructor(locale: Locale, field: string) {
    super(locale, {
      code: 'TEXT_MISSING', field, message: { ja: '理由・所見が入力されていないか、長すぎます。', en: 'The text is missing or too long.' },
      remedy: { ja: '1 文字以上 2,000 文字以内で入力してください。', en: 'Give between 1 and 2,000 characters.' },
    });
  }
}

/** A day that cannot be meant. */
@ObjectType({ implements: () => Refusal })
export class DayInvalid extends Refusal {
  constructor(locale: Locale, field: string) {
    super(locale, {
      code: 'DAY_INVALID', field, message: { ja: '日付が正しくないか、範囲外です。', en: 'This is no day, or none that can be meant here.' },
      remedy: { ja: '今日より後で、長くとも1年先までの日付を指定してください。', en: 'Give a day after today and a year ahead at most.' },
    });
  }
}

/** There is no such open suspension, or none that this can be said to. */
@ObjectType({ implements: () => Refusal })
export class SuspensionUnknown extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'SUSPENSION_UNKNOWN', field: 'id', message: { ja: '対象となる停止措置が見つかりません。', en: 'There is no such suspension in force.' },
      remedy: { ja: '表示を更新してください。', en: 'Load the page again.' },
    });
  }
}
