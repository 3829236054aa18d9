import { sha256 } from '@muster/platform';
import type { ExpertNames } from '../names/expert-search-key.ts';
import { searchKey } from '../names/search-key.ts';

const LONGEST = 20_000;
const LONGEST_TITLE = 100;
const LONGEST_DAYS = 3_660;

/** What stands for a text in a signature: SHA-256 of its UTF-8 bytes, as hexadecimal digits. */
export function textHash(text: string): string {
  return sha256(text).toString('hex');
}

/** A wording as it is handed in. */
export interface Wording {
  code: string;
  titleJa: string;
  titleEn: string;
  textJa: string;
  textEn: string;
  dutyJa: string;
  dutyEn: string;
  validDays: number;
}

const within = (text: string, most: number): boolean => text.trim() !== '' && text.length <= most;

/** The field of a wording that cannot be taken; null when all can. Both languages say the same, so neither is without the other. */
export function wordingProblem(wording: Wording): keyof Wording | null {
  if (!/^[A-Z][A-Z_]{1,29}$/.test(wording.code)) return 'code';
  for (const field of ['titleJa', 'titleEn'] as const) if (!within(wording[field], LONGEST_TITLE)) return field;
  for (const field of ['textJa', 'textEn'] as const) if (!within(wording[field], LONGEST)) return field;
  for (const field of ['dutyJa', 'dutyEn'] as const) if (wording[field].length > LONGEST) return field;
  if ((wording.dutyJa.trim() === '') !== (wording.dutyEn.trim() === '')) return wording.dutyJa.trim() === '' ? 'dutyJa' : 'dutyEn';
  return Number.isInteger(wording.validDays) && wording.validDays >= 1 && wording.validDays <= LONGEST_DAYS ? null : 'validDays';
}

const folded = (family: string, given: string): string => searchKey(`${family}${given}`).replaceAll(' ', '');

/** Whether somebody typed his own name: in any of its scripts, with or without a space, in any of its variant characters. */
export function isOwnName(typed: string, names: ExpertNames): boolean {
  const given = searchKey(typed).replaceAll(' ', '');
  const romaji = [folded(names.familyRomaji, names.givenRomaji), folded(names.givenRomaji, names.familyRomaji)];
  return given !== '' && [folded(names.familyName, names.givenName), folded(names.familyKana, names.givenKana), ...romaji].includes(given);
}
