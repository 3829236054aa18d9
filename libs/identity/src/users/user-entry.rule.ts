import type { Text } from '@muster/platform';
import { emailKey, looksLikeEmail } from '../sign-in/email-key.ts';

/** A user as an administrator enters him. */
export interface UserEntry {
  email: string;
  displayName: string;
}

/** What is wrong with an entry: where, what, and what would do. */
export interface UserProblem {
  field: string;
  code: string;
  message: Text;
  remedy: Text;
}

const LONGEST_NAME = 100;

/** The first thing that is wrong with a new user; whether the address is free is asked of the database. */
export function userProblem({ email, displayName }: UserEntry): UserProblem | null {
  const name = displayName.trim();
  if (name === '' || [...name].length > LONGEST_NAME || /[\p{Cc}\p{Cf}<>]/u.test(name)) {
    return {
      field: 'displayName', code: 'NAME_INVALID', message: { ja: '氏名がないか、長すぎるか、使えない文字があります。', en: 'The name is missing, too long, or holds a sign that no name has.' },
      remedy: { ja: `${LONGEST_NAME}文字以内で入力してください。`, en: `Give at most ${LONGEST_NAME} characters.` },
    };
  }
  return looksLikeEmail(emailKey(email)) ? null : {
    field: 'email', code: 'EMAIL_INVALID', message: { ja: 'メールアドレスの形式が正しくありません。', en: 'This is no e-mail address.' }, remedy: { ja: '入力した文字を確認してください。', en: 'Look at what was typed.' },
  };
}

export const EMAIL_TAKEN: UserProblem = {
  field: 'email', code: 'EMAIL_TAKEN', message: { ja: 'このメールアドレスの利用者は、すでに登録されています。', en: 'There is a user with this e-mail address already.' },
  remedy: { ja: '一覧から探し、役割を変更してください。', en: 'Find them in the list and change their roles.' },
};

export const NO_ORGANISATION: UserProblem = {
  field: 'organisationIds', code: 'NO_ORGANISATION', message: { ja: '担当する組織が見つかりません。', en: 'One of the organisations does not exist.' },
  remedy: { ja: '組織を検索して選び直してください。', en: 'Search for it and choose it again.' },
};
