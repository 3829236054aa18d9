import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';

/** The code is not of this app, of another time, or was used. */
@ObjectType({ implements: () => Refusal })
export class AppCodeWrong extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'APP_CODE_WRONG', field: 'code',
      message: { ja: '認証アプリのコードが正しくないか、使用済みです。', en: 'The authenticator app code is wrong or was used.' },
      remedy: { ja: '次のコードが表示されるのを待ち、端末の時刻が正しいことを確かめてください。', en: 'Wait for the next code, and see that the clock of your device is right.' },
    });
  }
}

/** Staff may take an app as a fallback only beside a passkey. */
@ObjectType({ implements: () => Refusal })
export class AppNeedsPasskey extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'APP_NEEDS_PASSKEY',
      message: { ja: '職員の認証アプリは、パスキーの予備としてのみ登録できます。', en: 'For staff an authenticator app is only the fallback of a passkey.' },
      remedy: { ja: '先にパスキーを登録し、パスキーでサインインしてください。', en: 'Register a passkey first and sign in with it.' },
    });
  }
}

/** There is an app already. */
@ObjectType({ implements: () => Refusal })
export class AppPresent extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'APP_PRESENT',
      message: { ja: '認証アプリは登録済みです。', en: 'An authenticator app is registered already.' },
      remedy: { ja: '替える場合は、登録済みのアプリを先に外してください。', en: 'To change it, remove the registered one first.' },
    });
  }
}

/** The e-mail code is right, but mail alone does not open this account. Told only to whoever reads its mail. */
@ObjectType({ implements: () => Refusal })
export class SecondProofNeeded extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'SECOND_PROOF_NEEDED',
      message: { ja: 'メールのコードだけではサインインできません。', en: 'The e-mail code alone does not sign you in.' },
      remedy: {
        ja: 'パスキーでサインインするか、認証アプリのコードまたは回復コードも入力してください。',
        en: 'Sign in with a passkey, or enter an authenticator app code or a recovery code as well.',
      },
    });
  }
}
