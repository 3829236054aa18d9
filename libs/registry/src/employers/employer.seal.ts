import { sealedById, type SealColumn, type SealedColumn } from '@muster/platform';

/** Who an employer's contact is. */
export const CONTACT_PERSON_NAME: SealColumn = { table: 'organisation_contact', column: 'name_sealed' };
/** Where he is written to. */
export const CONTACT_PERSON_EMAIL: SealColumn = { table: 'organisation_contact', column: 'email_sealed' };

/** What is kept sealed of employers, for the rotation of keys. */
export const EMPLOYERS_SEALED: readonly SealedColumn[] = [sealedById(CONTACT_PERSON_NAME), sealedById(CONTACT_PERSON_EMAIL)];
