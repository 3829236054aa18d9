/** On what occasion the HR of a body is written to. */
export const NudgeKind = { DUE_SOON: 'DUE_SOON', OVERDUE: 'OVERDUE' } as const;
export type NudgeKind = keyof typeof NudgeKind;
