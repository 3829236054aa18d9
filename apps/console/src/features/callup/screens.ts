import type { Screen } from '../../shared/route.ts';

export const screens: readonly Screen[] = [
  {
    path: '/coordination', page: () => import('./home/home.page.tsx'), may: ['incident:read'],
    menu: { order: 10, ja: '招集', en: 'Call-ups' }, homeOf: ['COORDINATOR', 'AUDITOR'],
  },
  {
    path: '/approvals', page: () => import('./approval/approvals.page.tsx'), may: ['callup:read', 'callup:approve-delegated'],
    menu: { order: 12, ja: '承認', en: 'Approvals' }, homeOf: ['APPROVER'],
  },
  { path: '/call-ups', page: () => import('./past/past.page.tsx'), may: ['incident:read', 'callup:read'], menu: { order: 11, ja: '招集の一覧', en: 'All call-ups' } },
  { path: '/approvals/$callUpId', page: () => import('./approval/decision.page.tsx'), may: ['callup:read'] },
  { path: '/incidents/new', page: () => import('./incident/new-incident.page.tsx'), may: ['incident:create'] },
  { path: '/incidents/$incidentId', page: () => import('./incident/incident.page.tsx'), may: ['incident:read'] },
  { path: '/incidents/$incidentId/call', page: () => import('./flow/flow.page.tsx'), may: ['callup:preview', 'callup:launch'] },
  { path: '/drill', page: () => import('./incident/drill.page.tsx'), may: ['incident:create', 'callup:launch'] },
  { path: '/call-ups/$callUpId', page: () => import('./board/board.page.tsx'), may: ['callup:read'] },
  { path: '/call-ups/$callUpId/edit', page: () => import('./flow/edit.page.tsx'), may: ['callup:preview', 'callup:launch'] },
  { path: '/call-ups/$callUpId/team', page: () => import('./mission/mission.page.tsx'), may: ['callup:read', 'callup:brief', 'callup:notice'] },
  { path: '/call-ups/$callUpId/report', page: () => import('./report/report.page.tsx'), may: ['callup:read'] },
];
