import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';

/** Nobody is named for this reason. */
@ObjectType({ implements: () => Refusal })
export class ReasonNotNamed extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'REASON_NOT_NAMED', field: 'reason',
      message: { ja: 'この理由で除外された人の氏名は表示できません。', en: 'Nobody is named who is left out for this reason.' },
      remedy: { ja: '所要に合いながら除外された理由を選んでください(例: 予定の重複、連絡手段なし)。', en: 'Choose a reason that keeps somebody out who would fit, for example a place in another team.' },
    });
  }
}

/** A look at names needs a purpose. */
@ObjectType({ implements: () => Refusal })
export class PurposeMissing extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'PURPOSE_MISSING', field: 'purpose',
      message: { ja: '閲覧の目的がありません。', en: 'The purpose of the look is missing.' },
      remedy: { ja: '4〜200文字で目的を入力してください。監査記録に残ります。', en: 'Give it in 4 to 200 characters; it stays on the audit record.' },
    });
  }
}
