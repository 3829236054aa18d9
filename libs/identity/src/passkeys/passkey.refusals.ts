import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';

/** The authenticator's answer does not hold: which part of it is wrong, and whether we know the passkey, is not told. */
@ObjectType({ implements: () => Refusal })
export class PasskeyRefused extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'PASSKEY_REFUSED', field: 'response',
      message: { ja: 'パスキーを確認できませんでした。', en: 'The passkey could not be confirmed.' },
      remedy: {
        ja: 'もう一度やり直してください。続く場合は別のパスキーを使うか、管理者に再登録を依頼してください。',
        en: 'Try again. If that does not help, use another passkey or ask an administrator to open your enrolment again.',
      },
    });
  }
}

/** The name of a passkey is empty or too long. */
@ObjectType({ implements: () => Refusal })
export class PasskeyNameInvalid extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'PASSKEY_NAME_INVALID', field: 'name',
      message: { ja: 'パスキーの名前は1文字以上60文字以内です。', en: 'The name of a passkey has 1 to 60 characters.' },
      remedy: { ja: '「執務室のPC」のように端末がわかる名前を入力してください。', en: 'Name the device, like "office PC".' },
    });
  }
}

/** Ways of signing in are changed only on a fresh proof. */
@ObjectType({ implements: () => Refusal })
export class StepUpNeeded extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'STEP_UP_REQUIRED',
      message: { ja: 'この操作の前にもう一度本人確認が必要です。', en: 'Confirm who you are once more before you do this.' },
      remedy: { ja: 'パスキーまたは認証アプリで確認してから、もう一度お試しください。', en: 'Show a passkey or an authenticator app code, then try again.' },
    });
  }
}
