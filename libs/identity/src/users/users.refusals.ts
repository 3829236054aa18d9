import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';
import type { UserProblem } from './user-entry.rule.ts';

/** There is no such user, or he is disabled. */
@ObjectType({ implements: () => Refusal })
export class UserUnknown extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'USER_UNKNOWN', field: 'id',
      message: { ja: '該当する利用者がいないか、無効になっています。', en: 'There is no such user, or the user is disabled.' },
      remedy: { ja: '利用者一覧を開き直してください。', en: 'Open the list of users again.' },
    });
  }
}

/** An account of the registry: it opens by an invitation, not by an administrator. */
@ObjectType({ implements: () => Refusal })
export class OpensByInvitation extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'OPENS_BY_INVITATION', field: 'id',
      message: { ja: '招待を受ける前か、退会した専門家の利用者です。管理者は利用を再開できません。', en: 'This user is an expert who has not accepted an invitation yet, or has left; an administrator cannot let them in.' },
      remedy: { ja: '「招待」の画面から招待してください。本人が受けると、利用できるようになります。', en: 'Invite them from “Invitations”. Once they accept, they can sign in.' },
    });
  }
}

/** Nobody gives rights to himself, nor puts himself out. */
@ObjectType({ implements: () => Refusal })
export class OwnAccount extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'OWN_ACCOUNT', field: 'id',
      message: { ja: '自分自身の権限や有効状態は変更できません。', en: 'You cannot change your own roles or disable yourself.' },
      remedy: { ja: '別の管理者に依頼してください。', en: 'Ask another administrator.' },
    });
  }
}

/** A user cannot be entered so; nothing was changed. */
@ObjectType({ implements: () => Refusal })
export class UserInvalid extends Refusal {
  constructor(locale: Locale, problem: UserProblem) {
    super(locale, problem);
  }
}
