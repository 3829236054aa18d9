/** What roles are called; the words of the sign-in page and of the administrator are the same. */
export const ROLE_NAMES = {
  ja: {
    COORDINATOR: '調整官', APPROVER: '承認者', EXPERT: '登録専門家', VETTING_OFFICER: '審査官', HR: '人事担当', HR_CENTRAL: '人事担当(全体)', EMPLOYER_CONTACT: '派遣元の窓口', AUDITOR: '監査人', ADMINISTRATOR: '管理者',
  },
  en: {
    COORDINATOR: 'Coordinator', APPROVER: 'Approver', EXPERT: 'Expert', VETTING_OFFICER: 'Vetting officer', HR: 'HR', HR_CENTRAL: 'HR (all bodies)', EMPLOYER_CONTACT: 'Employer contact', AUDITOR: 'Auditor', ADMINISTRATOR: 'Administrator',
  },
} as const;
