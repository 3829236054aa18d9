import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';
import type { EntryProblem } from '../skills/skill.refusals.ts';

/** A team, or a place in it, cannot be recorded so. */
@ObjectType({ implements: () => Refusal })
export class TeamInvalid extends Refusal {
  constructor(locale: Locale, problem: EntryProblem) {
    super(locale, { code: 'TEAM_INVALID', ...problem });
  }
}

/** There is no such team. */
@ObjectType({ implements: () => Refusal })
export class TeamUnknown extends Refusal {
  constructor(locale: Locale, field = 'teamId') {
    super(locale, {
      code: 'TEAM_UNKNOWN', field, message: { ja: 'このチームは見つかりません。', en: 'There is no such team.' },
      remedy: { ja: '一覧から選び直してください。', en: 'Choose from the list again.' },
    });
  }
}

/** Somebody else changed the team meanwhile. */
@ObjectType({ implements: () => Refusal })
export class TeamChanged extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'TEAM_CHANGED', field: 'version', message: { ja: '他の人がこのチームを変更しました。', en: 'Somebody else has changed this team.' },
      remedy: { ja: '表示を更新し、変更をやり直してください。', en: 'Load it again and repeat the change.' },
    });
  }
}

/** Nothing of this kind is in force that could be ended. */
@ObjectType({ implements: () => Refusal })
export class NothingToEnd extends Refusal {
  constructor(locale: Locale, field: string) {
    super(locale, {
      code: 'NOTHING_TO_END', field, message: { ja: '終了の対象が見つかりません。', en: 'There is nothing of this kind to end.' },
      remedy: { ja: '表示を更新してください。', en: 'Load it again.' },
    });
  }
}
