import type { Text } from '@muster/platform';
import type { IntakeProblem } from '../intake/intake.problem.ts';

/** Something wrong in a public data set; nothing in it is about a person. */
export function setProblem(code: string, line: number | null, column: string | null, value: string | null, message: Text, remedy: Text): IntakeProblem {
  return { code, line, column, value, personal: false, message, remedy };
}

/** What became of a public data set. With a problem nothing is written: half a framework is none. */
export interface SetReport {
  /** Rows by what they are, as they stand in the files. */
  found: Record<string, number>;
  /** Rows that were added or changed. */
  written: number;
  /** Rows that are kept although the files do not have them (any more): people's records point to them. */
  keptBeside: Record<string, number>;
  problems: IntakeProblem[];
}
