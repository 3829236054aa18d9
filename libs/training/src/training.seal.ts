import { sealedById, type SealedColumn } from '@muster/platform';
import { FINDING_TEXT, MOVE_REASON } from './findings/finding.seal.ts';

/** What this library keeps sealed, for the rotation of keys: findings name weak points of an event, and people. */
export const TRAINING_SEALED: readonly SealedColumn[] = [sealedById(FINDING_TEXT), sealedById(MOVE_REASON)];
