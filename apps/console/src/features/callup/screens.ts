import type { Screen } from '../../shared/route.ts';

export const screens: readonly Screen[] = [
  {
    path: '/coordination', page: () => import('./home/home.page.tsx'), may: ['incident:read'],
    menu: { order: 10, ja: '招集', en: 'Call-ups' }, homeOf: ['COORDINATOR', 'APPROVER', 'AUDITOR'],
  },
];
