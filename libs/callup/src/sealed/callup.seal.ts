import { MISSION_SEALED } from '../missions/mission.seal.ts';
import { sealedById, type LoadedKeys, type SealColumn, type SealedColumn, type Vault } from '@muster/platform';

const column = (table: string, name: string): SealColumn => ({ table, column: name });

/** The columns of the engine that hold what people wrote. */
export const SEALED_TEXTS = {
  incidentTitle: column('incident', 'title_sealed'),
  incidentSummary: column('incident', 'summary_sealed'),
  callUpJa: column('call_up', 'text_ja_sealed'),
  callUpEn: column('call_up', 'text_en_sealed'),
  callUpEnd: column('call_up', 'end_words_sealed'),
  answerNote: column('answer', 'note_sealed'),
  unclearReply: column('unclear_reply', 'text_sealed'),
} as const;

/** What this library keeps sealed, for the rotation of keys. */
export const CALLUP_SEALED: readonly SealedColumn[] = [
  ...[SEALED_TEXTS.incidentTitle, SEALED_TEXTS.incidentSummary, SEALED_TEXTS.callUpJa, SEALED_TEXTS.callUpEn, SEALED_TEXTS.callUpEnd, SEALED_TEXTS.unclearReply].map((one) => sealedById(one)),
  { ...SEALED_TEXTS.answerNote, key: { column: 'id', type: 'bigint' }, row: `invitation_id || ':' || source_key` },
  ...MISSION_SEALED,
];

/** A call-up's message as it was written. */
export interface CallUpTexts {
  textJa: string;
  textEn: string;
}

/** The same as the database holds it. */
export interface SealedCallUpTexts {
  textJaSealed: Buffer;
  textEnSealed: Buffer;
}

/** Seals the message of the call-up with this id. */
export function sealCallUpTexts(keys: LoadedKeys, callUpId: string, { textJa, textEn }: CallUpTexts): SealedCallUpTexts {
  return {
    textJaSealed: keys.seal({ ...SEALED_TEXTS.callUpJa, row: callUpId }, textJa),
    textEnSealed: keys.seal({ ...SEALED_TEXTS.callUpEn, row: callUpId }, textEn),
  };
}

/** Opens the message of a call-up. */
export async function openCallUpTexts(vault: Vault, row: SealedCallUpTexts & { id: string }): Promise<CallUpTexts> {
  const [textJa, textEn] = await Promise.all([
    vault.open({ ...SEALED_TEXTS.callUpJa, row: row.id }, row.textJaSealed), vault.open({ ...SEALED_TEXTS.callUpEn, row: row.id }, row.textEnSealed),
  ]);
  return { textJa, textEn };
}

/** What identifies an answer before it has a number: an invitation takes each source once. */
export function answerRow(answer: { invitationId: string; sourceKey: string }): string {
  return `${answer.invitationId}:${answer.sourceKey}`;
}
