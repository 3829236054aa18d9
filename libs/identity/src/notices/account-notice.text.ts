import type { Locale } from '@muster/platform';
import { ROLES, type Role } from '../permissions.ts';
import type { AccountNoticeKind } from './account-notice.query.ts';

/** What a notice says; ids, names and codes of proofs stay out of it. */
export interface NoticeFacts {
  authority: string;
  kind: AccountNoticeKind;
  roles: readonly Role[] | null;
  at: string;
  publicUrl: string;
}

type Words = Record<Locale, string>;

const WHAT: Record<AccountNoticeKind, Words> = {
  PASSKEY_ADDED: { ja: 'パスキーが追加されました', en: 'A passkey was added' },
  PASSKEY_REMOVED: { ja: 'パスキーが削除されました', en: 'A passkey was removed' },
  APP_ADDED: { ja: '認証アプリが登録されました', en: 'An authenticator app was added' },
  APP_REMOVED: { ja: '認証アプリが解除されました', en: 'The authenticator app was removed' },
  RECOVERY_CODES_MADE: { ja: '回復コードが新しく発行されました', en: 'New recovery codes were made' },
  RECOVERY_CODE_USED: { ja: '回復コードが使われました', en: 'A recovery code was used' },
  SIGN_ON_TIED: { ja: 'シングルサインオンのアカウントが関連付けられました', en: 'A single sign-on account was tied to yours' },
  ENROLMENT_OPENED: { ja: '管理者がパスキーの登録を許可しました', en: 'An administrator opened the registration of a passkey' },
  PROOFS_REMOVED: { ja: '管理者がこれまでのサインイン手段をすべて無効にしました', en: 'An administrator ended everything that you signed in with' },
  ROLES_CHANGED: { ja: '権限が変更されました', en: 'Your roles were changed' },
  ACCOUNT_ENABLED: { ja: '管理者がアカウントの利用を再開しました', en: 'An administrator enabled your account again' },
};

/** What roles are called; the console says the same (`shared/texts/roles.ts`). */
const ROLE_NAMES: Record<Role, Words> = {
  COORDINATOR: { ja: '調整官', en: 'coordinator' }, APPROVER: { ja: '承認者', en: 'approver' }, EXPERT: { ja: '登録専門家', en: 'expert' },
  VETTING_OFFICER: { ja: '審査官', en: 'vetting officer' }, HR: { ja: '人事担当', en: 'HR' }, HR_CENTRAL: { ja: '人事担当(全体)', en: 'HR (all bodies)' }, EMPLOYER_CONTACT: { ja: '派遣元の窓口', en: 'employer contact' },
  AUDITOR: { ja: '監査人', en: 'auditor' }, ADMINISTRATOR: { ja: '管理者', en: 'administrator' },
};

/** Subject and text of the mail. */
export function accountNotice(facts: NoticeFacts, language: Locale): { subject: string; text: string } {
  return language === 'ja' ? japanese(facts) : english(facts);
}

function namesOf(roles: readonly Role[], language: Locale): string {
  const names = ROLES.filter((role) => roles.includes(role)).map((role) => ROLE_NAMES[role][language]);
  return names.length > 0 ? names.join(language === 'ja' ? '、' : ', ') : { ja: 'なし', en: 'none' }[language];
}

function japanese({ authority, kind, roles, at, publicUrl }: NoticeFacts): { subject: string; text: string } {
  const lines = [
    `${at}(日本時間)、あなたの Muster アカウントで次の変更がありました。`, `${WHAT[kind].ja}。`,
    ...(roles ? [`現在の権限: ${namesOf(roles, 'ja')}`] : []),
    'お心当たりがあれば、ご対応の必要はありません。',
    'お心当たりがない場合は、すぐに管理者へ連絡してください。サインインできるときは、すべてのセッションを終了してください。', publicUrl, '',
  ];
  return { subject: `【${authority}】${WHAT[kind].ja}`, text: lines.join('\n') };
}

function english({ authority, kind, roles, at, publicUrl }: NoticeFacts): { subject: string; text: string } {
  const lines = [
    `At ${at} JST this happened to your account at Muster:`, `${WHAT[kind].en}.`,
    ...(roles ? [`Your roles now: ${namesOf(roles, 'en')}`] : []),
    'If you know of it, there is nothing to do.',
    'If you do not, tell your administrator at once, and end all your sessions if you can still sign in.', publicUrl, '',
  ];
  return { subject: `${authority}: ${WHAT[kind].en}`, text: lines.join('\n') };
}
