/** What may be attached. */
export const FileKind = { PDF: 'PDF', PNG: 'PNG', JPEG: 'JPEG' } as const;
export type FileKind = keyof typeof FileKind;

/** Bytes of a document at most: 5 MB. */
export const LARGEST_FILE = 5 * 1024 * 1024;

export const MEDIA_TYPES: Readonly<Record<FileKind, string>> = { PDF: 'application/pdf', PNG: 'image/png', JPEG: 'image/jpeg' };
const EXTENSIONS: Readonly<Record<FileKind, string>> = { PDF: 'pdf', PNG: 'png', JPEG: 'jpg' };
const LONGEST_NAME = 120;

/** How each kind begins (ISO 32000-2 7.5.2, ISO 15948 5.2, ISO 10918-1 B.1.1.3) and what must stand near its end. */
const SIGNS: readonly { kind: FileKind; begins: Buffer; ends: Buffer; within: number }[] = [
  { kind: 'PDF', begins: Buffer.from('%PDF-'), ends: Buffer.from('%%EOF'), within: 1024 },
  { kind: 'PNG', begins: Buffer.from('89504e470d0a1a0a', 'hex'), ends: Buffer.from('IEND'), within: 64 },
  { kind: 'JPEG', begins: Buffer.from('ffd8ff', 'hex'), ends: Buffer.from('ffd9', 'hex'), within: 64 },
];

/** What the bytes are, whatever their name says; null when they are none of the kinds, or break off before their end. */
export function fileKind(bytes: Buffer): FileKind | null {
  const found = SIGNS.find(({ begins }) => bytes.subarray(0, begins.length).equals(begins));
  if (!found) return null;
  return bytes.subarray(-found.within).includes(found.ends) ? found.kind : null;
}

/** A name that no program misreads: without paths, control characters and marks that turn text around, and with the ending of what it is. */
export function fileName(given: string, kind: FileKind): string {
  const last = given.normalize('NFC').split(/[\\/]/u).at(-1) ?? '';
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"<>:|?*]/gu, '').trim().replace(/^\.+/u, '');
  const stem = plain.replace(/\.[A-Za-z0-9]{1,5}$/u, '').slice(0, LONGEST_NAME);
  return `${stem || 'document'}.${EXTENSIONS[kind]}`;
}
