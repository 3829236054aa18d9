import { keyWithoutMarks, WORD_MARK } from '../names/expert-search-key.ts';
import type { SqlParams } from '../sql-params.ts';

/** The keys of the words somebody typed, in their order and without repetition; words of separators alone say nothing. */
export function wordsOf(text: string): string[] {
  const words = text.normalize('NFKC').split(/\s+/u).map(keyWithoutMarks);
  return [...new Set(words)].filter((word) => word !== '');
}

/**
 * Every word must occur in the name, in any script and order. A single character would occur in half of all names,
 * so it must begin a name (family or given). A function of the database looks the words up: under row-level
 * security a condition of its own could not use the index.
 */
export function textConditions(text: string, expert: string, params: SqlParams): string[] {
  const words = wordsOf(text).map((word) => ([...word].length === 1 ? WORD_MARK + word : word));
  return words.length === 0 ? [] : [`${expert}.id in (select muster_experts_named(${params.add(words, 'text[]')}))`];
}
