import { Refusal, type Locale } from '@muster/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** Somebody else changed the preset meanwhile; nothing was saved. */
@ObjectType({ implements: () => Refusal })
export class PresetChangedSince extends Refusal {
  @Field(() => Int, { description: 'Its version now' })
  version: number;

  constructor(locale: Locale, version: number) {
    super(locale, {
      code: 'PRESET_CHANGED_SINCE', field: 'version',
      message: { ja: 'ご覧になった後に、このひな形は編集されました。', en: 'This preset was changed after you looked at it.' },
      remedy: { ja: '画面を開き直し、最新の内容を確かめてから保存してください。', en: 'Open it again, look at what it says now, and save that.' },
    });
    this.version = version;
  }
}
