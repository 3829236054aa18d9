import { Permutation } from '../random/permutation.ts';

const PREFIXES = ['60', '70', '80', '90'] as const;
const PER_PREFIX = 90_000_000;
/** Crockford's base 32 in lower case: no i, l, o, u. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const EMAIL_SPACE = 2 ** 29;

/**
 * Gives each person of a demo roster a telephone number and an opaque mail name, unique in the roster and the same for
 * the same seed. The numbers are in the form of Japanese mobiles and may belong to somebody: demo data must never meet
 * a provider that reaches the outside. Mail goes to domains reserved for examples (RFC 2606, JPRS).
 */
export class AddressBook {
  private readonly phones: Permutation;
  private readonly names: Permutation;

  constructor(seed: number) {
    this.phones = new Permutation(PREFIXES.length * PER_PREFIX, seed);
    this.names = new Permutation(EMAIL_SPACE, seed ^ 0x5bd1e995);
  }

  /** An E.164 number for the n-th person: +81, [6-9]0, [1-9], seven digits. */
  phone(ordinal: number): string {
    const number = this.phones.at(ordinal);
    const prefix = PREFIXES[Math.floor(number / PER_PREFIX)] ?? '90';
    return `+81${prefix}${String((number % PER_PREFIX) + 10_000_000)}`;
  }

  /** A private address at example.jp for the n-th person. */
  privateMail(ordinal: number): string {
    return `m${this.mailName(ordinal)}@example.jp`;
  }

  /** An address at the employer's, under the reserved top-level domain `example`. */
  workMail(ordinal: number, organisation: string): string {
    return `w${this.mailName(ordinal)}@${organisation}.example`;
  }

  private mailName(ordinal: number): string {
    let rest = this.names.at(ordinal);
    let name = '';
    for (let place = 0; place < 6; place++) {
      name = (ALPHABET[rest % 32] ?? '') + name;
      rest = Math.floor(rest / 32);
    }
    return name;
  }
}
