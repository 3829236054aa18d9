import { sealedById, type SealColumn, type SealedColumn, type Vault } from '@muster/platform';

/** What an expert wrote beside a time when he can or cannot. */
export const EXCEPTION_NOTE: SealColumn = { table: 'availability_exception', column: 'note_sealed' };

/** What this library keeps sealed, for the rotation of keys. */
export const AVAILABILITY_SEALED: readonly SealedColumn[] = [sealedById(EXCEPTION_NOTE)];

/** Exceptions with their notes opened. */
export async function openNotes<T extends { id: string; note: Buffer | null }>(vault: Vault, rows: readonly T[]): Promise<(Omit<T, 'note'> & { note: string | null })[]> {
  const notes = await vault.openAll(EXCEPTION_NOTE, rows.map(({ id, note }) => ({ row: id, sealed: note })));
  return rows.map((row, at) => ({ ...row, note: notes[at] ?? null }));
}
