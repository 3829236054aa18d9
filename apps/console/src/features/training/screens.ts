import type { Screen } from '../../shared/route.ts';

const READ = ['training:read'] as const;

export const screens: readonly Screen[] = [
  { path: '/training', page: () => import('./coverage/coverage.page.tsx'), may: READ, roles: ['HR', 'HR_CENTRAL'], menu: { order: 35, ja: '研修', en: 'Training' } },
  { path: '/training/courses', page: () => import('./courses/courses.page.tsx'), may: READ },
  { path: '/training/records', page: () => import('./records/records.page.tsx'), may: ['training:update', 'careers:read'] },
  { path: '/exercises/new', page: () => import('./exercises/plan.page.tsx'), may: ['exercise:update'] },
  { path: '/exercises/$exerciseId/change', page: () => import('./exercises/plan.page.tsx'), may: ['exercise:update'] },
  { path: '/exercises', page: () => import('./exercises/exercises.page.tsx'), may: READ, roles: ['HR', 'HR_CENTRAL', 'COORDINATOR', 'VETTING_OFFICER'], menu: { order: 36, ja: '演習', en: 'Exercises' } },
  { path: '/exercises/$exerciseId', page: () => import('./exercises/exercise.page.tsx'), may: READ },
];
