import { Refusal, type Locale, type Text } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';
import type { TermsProblem } from './standing-terms.rule.ts';

/** There is no such organisation. */
@ObjectType({ implements: () => Refusal })
export class EmployerUnknown extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'EMPLOYER_UNKNOWN', field: 'organisationId',
      message: { ja: 'この組織は見つかりません。', en: 'There is no such organisation.' },
      remedy: { ja: '組織の一覧から選んでください。', en: 'Choose one from the list of organisations.' },
    });
  }
}

/** What is agreed cannot be recorded so. */
@ObjectType({ implements: () => Refusal })
export class TermsInvalid extends Refusal {
  constructor(locale: Locale, problem: TermsProblem) {
    super(locale, { code: 'TERMS_INVALID', ...problem });
  }
}

/** The contact cannot be recorded so. */
@ObjectType({ implements: () => Refusal })
export class EmployerContactInvalid extends Refusal {
  constructor(locale: Locale, field: string, message: Text, remedy: Text) {
    super(locale, { code: 'EMPLOYER_CONTACT_INVALID', field, message, remedy });
  }
}

/** There is no such contact, or it was ended. */
@ObjectType({ implements: () => Refusal })
export class EmployerContactUnknown extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'EMPLOYER_CONTACT_UNKNOWN', field: 'id',
      message: { ja: 'この担当者は登録されていないか、すでに終了しています。', en: 'There is no such contact, or it was ended.' },
      remedy: { ja: '一覧を開き直してください。', en: 'Open the list again.' },
    });
  }
}
