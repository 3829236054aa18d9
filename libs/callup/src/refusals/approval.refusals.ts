import { Refusal, type Locale } from '@muster/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** The call-up was edited after somebody looked at it: an approval, and an edit, is for what was seen. */
@ObjectType({ implements: () => Refusal })
export class ChangedSince extends Refusal {
  @Field(() => Int, { description: 'The version that waits now' })
  version: number;

  constructor(locale: Locale, version: number) {
    super(locale, {
      code: 'CHANGED_SINCE', field: 'version',
      message: { ja: 'ご覧になった後に、この招集は編集されました。', en: 'This call-up was edited after you looked at it.' },
      remedy: { ja: '最新の内容を確認してから、承認または編集してください。', en: 'Look at it as it is now, and approve or edit that.' },
    });
    this.version = version;
  }
}
