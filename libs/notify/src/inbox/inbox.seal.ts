import { sealedById, type LoadedKeys, type SealColumn, type SealedColumn, type Vault } from '@muster/platform';
import type { InboxEntry, InboxRow, StoredRow } from './inbox.types.ts';

/** The column that holds what came in, word for word: numbers and messages are in it. */
export const INBOX_PAYLOAD: SealColumn = { table: 'inbox', column: 'payload_sealed' };

/** What this library keeps sealed, for the rotation of keys. */
export const NOTIFY_SEALED: readonly SealedColumn[] = [sealedById(INBOX_PAYLOAD)];

/** Seals an entry's fields for the row with this id. */
export function sealPayload(keys: LoadedKeys, id: string, payload: InboxEntry['payload']): Buffer {
  return keys.seal({ ...INBOX_PAYLOAD, row: id }, plainJson(payload));
}

/** Opens the fields of stored rows, in one go. */
export async function openPayloads(vault: Vault, rows: readonly StoredRow[]): Promise<InboxRow[]> {
  const texts = await vault.openAll(INBOX_PAYLOAD, rows.map((row) => ({ row: row.id, sealed: row.payloadSealed })));
  return rows.map(({ payloadSealed: _, ...row }, at) => ({ ...row, payload: JSON.parse(texts[at] ?? '{}') as InboxEntry['payload'] }));
}

/** JSON whose texts PostgreSQL takes: it has no NUL and no half of a surrogate pair. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(/\\u(?:0000|d[89a-f][0-9a-f]{2})/gi, (escape, at: number, all: string) =>
    isEscaped(all, at) ? escape : '\ufffd');
}

/** Whether the backslash at this place is itself escaped, so that it begins no escape. */
function isEscaped(json: string, at: number): boolean {
  let slashes = 0;
  while (json[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}
