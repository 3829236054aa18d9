import type { Screen } from '../../shared/route.ts';

export const screens: readonly Screen[] = [
  { path: '/sandbox', page: () => import('./wall.page.tsx'), may: ['sandbox:use'], demoOnly: true, menu: { order: 90, ja: 'サンドボックス', en: 'Sandbox' } },
];
