import { Refusal, type Locale } from '@muster/platform';

/** The installation has no single sign-on, or its provider does not answer. */
export class SignOnUnavailable extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'SIGN_ON_UNAVAILABLE',
      message: { ja: 'シングルサインオンは現在利用できません。', en: 'Single sign-on is not available.' },
      remedy: { ja: '時間をおいて、もう一度お試しください。続く場合は管理者に連絡してください。', en: 'Wait a little, then try again. If it goes on, tell an administrator.' },
    });
  }
}
