import { sealedById, type SealedColumn } from '@muster/platform';
import { APP_SECRET } from './second-proof/second-proof.service.ts';
import { USER_EMAIL, USER_EMAIL_INDEX } from './users/user-email.ts';

/** What this library keeps sealed, for the rotation of keys. */
export const IDENTITY_SEALED: readonly SealedColumn[] = [
  sealedById(USER_EMAIL, { index: { column: 'email_index', purpose: USER_EMAIL_INDEX } }),
  { ...APP_SECRET, key: { column: 'user_id', type: 'uuid' } },
];
