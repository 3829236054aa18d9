import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';
import type { EntryProblem } from '../skills/skill.refusals.ts';

/** A credential, or what is said of one, cannot be entered so. */
@ObjectType({ implements: () => Refusal })
export class CredentialInvalid extends Refusal {
  constructor(locale: Locale, problem: EntryProblem) {
    super(locale, { code: 'CREDENTIAL_INVALID', ...problem });
  }
}

/** The person has no such credential on record. */
@ObjectType({ implements: () => Refusal })
export class CredentialUnknown extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'CREDENTIAL_UNKNOWN', field: 'code', message: { ja: 'この資格は登録されていません。', en: 'There is no such credential on record.' },
      remedy: { ja: '本人が資格を登録してから記録してください。', en: 'The holder enters the credential first.' },
    });
  }
}
