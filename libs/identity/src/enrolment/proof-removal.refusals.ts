import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';

/** Without it somebody of the staff could not come in any more; nothing was removed. */
@ObjectType({ implements: () => Refusal })
export class LastProof extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'LAST_PROOF',
      message: { ja: '職員のサインインに使う最後の手段のため、削除していません。', en: 'It was not removed: it is the last way in of somebody of the staff.' },
      remedy: {
        ja: '先に別の端末のパスキーを登録するか、組織のアカウントを結び付けてから、もう一度お試しください。端末を失くした場合は、管理者に再登録を依頼してください。',
        en: 'Register a passkey on another device first, or tie your organisation’s account, then try again. If the device is lost, ask an administrator to open your enrolment again.',
      },
    });
  }
}

/** The account has no such passkey, or no authenticator app. */
@ObjectType({ implements: () => Refusal })
export class ProofUnknown extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'PROOF_UNKNOWN',
      message: { ja: '削除する対象は、このアカウントに登録されていません。', en: 'Your account has nothing of the kind to remove.' },
      remedy: { ja: 'アカウントの画面を開き直し、登録されているものを確かめてください。', en: 'Open your account again and see what is registered.' },
    });
  }
}
