/** Rights of a demo user; the words are identity's roles. */
export type StaffRole = 'COORDINATOR' | 'APPROVER' | 'EXPERT' | 'VETTING_OFFICER' | 'HR' | 'HR_CENTRAL' | 'EMPLOYER_CONTACT' | 'AUDITOR' | 'ADMINISTRATOR';

/** Somebody who can sign in to a demo installation. */
export interface DemoUser {
  email: string;
  displayName: string;
  roles: readonly StaffRole[];
}

/** One user for each role, and a second vetting officer, since two decide; their codes go to the sandbox's mailbox, since `.example` is reserved (RFC 2606). */
export const DEMO_STAFF: readonly DemoUser[] = [
  { email: 'coordinator@demo.example', displayName: '調整官 星野 誠(デモ)', roles: ['COORDINATOR'] },
  { email: 'approver@demo.example', displayName: '承認者 藤原 京子(デモ)', roles: ['APPROVER'] },
  { email: 'vetting@demo.example', displayName: '審査官 松浦 修(デモ)', roles: ['VETTING_OFFICER'] },
  { email: 'vetting-2@demo.example', displayName: '審査官 杉本 恵(デモ)', roles: ['VETTING_OFFICER'] },
  { email: 'hr@demo.example', displayName: '人事担当 小池 典子(デモ)', roles: ['HR'] },
  { email: 'hr-central@demo.example', displayName: '人事担当(全体) 大橋 直美(デモ)', roles: ['HR_CENTRAL'] },
  { email: 'employer@demo.example', displayName: '派遣元の窓口 石井 徹也(デモ)', roles: ['EMPLOYER_CONTACT'] },
  { email: 'auditor@demo.example', displayName: '監査人 服部 徹(デモ)', roles: ['AUDITOR'] },
  { email: 'admin@demo.example', displayName: '管理者 青木 葵(デモ)', roles: ['ADMINISTRATOR'] },
  { email: 'expert@demo.example', displayName: '登録専門家(デモ)', roles: ['EXPERT'] },
];
