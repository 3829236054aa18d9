import type { Screen } from '../../shared/route.ts';

const EXPERT = ['EXPERT'] as const;

export const screens: readonly Screen[] = [
  { path: '/me/call-ups', page: () => import('./call-ups/my-call-ups.page.tsx'), may: ['callup:answer-own'], roles: EXPERT, menu: { order: 40, ja: 'わたしの招集', en: 'My call-ups' }, homeOf: EXPERT },
  { path: '/me/call-ups/$invitationId', page: () => import('./call-ups/my-call-up.page.tsx'), may: ['callup:answer-own'], roles: EXPERT },
  { path: '/me/record', page: () => import('./record/record.page.tsx'), may: ['me:update', 'reference:read'], roles: EXPERT, menu: { order: 41, ja: '登録内容', en: 'My entry' } },
  { path: '/me/availability', page: () => import('./availability/availability.page.tsx'), may: ['availability:update-own'], roles: EXPERT, menu: { order: 42, ja: '都合', en: 'Availability' } },
  { path: '/me/agreements', page: () => import('./agreements/agreements.page.tsx'), may: ['agreement:sign'], roles: EXPERT, menu: { order: 43, ja: '誓約書', en: 'Agreements' } },
  { path: '/me/privacy', page: () => import('./privacy/privacy.page.tsx'), may: ['disclosure:read'], roles: EXPERT, menu: { order: 44, ja: '同意と記録', en: 'Consents and log' } },
  { path: '/invitation/$token', page: () => import('./invitation/invitation.page.tsx'), may: [], open: true },
];
