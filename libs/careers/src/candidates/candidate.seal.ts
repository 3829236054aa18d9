import type { SealColumn } from '@muster/platform';

/** What was noted of a candidate's step. */
export const CANDIDATE_NOTE: SealColumn = { table: 'candidate_event', column: 'note_sealed' };
