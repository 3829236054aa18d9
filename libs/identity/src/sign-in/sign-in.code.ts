import { randomInt } from 'node:crypto';
import { deriveKey, hmac } from '@muster/platform';

/** Six random decimal digits. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** The keyed hashes of sign-in: codes bound to their e-mail address, and subjects of attempts. */
export class SignInKeys {
  private readonly codeKey: Buffer;
  private readonly subjectKey: Buffer;

  constructor(secret: string) {
    this.codeKey = deriveKey(secret, 'sign-in-code');
    this.subjectKey = deriveKey(secret, 'sign-in-attempt');
  }

  code(emailKey: string, code: string): Buffer {
    return hmac(this.codeKey, emailKey, code);
  }

  subject(kind: 'email' | 'address', value: string): Buffer {
    return hmac(this.subjectKey, kind, value);
  }
}
