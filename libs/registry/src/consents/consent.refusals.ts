import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';

/** There is no such purpose. */
@ObjectType({ implements: () => Refusal })
export class ConsentUnknown extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'CONSENT_UNKNOWN', field: 'code',
      message: { ja: 'この同意項目はありません。', en: 'There is no such consent.' },
      remedy: { ja: '同意の一覧から選んでください。', en: 'Choose one from the list of consents.' },
    });
  }
}

/** Without consent to being registered there is no entry: that is leaving, which is asked for by its own name. */
@ObjectType({ implements: () => Refusal })
export class RegistrationIsLeaving extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'REGISTRATION_IS_LEAVING', field: 'code',
      message: { ja: '名簿への登録の同意を撤回すると退会となります。', en: 'Withdrawing the consent to registration means leaving the registry.' },
      remedy: { ja: '「登録をやめる」の手続きを行うか、一時的であれば休止してください。', en: 'Leave the registry, or pause when it is for a while.' },
    });
  }
}
