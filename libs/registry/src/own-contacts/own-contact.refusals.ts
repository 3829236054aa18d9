import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';
import type { AddressProblem } from '../addresses/address.problem.ts';
import { MOST_CONTACTS } from './contact-set.rule.ts';

/** What was typed is no address that a code can be sent to. */
@ObjectType({ implements: () => Refusal })
export class AddressInvalid extends Refusal {
  constructor(locale: Locale, problem: AddressProblem) {
    super(locale, { field: 'address', ...problem });
  }
}

/** The expert has this address already. */
@ObjectType({ implements: () => Refusal })
export class AddressHeld extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'ADDRESS_HELD', field: 'address', message: { ja: 'この連絡先はすでに登録されています。', en: 'You have this address already.' },
      remedy: { ja: '確認がまだであれば、確認コードを請求してください。', en: 'If it is not verified yet, ask for a code.' },
    });
  }
}

/** No more addresses fit. */
@ObjectType({ implements: () => Refusal })
export class TooManyContacts extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'TOO_MANY_CONTACTS', field: 'address', message: { ja: `連絡先は${MOST_CONTACTS}件までです。`, en: `There may be ${MOST_CONTACTS} contacts at most.` },
      remedy: { ja: '使わない連絡先を削除してから追加してください。', en: 'Remove one that you do not use.' },
    });
  }
}

/** There is no such contact of the caller's. */
@ObjectType({ implements: () => Refusal })
export class ContactUnknown extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'CONTACT_UNKNOWN', field: 'id', message: { ja: 'この連絡先は見つかりません。', en: 'There is no such contact.' },
      remedy: { ja: '一覧を開き直してください。', en: 'Open the list again.' },
    });
  }
}

/** There is nothing to verify: the address is in use, or its holder wants no messages. */
@ObjectType({ implements: () => Refusal })
export class NothingToVerify extends Refusal {
  constructor(locale: Locale, why: 'IN_USE' | 'OPTED_OUT') {
    super(locale, why === 'IN_USE' ? {
      code: 'CONTACT_IN_USE', field: 'id', message: { ja: 'この連絡先は確認済みです。', en: 'This contact is verified and in use.' },
      remedy: { ja: '何もする必要はありません。', en: 'There is nothing to do.' },
    } : {
      code: 'CONTACT_OPTED_OUT', field: 'id', message: { ja: 'この連絡先は受信停止中です。', en: 'The holder of this contact asked for no messages.' },
      remedy: { ja: 'その端末から START と返信してから、コードを請求してください。', en: 'Answer START from it, then ask for a code.' },
    });
  }
}

/** Too many codes within an hour. */
@ObjectType({ implements: () => Refusal })
export class TooManyContactCodes extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'TOO_MANY_CODES', message: { ja: '確認コードの請求が多すぎます。', en: 'Too many codes were asked for.' },
      remedy: { ja: '1時間ほど待ってから請求してください。', en: 'Wait an hour, then ask again.' },
    });
  }
}

/** The code is wrong, used, too old, or was tried too often: which of these is not told. */
@ObjectType({ implements: () => Refusal })
export class ContactCodeWrong extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'CONTACT_CODE_WRONG', field: 'verificationCode', message: { ja: 'コードが正しくないか、使えなくなっています。', en: 'The code is wrong or does not work any more.' },
      remedy: { ja: '新しいコードを請求してください。', en: 'Ask for a new code.' },
    });
  }
}

/** The contact has to stay. */
@ObjectType({ implements: () => Refusal })
export class ContactNeeded extends Refusal {
  constructor(locale: Locale, why: 'LAST_VERIFIED' | 'LAST_OWN') {
    super(locale, why === 'LAST_VERIFIED' ? {
      code: 'LAST_VERIFIED_CONTACT', field: 'id', message: { ja: '使える確認済みの連絡先が残らないため、削除できません。', en: 'It is the last verified contact that reaches you.' },
      remedy: { ja: '別の連絡先を追加し、確認してから削除してください。', en: 'Add and verify another one first.' },
    } : {
      code: 'LAST_OWN_CONTACT', field: 'id', message: { ja: '勤務先以外の連絡先が残らないため、削除できません。', en: "Only your employer's addresses would be left." },
      remedy: { ja: '勤務先以外の連絡先を追加し、確認してから削除してください。', en: 'Add and verify an address of your own first.' },
    });
  }
}

/** The order does not name each contact once. */
@ObjectType({ implements: () => Refusal })
export class ContactOrderInvalid extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'CONTACT_ORDER_INVALID', field: 'ids', message: { ja: '連絡先の並び順が一覧と一致しません。', en: 'The order does not name each of your contacts once.' },
      remedy: { ja: '一覧を開き直し、すべての連絡先を1回ずつ並べてください。', en: 'Open the list again and name every contact once.' },
    });
  }
}
