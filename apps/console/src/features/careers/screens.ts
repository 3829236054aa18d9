import type { Screen } from '../../shared/route.ts';

const READ = ['careers:read'] as const;
const APPOINTMENTS = ['appointment:read'] as const;

export const screens: readonly Screen[] = [
  { path: '/hr/slots', page: () => import('./slots/slots.page.tsx'), may: READ, menu: { order: 30, ja: '採用枠', en: 'Slots' }, homeOf: ['HR', 'HR_CENTRAL'] },
  { path: '/hr/slots/new', page: () => import('./slots/new-slot.page.tsx'), may: ['careers:update'] },
  { path: '/hr/slots/$slotId', page: () => import('./slots/slot.page.tsx'), may: READ },
  { path: '/hr/posts', page: () => import('./posts/posts.page.tsx'), may: READ, menu: { order: 31, ja: 'ポスト', en: 'Posts' } },
  { path: '/hr/posts/new', page: () => import('./posts/new-post.page.tsx'), may: ['careers:update'] },
  { path: '/hr/posts/$postId', page: () => import('./posts/post.page.tsx'), may: READ },
  { path: '/hr/appointments', page: () => import('./appointments/appointments.page.tsx'), may: APPOINTMENTS, menu: { order: 32, ja: '任用', en: 'Appointments' } },
  { path: '/hr/appointments/new', page: () => import('./appointments/new-appointment.page.tsx'), may: ['appointment:update'] },
  { path: '/hr/appointments/$appointmentId', page: () => import('./appointments/appointment.page.tsx'), may: APPOINTMENTS },
  { path: '/hr/candidates', page: () => import('./candidates/candidates.page.tsx'), may: ['candidate:read'], menu: { order: 33, ja: '候補者', en: 'Candidates' } },
  { path: '/hr/plans', page: () => import('./plans/plans.page.tsx'), may: ['career-plan:read'], menu: { order: 34, ja: '育成計画', en: 'Plans' } },
  { path: '/hr/plans/$planId', page: () => import('./plans/plan.page.tsx'), may: ['career-plan:read'] },
  { path: '/hr/plans/tracks/$trackCode', page: () => import('./tracks/track.page.tsx'), may: ['track:update'] },
  { path: '/hr/law', page: () => import('./law/law.page.tsx'), may: ['reference:read'], roles: ['HR', 'HR_CENTRAL', 'ADMINISTRATOR'], menu: { order: 37, ja: '任用の根拠', en: 'Appointment law' } },
  { path: '/hr/figures', page: () => import('./figures/figures.page.tsx'), may: ['appointment:read', 'career-plan:read'], menu: { order: 38, ja: '任用・育成の指標', en: 'Figures' } },
  { path: '/hr/reports', page: () => import('./reports/reports.page.tsx'), may: READ, menu: { order: 39, ja: '報告書', en: 'Reports' } },
  { path: '/me/career', page: () => import('./mine/my-career.page.tsx'), may: ['me:update'], roles: ['EXPERT'], menu: { order: 45, ja: 'わたしのキャリア', en: 'My career' } },
];
