import { hmac } from '@muster/platform';

/** How long a code is good for. */
export const CODE_MINUTES = 15;
/** Wrong entries that end a code. */
export const CODE_TRIES = 5;
/** Codes that somebody may have sent within an hour, to all his contacts together. */
export const CODES_PER_HOUR = 6;

/** What the key of codes is derived for. */
export const CODE_KEY = 'contact-code';

/**
 * The six digits of the code with this id. They follow from a key that only processes have, so that the message can be
 * written when it leaves and no code lies in a queue.
 */
export function codeDigits(key: Uint8Array, id: string): string {
  return String(hmac(key, 'digits', id).readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
}

/** What is kept of a code. */
export function codeHash(key: Uint8Array, id: string, digits: string): Buffer {
  return hmac(key, 'kept', id, digits);
}
