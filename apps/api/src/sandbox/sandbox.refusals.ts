import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';

/** There is no sandbox here, or it does not answer. */
@ObjectType({ implements: () => Refusal })
export class SandboxAway extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'SANDBOX_AWAY',
      message: { ja: 'サンドボックスを利用できません。', en: 'The sandbox cannot be used.' },
      remedy: {
        ja: 'サンドボックスはデモ環境だけで動きます。デモ環境の場合は、数秒待ってからもう一度試してください。',
        en: 'It runs in a demo only. If this is one, wait a few seconds and try again.',
      },
    });
  }
}

/** A reply that no phone can send. */
@ObjectType({ implements: () => Refusal })
export class ReplyInvalid extends Refusal {
  constructor(locale: Locale, field: 'device' | 'text') {
    super(locale, {
      code: 'REPLY_INVALID', field,
      message: { ja: 'この返信は送れません。', en: 'This reply cannot be sent.' },
      remedy: { ja: '受信した電話を選び、1文字以上1,600文字以内で入力してください。', en: 'Choose a phone that received a message, and write 1 to 1,600 characters.' },
    });
  }
}
