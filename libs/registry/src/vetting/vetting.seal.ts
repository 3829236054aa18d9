import { sealedById, type SealColumn, type SealedColumn } from '@muster/platform';

export const MOVE_REASON: SealColumn = { table: 'expert_move', column: 'reason_sealed' };
export const STEP_REMARK: SealColumn = { table: 'vetting_step', column: 'remark_sealed' };
export const SUSPENSION_NOTICE: SealColumn = { table: 'suspension', column: 'notice_sealed' };
export const SUSPENSION_REPLY: SealColumn = { table: 'suspension', column: 'reply_sealed' };
export const SUSPENSION_REMARK: SealColumn = { table: 'suspension', column: 'remark_sealed' };
export const DEPARTURE_REASON: SealColumn = { table: 'planned_departure', column: 'reason_sealed' };
export const SIGNED_NAME: SealColumn = { table: 'agreement_signature', column: 'name_sealed' };
export const DOCUMENT_NAME: SealColumn = { table: 'attachment', column: 'name_sealed' };
export const DOCUMENT: SealColumn = { table: 'attachment', column: 'content_sealed' };

/** What vetting keeps sealed, for the rotation of keys; documents of megabytes go few at a time. */
export const VETTING_SEALED: readonly SealedColumn[] = [
  ...[MOVE_REASON, STEP_REMARK, SUSPENSION_NOTICE, SUSPENSION_REPLY, SUSPENSION_REMARK, DEPARTURE_REASON, SIGNED_NAME, DOCUMENT_NAME].map((column) => sealedById(column)),
  sealedById(DOCUMENT, { batch: 4 }),
];
