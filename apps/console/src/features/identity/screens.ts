import type { Screen } from '../../shared/route.ts';

export const screens: readonly Screen[] = [
  { path: '/me/account', page: () => import('./account/account.page.tsx'), may: ['me:read', 'me:update', 'me:enrol', 'me:secure'] },
];
