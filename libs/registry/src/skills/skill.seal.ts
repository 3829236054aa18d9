import type { SealColumn } from '@muster/platform';

/** What an officer saw before he verified a skill. */
export const SKILL_EVIDENCE: SealColumn = { table: 'skill_judgement', column: 'evidence_sealed' };
