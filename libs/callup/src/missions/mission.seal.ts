import { sealedById, type LoadedKeys, type SealColumn, type SealedColumn, type Vault } from '@muster/platform';
import type { BothTexts } from './mission-text.rule.ts';

/** A table of texts in two languages, sealed for their row. */
export type SealedTable = 'briefing' | 'call_up_notice';

const column = (table: SealedTable, name: string): SealColumn => ({ table, column: name });

/** What missions keep sealed, for the rotation of keys. */
export const MISSION_SEALED: readonly SealedColumn[] = (['briefing', 'call_up_notice'] as const)
  .flatMap((table) => [sealedById(column(table, 'text_ja_sealed')), sealedById(column(table, 'text_en_sealed'))]);

/** Both texts as the database holds them. */
export interface SealedTexts {
  textJaSealed: Buffer;
  textEnSealed: Buffer;
}

/** Seals both texts for their row. */
export function sealTexts(keys: LoadedKeys, table: SealedTable, id: string, { textJa, textEn }: BothTexts): SealedTexts {
  return {
    textJaSealed: keys.seal({ ...column(table, 'text_ja_sealed'), row: id }, textJa.trim()),
    textEnSealed: keys.seal({ ...column(table, 'text_en_sealed'), row: id }, textEn.trim()),
  };
}

/** Opens both texts; they are empty once their time to be kept is over. */
export async function openTexts(vault: Vault, table: SealedTable, id: string, sealed: SealedTexts): Promise<BothTexts> {
  const open = (name: string, bytes: Buffer): Promise<string> => (bytes.length === 0 ? Promise.resolve('') : vault.open({ ...column(table, name), row: id }, bytes));
  const [textJa, textEn] = await Promise.all([open('text_ja_sealed', sealed.textJaSealed), open('text_en_sealed', sealed.textEnSealed)]);
  return { textJa, textEn };
}
