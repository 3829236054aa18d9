import { searchKey } from '@muster/registry';

/** The longest text that is looked for, in UTF-16 units; what goes beyond is cut off. */
const LONGEST = 100;
/** Digits of the highest number that a call-up can have. */
const DIGITS = 9;

/** What somebody looks for, as it is compared; null: he looks for nothing. */
export function wantedText(text: string | null | undefined): string | null {
  return searchKey((text ?? '').slice(0, LONGEST)) || null;
}

/** Whether a title or a number has the wanted text, whatever its width, case, kana and dashes. */
export function hasText(wanted: string, text: string): boolean {
  return searchKey(text).includes(wanted);
}

/** The call-up that is meant where somebody looks for a number alone (014, ０１４, 14); else null. */
export function wantedNumber(wanted: string): number | null {
  return /^\d+$/.test(wanted) && wanted.length <= DIGITS ? Number(wanted) : null;
}
