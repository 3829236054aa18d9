import type { SealColumn } from '@muster/platform';

/** The number under which a credential was issued: it finds its holder in public lists. */
export const CREDENTIAL_NUMBER: SealColumn = { table: 'expert_credential', column: 'number_sealed' };
/** What an officer noted of an exercise or a certificate. */
export const EVIDENCE_NOTE: SealColumn = { table: 'credential_evidence', column: 'note_sealed' };
