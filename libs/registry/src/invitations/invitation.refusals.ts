import { Refusal, type Locale, type Text } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';

/** What is wrong with an invitation, with its place. */
export interface InvitationProblem {
  field: string;
  message: Text;
  remedy: Text;
}

/** An invitation that cannot be meant so; nothing was written. */
@ObjectType({ implements: () => Refusal })
export class BadInvitation extends Refusal {
  constructor(locale: Locale, problem: InvitationProblem) {
    super(locale, { code: 'BAD_INVITATION', ...problem });
  }
}

/** The mailbox belongs to an account already. */
@ObjectType({ implements: () => Refusal })
export class MailboxTaken extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'MAILBOX_TAKEN', field: 'email', message: { ja: 'このメールアドレスは、既に別のアカウントで使われています。', en: 'Another account uses this e-mail address.' },
      remedy: { ja: '本人の別のアドレスを確認するか、既存の登録を探してください。', en: 'Ask for another address, or look for the entry that there is.' },
    });
  }
}

/** There is no such invitation that waits. */
@ObjectType({ implements: () => Refusal })
export class InvitationUnknown extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'INVITATION_UNKNOWN', field: 'id', message: { ja: '返事を待っている招待が見つかりません。', en: 'No such invitation waits.' },
      remedy: { ja: '一覧を開き直してください。', en: 'Open the list again.' },
    });
  }
}

/** Nobody can be written to. */
@ObjectType({ implements: () => Refusal })
export class NoMailbox extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'NO_MAILBOX', field: 'expertId', message: { ja: '招待を送れるメールアドレスがありません。', en: 'There is no mailbox to invite by.' },
      remedy: { ja: '本人にアドレスを確認してください。', en: 'Ask for an address.' },
    });
  }
}

/** A link that opens nothing: made up, used, withdrawn or too old. Which of these is not told. */
@ObjectType({ implements: () => Refusal })
export class InvitationDead extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'INVITATION_DEAD', field: 'token', message: { ja: 'このリンクは使えません。期限が過ぎたか、既に使われています。', en: 'This link opens nothing: it is too old, or was used.' },
      remedy: { ja: '登録済みの方はサインインしてください。それ以外の方は担当窓口に再送を依頼してください。', en: 'If you have registered, sign in. Otherwise ask the office to send it again.' },
    });
  }
}
