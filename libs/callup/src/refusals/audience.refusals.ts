import { Refusal, type Locale, type Text } from '@muster/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Exclusion } from '../targeting/audience.types.ts';
import { ExclusionEnum } from '../types/enums.ts';

/** People who are not called for one reason. */
@ObjectType()
export class ExclusionCount {
  @Field(() => ExclusionEnum) reason: Exclusion;
  @Field(() => Int) people: number;
}

/** Why an audience is empty. */
export type EmptyReason = 'NO_REQUIREMENT' | 'EMPTY_FILTER' | 'EMPTIED_LIST' | 'NOBODY_SELECTED' | 'NOBODY_CALLABLE';

const WHY: Readonly<Record<EmptyReason, { message: Text; remedy: Text }>> = {
  NO_REQUIREMENT: {
    message: { ja: '所要が1行もないため、誰も招集されません。', en: 'There is no requirement line, so nobody is called.' },
    remedy: { ja: '役割と人数の行を追加してください。', en: 'Add a line with a role and a head count.' },
  },
  EMPTY_FILTER: {
    message: { ja: '対象の条件が空のため、誰も招集されません。', en: 'The audience filter is empty, so nobody is called.' },
    remedy: { ja: '条件を指定するか、全員を対象にする場合は「全員」を明示してください。', en: 'Give a criterion, or say “everybody” in words.' },
  },
  EMPTIED_LIST: {
    message: { ja: '選択が空の条件があるため、誰も招集されません。', en: 'A criterion has no value selected, so nobody is called.' },
    remedy: { ja: '値を選ぶか、その条件を外してください。', en: 'Select a value, or leave the criterion out.' },
  },
  NOBODY_SELECTED: {
    message: { ja: '条件に合う登録者がいません。', en: 'Nobody on the roster matches the filter.' },
    remedy: { ja: '条件を広げてください。', en: 'Widen the filter.' },
  },
  NOBODY_CALLABLE: {
    message: { ja: '条件に合う人はいますが、今招集できる人がいません。', en: 'People match the filter, but none of them can be called now.' },
    remedy: { ja: '除外理由を確認し、所要・条件・連絡手段を見直してください。', en: 'Look at the reasons, and change lines, filter or channels.' },
  },
};

/** Nobody would be called, with the reason; nothing was sent. */
@ObjectType({ implements: () => Refusal })
export class EmptyAudience extends Refusal {
  @Field(() => String, { description: 'NO_REQUIREMENT, EMPTY_FILTER, EMPTIED_LIST, NOBODY_SELECTED or NOBODY_CALLABLE' })
  reason: EmptyReason;

  @Field(() => [ExclusionCount], { description: 'Why those whom the filter selects are not called' })
  exclusions: ExclusionCount[];

  constructor(locale: Locale, reason: EmptyReason, field: string, exclusions: ExclusionCount[] = []) {
    super(locale, { code: 'EMPTY_AUDIENCE', field, ...WHY[reason] });
    this.reason = reason;
    this.exclusions = exclusions;
  }
}

/** More people than one call-up may reach. */
@ObjectType({ implements: () => Refusal })
export class AudienceTooLarge extends Refusal {
  @Field(() => Int) recipients: number;
  @Field(() => Int) cap: number;

  constructor(locale: Locale, recipients: number, cap: number) {
    super(locale, {
      code: 'AUDIENCE_TOO_LARGE', field: 'audience',
      message: { ja: `対象が${recipients}人で、上限の${cap}人を超えています。`, en: `The audience is ${recipients} people; ${cap} is the limit.` },
      remedy: { ja: '条件を絞るか、管理者に上限の変更を依頼してください。', en: 'Narrow the filter, or ask the administrator to raise the limit.' },
    });
    this.recipients = recipients;
    this.cap = cap;
  }
}
