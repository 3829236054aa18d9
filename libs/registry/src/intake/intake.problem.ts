import type { Text } from '@muster/platform';

/** Something in a file that keeps a row, or the whole file, from being taken. */
export interface IntakeProblem {
  code: string;
  /** From 1; null: the file as a whole. */
  line: number | null;
  /** The heading as it stands in the file; null: the row as a whole. */
  column: string | null;
  /** What stands there, for the officer who imports it; null where there is nothing to show. */
  value: string | null;
  /** Whether the value says something about a person: logs and terminals mask it. */
  personal: boolean;
  message: Text;
  remedy: Text;
}

/** What is wrong with one value. */
export interface ValueProblem {
  code: string;
  message: Text;
  remedy: Text;
}

/** A value that was read, or why not. */
export type ReadValue<T> = { ok: true; value: T } | { ok: false; problem: ValueProblem };

export const good = <T>(value: T): ReadValue<T> => ({ ok: true, value });

export function bad(code: string, [ja, en]: readonly [string, string], [remedyJa, remedyEn]: readonly [string, string]): { ok: false; problem: ValueProblem } {
  return { ok: false, problem: { code, message: { ja, en }, remedy: { ja: remedyJa, en: remedyEn } } };
}

/** A value as a log may hold it: its length and nothing else. */
export function maskedValue({ value, personal }: Pick<IntakeProblem, 'value' | 'personal'>): string | null {
  return value === null || !personal ? value : `(${[...value].length} characters)`;
}
