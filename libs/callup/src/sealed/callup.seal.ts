import type { LoadedKeys, SealColumn, Vault } from '@muster/platform';

const column = (table: string, name: string): SealColumn => ({ table, column: name });

/** The columns of the engine that hold what people wrote. */
export const SEALED_TEXTS = {
  incidentTitle: column('incident', 'title_sealed'),
  incidentSummary: column('incident', 'summary_sealed'),
  callUpJa: column('call_up', 'text_ja_sealed'),
  callUpEn: column('call_up', 'text_en_sealed'),
  answerNote: column('answer', 'note_sealed'),
  unclearReply: column('unclear_reply', 'text_sealed'),
} as const;

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
