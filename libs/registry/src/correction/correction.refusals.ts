import { Refusal, type Locale, type Text } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';

/** What should stand there cannot stand there. */
@ObjectType({ implements: () => Refusal })
export class CorrectionInvalid extends Refusal {
  constructor(locale: Locale, remedy: Text) {
    super(locale, { code: 'CORRECTION_INVALID', field: 'wanted', message: { ja: '訂正の内容が正しくありません。', en: 'This correction cannot be taken.' }, remedy });
  }
}

/** There is no such request that waits. */
@ObjectType({ implements: () => Refusal })
export class CorrectionUnknown extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'CORRECTION_UNKNOWN', field: 'id',
      message: { ja: '受付中の訂正の請求が見つかりません。', en: 'There is no such request that waits.' },
      remedy: { ja: '一覧を開き直してください。', en: 'Open the list again.' },
    });
  }
}

/** A refusal owes the person a reason. */
@ObjectType({ implements: () => Refusal })
export class ReasonMissing extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'REASON_MISSING', field: 'reason',
      message: { ja: '訂正しない理由がありません。', en: 'The reason for not correcting is missing.' },
      remedy: { ja: '本人に伝える理由を 500 文字以内で入力してください。', en: 'Give the reason that the person is told, in at most 500 characters.' },
    });
  }
}
