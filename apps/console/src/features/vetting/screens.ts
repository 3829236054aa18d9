import type { Screen } from '../../shared/route.ts';

const OFFICER = ['VETTING_OFFICER'] as const;

export const screens: readonly Screen[] = [
  { path: '/vetting', page: () => import('./queue/queue.page.tsx'), may: ['expert:vet'], menu: { order: 21, ja: '審査', en: 'Vetting' }, homeOf: OFFICER },
  { path: '/vetting/people/$expertId', page: () => import('./person/person.page.tsx'), may: ['expert:vet'] },
  { path: '/registry/care', page: () => import('./care/care.page.tsx'), may: ['registry-alert:read'], menu: { order: 23, ja: '名簿の整備', en: 'Registry care' } },
  { path: '/registry/invitations', page: () => import('./invitations/invitations.page.tsx'), may: ['expert:update'], menu: { order: 22, ja: '招待', en: 'Invitations' } },
  { path: '/registry/import', page: () => import('./import/import.page.tsx'), may: ['expert:update'], menu: { order: 24, ja: '名簿の取込み', en: 'Import' } },
];
