import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';

/** Leaving was not confirmed. */
@ObjectType({ implements: () => Refusal })
export class LeavingNotConfirmed extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'LEAVING_NOT_CONFIRMED', field: 'confirm',
      message: { ja: '退会の確認がありません。', en: 'Leaving has not been confirmed.' },
      remedy: { ja: '確認のうえ、もう一度手続きしてください。一時的であれば休止をご利用ください。', en: 'Confirm and try again. When it is for a while, pause instead.' },
    });
  }
}

/** There is no such expert. */
@ObjectType({ implements: () => Refusal })
export class ExpertUnknown extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'EXPERT_UNKNOWN', field: 'expertId',
      message: { ja: 'この専門家は見つかりません。', en: 'There is no such expert.' },
      remedy: { ja: '一覧を開き直してください。', en: 'Open the list again.' },
    });
  }
}
