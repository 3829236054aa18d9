import { randomInt } from 'node:crypto';
import { deriveKey, hmac } from '@muster/platform';

/** Codes in a set. */
export const RECOVERY_CODES = 10;
/** Crockford's base 32: no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 6;
const GROUP = 4;

/** A random code of 120 bits in six groups, for paper: more than the 112 from which on a plain hash will do (ASVS 5.0, 6.5.2). */
export function newRecoveryCode(): string {
  const group = (): string => Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** What somebody typed from paper: full-width and small letters, spaces, and O, I, L for what they look like. */
export function plainRecoveryCode(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** The keyed hash under which a user's code is kept. */
export class RecoveryKeys {
  private readonly key: Buffer;

  constructor(secret: string) {
    this.key = deriveKey(secret, 'recovery-code');
  }

  hash(userId: string, typed: string): Buffer {
    return hmac(this.key, userId, plainRecoveryCode(typed));
  }
}
