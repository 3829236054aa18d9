import { Refusal, type Locale, type Text } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';

/** Where an entry is wrong, how, and what helps. */
export interface EntryProblem {
  field: string;
  message: Text;
  remedy: Text;
}

/** A skill cannot be entered so. */
@ObjectType({ implements: () => Refusal })
export class SkillInvalid extends Refusal {
  constructor(locale: Locale, problem: EntryProblem) {
    super(locale, { code: 'SKILL_INVALID', ...problem });
  }
}

/** The person has no such skill. */
@ObjectType({ implements: () => Refusal })
export class SkillUnknown extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'SKILL_UNKNOWN', field: 'workRoleId', message: { ja: 'この役割は登録されていません。', en: 'There is no such skill on record.' },
      remedy: { ja: '一覧を開き直してください。', en: 'Open the list again.' },
    });
  }
}

/** Nobody verifies what he himself can do. */
@ObjectType({ implements: () => Refusal })
export class OwnSkill extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'OWN_SKILL', field: 'expertId', message: { ja: '自分自身の技能や資格は確認できません。', en: 'Nobody verifies their own skills or credentials.' },
      remedy: { ja: '別の審査官に依頼してください。', en: 'Ask another vetting officer.' },
    });
  }
}
