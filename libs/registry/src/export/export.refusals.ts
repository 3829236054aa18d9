import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';

/** The filter selects more people than one export may hold. How many there are is told: the list shows it as well. */
@ObjectType({ implements: () => Refusal })
export class ExportTooLarge extends Refusal {
  constructor(locale: Locale, people: number, most: number) {
    super(locale, {
      code: 'EXPORT_TOO_LARGE', field: 'filter',
      message: { ja: `${people} 人が該当しますが、一度に書き出せるのは ${most} 人までです。`, en: `${people} people match; one export holds at most ${most}.` },
      remedy: { ja: '条件を絞ってください。', en: 'Narrow the filter.' },
    });
  }
}

/** The day's share is used up. */
@ObjectType({ implements: () => Refusal })
export class ExportDailyLimit extends Refusal {
  constructor(locale: Locale, left: number, most: number) {
    super(locale, {
      code: 'EXPORT_DAILY_LIMIT', field: 'filter',
      message: { ja: `24 時間に書き出せるのは ${most} 人までです(残り ${left} 人)。`, en: `At most ${most} people can be exported in 24 hours (${left} left).` },
      remedy: { ja: '条件を絞るか、時間をおいてください。', en: 'Narrow the filter, or wait.' },
    });
  }
}

/** Nobody exports without saying for what. */
@ObjectType({ implements: () => Refusal })
export class ExportPurposeMissing extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'EXPORT_PURPOSE_MISSING', field: 'purpose',
      message: { ja: '書き出しの目的が入力されていません。', en: 'The purpose of the export is missing.' },
      remedy: { ja: '本人が読む目的を 5〜200 文字で入力してください。', en: 'Say for what, in 5 to 200 characters: the people concerned read it.' },
    });
  }
}
