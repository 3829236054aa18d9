/** Letters that nobody takes for another one (Crockford's base 32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DIGITS = 8;

/** What a code says: the last 40 bits of an id, as hex. */
export type ReadCode = { ok: true; tail: string } | { ok: false };

/** Weights that tell every single wrong letter and every swap of neighbours: a prime above the number of letters. */
function checkLetter(digits: readonly number[]): string {
  const sum = digits.reduce((total, digit, at) => total + digit * (at + 2), 0);
  return LETTERS[sum % 31]!;
}

/**
 * A short code for somebody, to be written down and read out: eight letters from the random end of his id, and a ninth that
 * shows a slip of the pen. It stands for nobody without the registry.
 */
export function expertCode(id: string): string {
  let rest = BigInt(`0x${id.replaceAll('-', '').slice(-10)}`);
  const digits: number[] = [];
  for (let at = 0; at < DIGITS; at++) {
    digits.unshift(Number(rest & 31n));
    rest >>= 5n;
  }
  const text = digits.map((digit) => LETTERS[digit]).join('');
  return `${text.slice(0, 4)}-${text.slice(4)}-${checkLetter(digits)}`;
}

/** Reads a code as people write it: O for 0, I and L for 1, any width, case and hyphens. */
export function readExpertCode(typed: string): ReadCode {
  const text = typed.normalize('NFKC').toUpperCase().replace(/[\s\p{Dash}ー]/gu, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const digits = [...text].map((letter) => LETTERS.indexOf(letter));
  const code = digits.slice(0, DIGITS);
  if (digits.length !== DIGITS + 1 || digits.includes(-1) || checkLetter(code) !== text[DIGITS]) return { ok: false };
  const bits = code.reduce((sum, digit) => (sum << 5n) | BigInt(digit), 0n);
  return { ok: true, tail: bits.toString(16).padStart(10, '0') };
}
