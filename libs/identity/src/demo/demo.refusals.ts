import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';

/** This is no demo installation, or it has no such demo user. */
@ObjectType({ implements: () => Refusal })
export class DemoSignInRefused extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'DEMO_SIGN_IN_REFUSED', field: 'email',
      message: { ja: 'デモ用サインインはデモ環境のデモ利用者に限られます。', en: 'Demo sign-in is for the demo users of a demo installation only.' },
      remedy: { ja: 'パスキーまたはシングルサインオンでサインインしてください。', en: 'Sign in by passkey or single sign-on.' },
    });
  }
}
