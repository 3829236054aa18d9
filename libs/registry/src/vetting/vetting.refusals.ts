import { Refusal, type Locale, type Text } from '@muster/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { VettingStepKind } from './decision.rule.ts';

const AGAIN = { ja: '一覧を開き直してください。', en: 'Open the list again.' };

/** There is no such open case. */
@ObjectType({ implements: () => Refusal })
export class CaseUnknown extends Refusal {
  constructor(locale: Locale) {
    super(locale, { code: 'CASE_UNKNOWN', field: 'caseId', message: { ja: '進行中の審査が見つかりません。', en: 'There is no such open case.' }, remedy: AGAIN });
  }
}

/** The expert does not stand where this act begins. */
@ObjectType({ implements: () => Refusal })
export class MoveIllegal extends Refusal {
  constructor(locale: Locale, field = 'expertId') {
    super(locale, {
      code: 'MOVE_ILLEGAL', field,
      message: { ja: '現在の登録状態では、この手続きはできません。', en: 'This cannot be done from where the registration stands.' },
      remedy: { ja: '登録状態と経緯を確認してください。', en: 'Look at the status and its history.' },
    });
  }
}

/** Nobody acts in their own case. */
@ObjectType({ implements: () => Refusal })
export class OwnCase extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'OWN_CASE', message: { ja: '自分自身の審査はできません。', en: 'Nobody acts in their own case.' },
      remedy: { ja: '別の審査官に依頼してください。', en: 'Ask another vetting officer.' },
    });
  }
}

/** Proposer and decider must be two. */
@ObjectType({ implements: () => Refusal })
export class OwnProposal extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'OWN_PROPOSAL', message: { ja: '自分の提案を自分で決定することはできません。', en: 'You cannot decide on your own proposal.' },
      remedy: { ja: '別の審査官が決定します。', en: 'Another vetting officer decides.' },
    });
  }
}

/** Nothing waits for a decision. */
@ObjectType({ implements: () => Refusal })
export class NoProposal extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'NO_PROPOSAL', message: { ja: '決定を待つ提案がありません。提案の後に記録が加わると、提案は無効になります。', en: 'No proposal waits: an entry made after a proposal voids it.' },
      remedy: { ja: '記録を確認し、改めて提案してください。', en: 'Look at the entries and propose again.' },
    });
  }
}

const STEP_NAMES: Record<VettingStepKind, Text> = {
  IDENTITY: { ja: '本人確認', en: 'identity' }, REFERENCES: { ja: '照会', en: 'references' }, EMPLOYER: { ja: '所属先の確認', en: 'employer' },
  PLEDGE: { ja: '誓約', en: 'pledge' }, ATTESTATION: { ja: '適性評価の該当確認', en: 'attestation' },
};

/** Steps are missing before this can go on. */
@ObjectType({ implements: () => Refusal })
export class StepsMissing extends Refusal {
  @Field(() => [VettingStepKind], { description: 'Which steps' }) steps: VettingStepKind[];

  constructor(locale: Locale, steps: VettingStepKind[]) {
    const named = (language: Locale): string[] => steps.map((step) => STEP_NAMES[step][language]);
    super(locale, {
      code: 'STEPS_MISSING', field: 'outcome', message: { ja: `完了していない審査項目があります: ${named('ja').join('、')}`, en: `Steps are not completed: ${named('en').join(', ')}` },
      remedy: { ja: '各項目の結果を記録してから提案してください。', en: 'Enter the outcome of each step, then propose.' },
    });
    this.steps = steps;
  }
}

/** This step cannot be left out. */
@ObjectType({ implements: () => Refusal })
export class StepNeeded extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'STEP_NEEDED', field: 'outcome', message: { ja: '本人確認と誓約は省略できません。', en: 'Identity and pledge cannot be left out.' },
      remedy: { ja: '結果を「問題なし」または「問題あり」で記録してください。', en: 'Record “Passed” or “Failed”.' },
    });
  }
}

/** The law forbids any other use of a suitability evaluation: only that its condition is met is written. */
@ObjectType({ implements: () => Refusal })
export class AttestationHasNoNo extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'ATTESTATION_HAS_NO_NO', field: 'outcome',
      message: { ja: '適性評価の該当確認には「問題あり」を記録できません。適性評価の結果は、法律により他の目的に利用できません。', en: 'An attestation cannot be recorded as failed: the law forbids any other use of a suitability evaluation.' },
      remedy: { ja: '該当を確認できたときだけ「問題なし」とし、それ以外は「不要」とするか、未確認のままにしてください。', en: 'Record “Passed” once it is confirmed; otherwise record “Not needed”, or leave it as it is.' },
    });
  }
}

/** The expert has verified no address but the employer's. */
@ObjectType({ implements: () => Refusal })
export class OwnChannelMissing extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'OWN_CHANNEL_MISSING', field: 'outcome', message: { ja: '勤務先以外の確認済みの連絡先がありません。', en: "There is no verified address but the employer's." },
      remedy: { ja: '本人に、自分の電話番号かメールアドレスの追加と確認を依頼してください。', en: 'Ask the expert to add and verify a phone number or mailbox of their own.' },
    });
  }
}

/** The expert has no pledge in force. */
@ObjectType({ implements: () => Refusal })
export class PledgeMissing extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'PLEDGE_MISSING', field: 'outcome', message: { ja: '有効な誓約書(最新版)がありません。', en: 'There is no pledge in force of the latest version.' },
      remedy: { ja: '本人に誓約書への署名を依頼してください。', en: 'Ask the expert to sign the pledge.' },
    });
  }
}
