import type { Screen } from '../../shared/route.ts';

const CONTACT = ['EMPLOYER_CONTACT'] as const;

export const screens: readonly Screen[] = [
  { path: '/employer', page: () => import('./home/employer.page.tsx'), may: ['release:read'], menu: { order: 50, ja: '派遣の承諾', en: 'Releases' }, homeOf: CONTACT },
];
