import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';

/** The user who asks is no expert of the registry, so that there is no profile of his own. */
@ObjectType({ implements: () => Refusal })
export class NotAnExpert extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'NOT_AN_EXPERT',
      message: { ja: 'このアカウントは専門家として登録されていません。', en: 'This account does not belong to an expert of the registry.' },
      remedy: { ja: '専門家のアカウントでサインインするか、登録担当に連絡してください。', en: "Sign in as an expert, or ask the registry's office." },
    });
  }
}

/** There is no such alert. */
@ObjectType({ implements: () => Refusal })
export class AlertUnknown extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'ALERT_UNKNOWN', field: 'id',
      message: { ja: 'この通知は見つかりません。', en: 'There is no such alert.' },
      remedy: { ja: '一覧を開き直してください。', en: 'Open the list again.' },
    });
  }
}
