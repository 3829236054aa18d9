import type { Screen } from '../../shared/route.ts';

export const screens: readonly Screen[] = [
  { path: '/audit', page: () => import('./log/log.page.tsx'), may: ['audit:read'], menu: { order: 60, ja: '監査記録', en: 'Audit record' }, homeOf: ['AUDITOR'] },
  { path: '/exports', page: () => import('./exports/exports.page.tsx'), may: ['audit:read', 'disclosure:read'], menu: { order: 62, ja: '書き出し', en: 'Exports' } },
  { path: '/disclosures', page: () => import('./disclosures/disclosures.page.tsx'), may: ['audit:read', 'disclosure:read'], menu: { order: 61, ja: '閲覧と警報', en: 'Disclosures' } },
];
