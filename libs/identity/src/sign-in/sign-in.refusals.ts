import { Refusal, type Locale } from '@muster/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CODE_MINUTES, TRIES_PER_CODE } from './sign-in-code.query.ts';

/** What was typed cannot be an e-mail address. */
@ObjectType({ implements: () => Refusal })
export class EmailInvalid extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'EMAIL_INVALID', field: 'email',
      message: { ja: 'メールアドレスの形式が正しくありません。', en: 'This is not an e-mail address.' },
      remedy: { ja: 'name@example.go.jp のように入力してください。', en: 'Enter it like name@example.go.jp.' },
    });
  }
}

/** The code is wrong, used, replaced or expired, or the account is unknown: which of these is not told. */
@ObjectType({ implements: () => Refusal })
export class CodeWrong extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'CODE_WRONG', field: 'code',
      message: { ja: 'コードが正しくないか、期限が切れています。', en: 'The code is wrong or has expired.' },
      remedy: {
        ja: `最新のメールの6桁を入力してください。コードは${CODE_MINUTES}分間、${TRIES_PER_CODE}回まで試せます。だめな場合は新しいコードを請求してください。`,
        en: `Enter the six digits of the newest e-mail. A code holds for ${CODE_MINUTES} minutes and ${TRIES_PER_CODE} tries; after that ask for a new one.`,
      },
    });
  }
}

/** Too many codes were asked for or tried, from this client or for this address. */
@ObjectType({ implements: () => Refusal })
export class TooManyAttempts extends Refusal {
  @Field(() => Int, { description: 'Seconds to wait until the next attempt counts' })
  retryAfter: number;

  constructor(locale: Locale, retryAfter: number) {
    const minutes = Math.ceil(retryAfter / 60);
    super(locale, {
      code: 'TOO_MANY_ATTEMPTS',
      message: { ja: '試行回数が多すぎます。', en: 'Too many attempts.' },
      remedy: { ja: `約${minutes}分後にもう一度お試しください。`, en: `Try again in about ${minutes} min.` },
    });
    this.retryAfter = retryAfter;
  }
}
