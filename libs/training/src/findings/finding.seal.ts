import type { SealColumn } from '@muster/platform';

export const FINDING_TEXT: SealColumn = { table: 'finding', column: 'text_sealed' };
export const MOVE_REASON: SealColumn = { table: 'finding_move', column: 'reason_sealed' };
