import { may, type Wall } from './wall.types.ts';

const PRESETS = may('preset:update');
const ORGANISATIONS = may('organisation:update');
const SETTINGS = may('setting:update');

/** What an administrator keeps. */
export const OFFICE_WALLS: readonly Wall[] = [
  { table: 'preset', worker: 'select', auditor: 'select', api: { read: may('preset:read'), add: PRESETS, change: PRESETS } },
  { table: 'preset_line', worker: 'select', auditor: 'select', api: { read: may('preset:read'), add: PRESETS, remove: PRESETS } },
  { table: 'preset_version', auditor: 'select', api: { read: PRESETS, add: PRESETS } },
  { table: 'organisation_name', worker: 'select, update', auditor: 'select', api: { read: ORGANISATIONS, add: ORGANISATIONS, change: ORGANISATIONS, remove: ORGANISATIONS } },
  {
    table: 'call_up_setting', worker: 'select', auditor: 'select',
    api: { read: may('setting:read', 'callup:preview', 'callup:launch', 'callup:approve', 'callup:approve-delegated'), add: SETTINGS, change: may('callup:approve') },
  },
  // Whoever leaves is told when he is erased.
  { table: 'retention_period', worker: 'select', auditor: 'select', api: { read: may('me:read'), add: SETTINGS } },
];
