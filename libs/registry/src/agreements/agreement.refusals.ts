import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';

/** What was shown is not what is in force. */
@ObjectType({ implements: () => Refusal })
export class AgreementChanged extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'AGREEMENT_CHANGED', field: 'textHash', message: { ja: '表示された文面は現在の最新版ではありません。', en: 'The text that you were shown is not the one in force.' },
      remedy: { ja: '最新の文面を開き直し、内容を確認してから署名してください。', en: 'Open the latest text, read it, then sign.' },
    });
  }
}

/** The typed name is not the signer's. */
@ObjectType({ implements: () => Refusal })
export class SignedNameWrong extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'SIGNED_NAME_WRONG', field: 'name', message: { ja: '入力された氏名が登録と一致しません。', en: 'The name does not match your entry.' },
      remedy: { ja: '登録どおりの氏名(姓と名)を入力してください。', en: 'Type family name and given name as they are registered.' },
    });
  }
}

/** The code is wrong, used, too old, for another text, or was tried too often: which of these is not told. */
@ObjectType({ implements: () => Refusal })
export class SigningCodeWrong extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'SIGNING_CODE_WRONG', field: 'signingCode', message: { ja: 'コードが正しくないか、使えなくなっています。', en: 'The code is wrong or does not work any more.' },
      remedy: { ja: '新しいコードを請求してください。', en: 'Ask for a new code.' },
    });
  }
}

/** Too many codes within an hour. */
@ObjectType({ implements: () => Refusal })
export class TooManySigningCodes extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'TOO_MANY_CODES', message: { ja: 'コードの請求が多すぎます。', en: 'Too many codes were asked for.' },
      remedy: { ja: '1時間ほど待つか、パスキーで署名してください。', en: 'Wait an hour, or sign with a passkey.' },
    });
  }
}

/** The code did not leave. */
@ObjectType({ implements: () => Refusal })
export class SigningMailNotSent extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'MAIL_NOT_SENT', message: { ja: 'コードのメールを送信できませんでした。', en: 'The mail with the code could not be sent.' },
      remedy: { ja: 'しばらくしてからやり直すか、パスキーで署名してください。', en: 'Try again in a while, or sign with a passkey.' },
    });
  }
}

/** A wording cannot be published as it is. */
@ObjectType({ implements: () => Refusal })
export class WordingInvalid extends Refusal {
  constructor(locale: Locale, field: string) {
    super(locale, {
      code: 'WORDING_INVALID', field: `wording.${field}`, message: { ja: `文面の項目 ${field} が正しくありません。`, en: `The field ${field} of the wording cannot be taken.` },
      remedy: {
        ja: '日本語と英語の両方を入力してください。題名は100文字、本文は20,000文字、有効日数は1〜3,660日までです。',
        en: 'Give both languages: titles up to 100 characters, texts up to 20,000, 1 to 3,660 days.',
      },
    });
  }
}
