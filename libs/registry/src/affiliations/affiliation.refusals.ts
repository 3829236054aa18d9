import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';
import type { AffiliationProblem } from './affiliation.rule.ts';

/** An affiliation that cannot be meant so; nothing was changed. */
@ObjectType({ implements: () => Refusal })
export class BadAffiliation extends Refusal {
  constructor(locale: Locale, problem: AffiliationProblem) {
    super(locale, { code: 'BAD_AFFILIATION', ...problem });
  }
}

/** There is no such affiliation, or it is the office's to change. */
@ObjectType({ implements: () => Refusal })
export class AffiliationUnknown extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'AFFILIATION_UNKNOWN', field: 'id',
      message: { ja: 'この所属は見つからないか、担当窓口が登録したものです。', en: 'There is no such affiliation, or it was entered by the office.' },
      remedy: { ja: '一覧を開き直すか、担当窓口に訂正を依頼してください。', en: 'Open the list again, or ask the office to correct it.' },
    });
  }
}
