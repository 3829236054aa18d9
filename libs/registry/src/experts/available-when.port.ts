/**
 * Knows who is free when (the availability library implements it, which may import the registry but not the other
 * way round). Takes and gives SQL: expressions in, a condition out.
 */
export abstract class AvailableWhen {
  /** A condition on `expert` (an expression of an expert's id) that holds when free throughout `from`–`until` (expressions of instants; without `until` at that instant). */
  abstract condition(expert: string, from: string, until: string | null): string;

  /** Everybody for whom the condition holds, as SQL of a set of their ids; none of them is erased. */
  abstract people(from: string, until: string | null): string;

  /** A condition on `expert` (an expression of an expert's id) that holds when he has told when he is free. */
  abstract said(expert: string): string;
}
