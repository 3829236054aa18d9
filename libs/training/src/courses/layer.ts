import { registerEnumType } from '@nestjs/graphql';

/** The layers of a body's people, as the strategy counts them: 政務, 幹部, 管理職, 担当, 一般. */
export const StaffLayer = { POLITICAL: 'POLITICAL', EXECUTIVE: 'EXECUTIVE', MANAGER: 'MANAGER', OFFICER: 'OFFICER', GENERAL: 'GENERAL' } as const;
export type StaffLayer = keyof typeof StaffLayer;

/** From the highest to the lowest. */
export const LAYERS = Object.values(StaffLayer);

/** What the layers are called. */
export const LAYER_NAMES: Readonly<Record<StaffLayer, { ja: string; en: string }>> = {
  POLITICAL: { ja: '政務', en: 'Political appointees' }, EXECUTIVE: { ja: '幹部', en: 'Executives' }, MANAGER: { ja: '管理職', en: 'Managers' },
  OFFICER: { ja: '担当', en: 'Officers in charge' }, GENERAL: { ja: '一般', en: 'General staff' },
};

registerEnumType(StaffLayer, { name: 'StaffLayer', description: '政務, 幹部, 管理職, 担当, 一般' });
