import { Refusal, type Locale } from '@muster/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { callUpNumber } from '../text/text.identity.ts';

/** The incident is closed; it calls nobody any more. */
@ObjectType({ implements: () => Refusal })
export class IncidentClosed extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'INCIDENT_CLOSED', field: 'incidentId',
      message: { ja: 'このインシデントは終了しています。', en: 'This incident is closed.' },
      remedy: { ja: '新しいインシデントを登録してください。', en: 'Open a new incident.' },
    });
  }
}

/** An identical call-up runs already; a second one would call the same people twice. */
@ObjectType({ implements: () => Refusal })
export class AlreadyRunning extends Refusal {
  @Field(() => ID, { description: 'The call-up that runs' })
  callUpId: string;

  constructor(locale: Locale, running: { id: string; number: number }) {
    const code = callUpNumber(running.number);
    super(locale, {
      code: 'ALREADY_RUNNING',
      message: { ja: `同じ内容の招集 ${code} が進行中です。`, en: `An identical call-up, ${code}, is running.` },
      remedy: { ja: `招集 ${code} を確認してください。やり直す場合は先に取り消してください。`, en: `Look at call-up ${code}; cancel it before you send it again.` },
    });
    this.callUpId = running.id;
  }
}

/** The idempotency key was used for another request. */
@ObjectType({ implements: () => Refusal })
export class KeyReused extends Refusal {
  @Field(() => ID, { description: 'The call-up that the key belongs to' })
  callUpId: string;

  constructor(locale: Locale, first: { id: string; number: number }) {
    const code = callUpNumber(first.number);
    super(locale, {
      code: 'KEY_REUSED', field: 'idempotencyKey',
      message: { ja: `この送信キーは別の内容の招集 ${code} で使用済みです。`, en: `This key was used for a different call-up, ${code}.` },
      remedy: { ja: '内容を変えて送る場合は新しいキーを使ってください。', en: 'Use a new key for a new request.' },
    });
    this.callUpId = first.id;
  }
}

/** Four eyes: nobody approves what he wrote himself. */
@ObjectType({ implements: () => Refusal })
export class NotYourOwn extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'NOT_YOUR_OWN',
      message: { ja: '自分が作成した招集は承認できません。', en: 'You cannot approve a call-up that you wrote.' },
      remedy: { ja: '別の承認者に依頼してください。', en: 'Ask another approver.' },
    });
  }
}

/** The deadline passed while the call-up waited for approval. */
@ObjectType({ implements: () => Refusal })
export class DeadlinePassed extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'DEADLINE_PASSED',
      message: { ja: '承認待ちの間に回答期限を過ぎました。', en: 'The deadline passed while the call-up waited for approval.' },
      remedy: { ja: '取り消して、新しい期限で作成し直してください。', en: 'Cancel it and write it again with a new deadline.' },
    });
  }
}
