import { AVAILABILITY_SEALED } from '@muster/availability';
import { CALLUP_SEALED } from '@muster/callup';
import { CAREERS_SEALED } from '@muster/careers';
import { IDENTITY_SEALED } from '@muster/identity';
import { NOTIFY_SEALED } from '@muster/notify';
import type { SealedColumn } from '@muster/platform';
import { REGISTRY_SEALED } from '@muster/registry';
import { TRAINING_SEALED } from '@muster/training';

/** Every sealed column; a test compares the list with the tables. */
export const sealedColumns: readonly SealedColumn[] = [
  ...IDENTITY_SEALED, ...REGISTRY_SEALED, ...AVAILABILITY_SEALED, ...NOTIFY_SEALED, ...CALLUP_SEALED, ...CAREERS_SEALED, ...TRAINING_SEALED,
];
