/** The rules of call-ups as numbers. */
export type Values = Readonly<Record<Key, number>>;
export type Key = 'audienceCap' | 'approvalAbove' | 'escalatesAfter' | 'yenPerSegment';
export const KEYS: readonly Key[] = ['audienceCap', 'approvalAbove', 'escalatesAfter', 'yenPerSegment'];

type Change = Values & { readonly state: string };
interface ChangedValue { key: Key; before: number; after: number }

/**
 * What the change at a place in the list, the newest first, makes different from what held when it was asked for: the
 * last change before it that came into force, else the defaults. `whole`: the list goes back to the first change; else
 * what held before its last ones is not known, and null says so.
 */
export function changedValues(changes: readonly Change[], at: number, defaults: Values, whole: boolean): ChangedValue[] | null {
  const before = changes.slice(at + 1).find(({ state }) => state === 'IN_FORCE') ?? (whole ? defaults : null);
  const change = changes[at]!;
  return before && KEYS.filter((key) => change[key] !== before[key]).map((key) => ({ key, before: before[key], after: change[key] }));
}
