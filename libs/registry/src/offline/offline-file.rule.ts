import { createCipheriv, createDecipheriv, randomBytes, scrypt, type ScryptOptions } from 'node:crypto';

/** How the file begins; a later form gets another number. */
const MAGIC = 'MUSTER-OFFLINE-1';
const TAG = 16;

/** scrypt at 128 MB and about half a second a guess (OWASP asks for N = 2^17, r = 8, p = 1 at least). */
const COST = { N: 2 ** 17, r: 8, p: 1 };

/** What stands in the clear before the sealed part. */
export interface OfflineHeader {
  madeAt: string;
  kdf: 'scrypt';
  N: number;
  r: number;
  p: number;
  cipher: 'aes-256-gcm';
  /** Base64. */
  salt: string;
  iv: string;
}

export type OpenedFile = { ok: true; header: OfflineHeader; content: Buffer } | { ok: false; reason: 'NOT_OURS' | 'WRONG_OR_DAMAGED' };

function keyOf(passphrase: string, salt: Buffer, { N, r, p }: typeof COST): Promise<Buffer> {
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => scrypt(passphrase.normalize('NFKC'), salt, 32, options, (error, key) => (error ? reject(error) : resolve(key))));
}

/**
 * Seals a content under a passphrase. The file: one line MUSTER-OFFLINE-1, one line of JSON (the header), then the
 * ciphertext and its 16 bytes of tag; both lines with their line ends are the additional data.
 */
export async function sealOffline(content: Uint8Array, passphrase: string, madeAt: Date): Promise<Buffer> {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const header: OfflineHeader = { madeAt: madeAt.toISOString(), kdf: 'scrypt', ...COST, cipher: 'aes-256-gcm', salt: salt.toString('base64'), iv: iv.toString('base64') };
  const lines = Buffer.from(`${MAGIC}\n${JSON.stringify(header)}\n`);
  const cipher = createCipheriv('aes-256-gcm', await keyOf(passphrase, salt, COST), iv).setAAD(lines);
  return Buffer.concat([lines, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

/** Opens a file with nothing but Node: no database, no server, no key of the installation. */
export async function openOffline(file: Buffer, passphrase: string): Promise<OpenedFile> {
  const header = headerOf(file);
  if (!header) return { ok: false, reason: 'NOT_OURS' };
  const { lines, fields } = header;
  const sealed = file.subarray(lines.length, file.length - TAG);
  try {
    const key = await keyOf(passphrase, Buffer.from(fields.salt, 'base64'), fields);
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(fields.iv, 'base64')).setAAD(lines).setAuthTag(file.subarray(file.length - TAG));
    return { ok: true, header: fields, content: Buffer.concat([decipher.update(sealed), decipher.final()]) };
  } catch {
    return { ok: false, reason: 'WRONG_OR_DAMAGED' };
  }
}

/** The header of a file; a cost that would take the machine's memory is none of ours. */
function headerOf(file: Buffer): { lines: Buffer; fields: OfflineHeader } | null {
  const first = file.indexOf(0x0a);
  const second = file.indexOf(0x0a, first + 1);
  if (first < 0 || second < 0 || second > 2_000 || file.subarray(0, first).toString() !== MAGIC || file.length < second + 1 + TAG) return null;
  try {
    const fields = JSON.parse(file.subarray(first + 1, second).toString()) as OfflineHeader;
    const known = fields.kdf === 'scrypt' && fields.cipher === 'aes-256-gcm' && fields.N <= 2 ** 20 && fields.r <= 16 && fields.p <= 4;
    return known ? { lines: file.subarray(0, second + 1), fields } : null;
  } catch {
    return null;
  }
}
