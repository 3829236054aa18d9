import type { LoadedKeys, SealColumn } from '@muster/platform';

/** Titles are written by people about people. */
export const AFFILIATION_TITLE: SealColumn = { table: 'affiliation', column: 'title_sealed' };

/** Seals a title for the affiliation with this id. */
export function sealTitle(keys: LoadedKeys, affiliationId: string, title: string): Buffer {
  return keys.seal({ ...AFFILIATION_TITLE, row: affiliationId }, title);
}
