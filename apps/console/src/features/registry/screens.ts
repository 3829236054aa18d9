import type { Screen } from '../../shared/route.ts';

export const screens: readonly Screen[] = [
  { path: '/experts', page: () => import('./search/search.page.tsx'), may: ['expert:read'], menu: { order: 20, ja: '専門家', en: 'Experts' } },
  { path: '/experts/$expertId', page: () => import('./expert/expert.page.tsx'), may: ['expert:read'] },
  { path: '/teams', page: () => import('./teams/teams.page.tsx'), may: ['organisation:read'], menu: { order: 25, ja: '体制', en: 'Teams' } },
  { path: '/teams/$teamId', page: () => import('./teams/team.page.tsx'), may: ['organisation:read'] },
  { path: '/offline-roster', page: () => import('./offline/offline.page.tsx'), may: ['offline:take', 'expert:contact-read'], menu: { order: 27, ja: '持出し名簿', en: 'Offline roster' } },
  { path: '/access-ends', page: () => import('./access-ends/access-ends.page.tsx'), may: ['access-end:read'], menu: { order: 63, ja: 'アクセスの終了', en: 'Access ends' } },
  { path: '/coverage', page: () => import('./coverage/coverage.page.tsx'), may: ['coverage:read'], menu: { order: 26, ja: '技能の分布', en: 'Skill coverage' } },
];
