import type { Screen } from '../../shared/route.ts';

export const screens: readonly Screen[] = [
  { path: '/administration/users', page: () => import('./users/users.page.tsx'), may: ['user:update'], menu: { order: 70, ja: '利用者', en: 'Users' }, homeOf: ['ADMINISTRATOR'] },
  { path: '/administration/organisations', page: () => import('./organisations/organisations.page.tsx'), may: ['organisation:update'], menu: { order: 71, ja: '組織', en: 'Organisations' } },
  { path: '/administration/organisations/$organisationId', page: () => import('./organisations/organisation.page.tsx'), may: ['organisation:update'] },
  { path: '/administration/wordings', page: () => import('./wordings/wordings.page.tsx'), may: ['agreement:update'], menu: { order: 73, ja: '誓約・協定', en: 'Pledges' } },
  { path: '/administration/presets', page: () => import('./presets/presets.page.tsx'), may: ['preset:update'], menu: { order: 72, ja: '招集のひな形', en: 'Presets' } },
  { path: '/administration/presets/$code', page: () => import('./presets/preset.page.tsx'), may: ['preset:update'] },
  { path: '/administration/providers', page: () => import('./providers/providers.page.tsx'), may: ['notify:read'], menu: { order: 74, ja: '送信手段', en: 'Providers' } },
  { path: '/administration/settings', page: () => import('./settings/settings.page.tsx'), may: ['setting:read'], menu: { order: 75, ja: '設定', en: 'Settings' } },
];
