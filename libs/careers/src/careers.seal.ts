import { sealedById, type SealedColumn } from '@muster/platform';
import { CANDIDATE_NOTE } from './candidates/candidate.seal.ts';

/** What this library keeps sealed, for the rotation of keys. */
export const CAREERS_SEALED: readonly SealedColumn[] = [sealedById(CANDIDATE_NOTE)];
