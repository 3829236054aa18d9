import type { Screen } from '../../shared/route.ts';

export const screens: readonly Screen[] = [
  {
    path: '/progress', page: () => import('./progress/progress.page.tsx'), may: ['progress:read'],
    roles: ['HR', 'HR_CENTRAL', 'COORDINATOR', 'APPROVER', 'AUDITOR', 'ADMINISTRATOR'], menu: { order: 38, ja: '進捗', en: 'Progress' },
  },
  { path: '/progress/years/$year', page: () => import('./years/year.page.tsx'), may: ['progress:read'] },
];
