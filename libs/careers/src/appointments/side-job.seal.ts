import type { SealColumn } from '@muster/platform';

/** For whom somebody works beside his appointment, and what. */
export const SIDE_JOB_WORK: SealColumn = { table: 'side_job', column: 'work_sealed' };
