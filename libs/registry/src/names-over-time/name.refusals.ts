import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';
import type { NameProblem } from './name-change.rule.ts';

/** A name that cannot be meant so; nothing was changed. */
@ObjectType({ implements: () => Refusal })
export class BadName extends Refusal {
  constructor(locale: Locale, problem: NameProblem) {
    super(locale, { code: 'BAD_NAME', ...problem });
  }
}

/** No such name waits. */
@ObjectType({ implements: () => Refusal })
export class NameUnknown extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'NAME_UNKNOWN', field: 'id', message: { ja: '対象となる氏名の変更が見つかりません。', en: 'No such change of name waits.' },
      remedy: { ja: '一覧を開き直してください。', en: 'Open the list again.' },
    });
  }
}
