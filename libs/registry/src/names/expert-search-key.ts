import { searchKey } from './search-key.ts';

/** A person's name in its three scripts, as stored and shown. */
export interface ExpertNames {
  familyName: string;
  givenName: string;
  familyKana: string;
  givenKana: string;
  familyRomaji: string;
  givenRomaji: string;
}

/** Ends and begins each form of a name in a stored key, so that `|ヤ` finds what begins with ヤ. */
export const WORD_MARK = '|';

/**
 * The column `expert.search_key`: every form under which a person is looked for, each between word marks: the whole
 * name and the given name in kanji and kana, and romaji in both orders. Whoever writes an expert writes this with it.
 */
export function expertSearchKey(names: ExpertNames): string {
  const forms = [
    names.familyName + names.givenName,
    names.givenName,
    names.familyKana + names.givenKana,
    names.givenKana,
    names.familyRomaji + names.givenRomaji,
    names.givenRomaji + names.familyRomaji,
  ].map(keyWithoutMarks);
  const distinct = [...new Set(forms)].filter((form) => form !== '');
  return WORD_MARK + distinct.map((form) => form + WORD_MARK).join('');
}

/** The search key of what somebody typed or is called, free of the character that separates the forms. */
export function keyWithoutMarks(text: string): string {
  return searchKey(text).replaceAll(WORD_MARK, '');
}
