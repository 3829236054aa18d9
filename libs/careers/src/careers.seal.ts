import { sealedById, type SealedColumn } from '@muster/platform';
import { SIDE_JOB_WORK } from './appointments/side-job.seal.ts';
import { CANDIDATE_NOTE } from './candidates/candidate.seal.ts';

/** What this library keeps sealed, for the rotation of keys. */
export const CAREERS_SEALED: readonly SealedColumn[] = [sealedById(CANDIDATE_NOTE), sealedById(SIDE_JOB_WORK)];
