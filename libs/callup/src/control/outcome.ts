import type { RuleProblem } from '../rules.types.ts';

/** What an act came to: its value, or the problem for which nothing was done. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: RuleProblem };

/** The act was done. */
export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** The act was refused and nothing was changed. */
export function refused(problem: RuleProblem): { readonly ok: false; readonly problem: RuleProblem } {
  return { ok: false, problem };
}
