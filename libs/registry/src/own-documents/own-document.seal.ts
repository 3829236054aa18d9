import { sealedById, type SealColumn, type SealedColumn } from '@muster/platform';

export const OWN_DOCUMENT: SealColumn = { table: 'own_document', column: 'content_sealed' };
export const OWN_DOCUMENT_NAME: SealColumn = { table: 'own_document', column: 'name_sealed' };

/** What experts hand in, for the rotation of keys; documents of megabytes go few at a time. */
export const OWN_DOCUMENTS_SEALED: readonly SealedColumn[] = [sealedById(OWN_DOCUMENT_NAME), sealedById(OWN_DOCUMENT, { batch: 4 })];
