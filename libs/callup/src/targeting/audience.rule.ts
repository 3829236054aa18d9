import type { AudienceFilter } from './audience.types.ts';

const LISTS = ['prefectureCodes', 'blocks', 'organisationIds', 'teamIds', 'languages'] as const;

/** The name of a list criterion that was given without a value, or null; such a list selects nobody. */
export function emptiedList(filter: AudienceFilter): (typeof LISTS)[number] | null {
  return LISTS.find((name) => filter[name]?.length === 0) ?? null;
}

/** Whether a filter narrows the roster by at least one criterion, or names the whole of it in words. */
function selectsByRule(filter: AudienceFilter): boolean {
  return filter.everybody === true || filter.sector != null || LISTS.some((name) => (filter[name]?.length ?? 0) > 0);
}

/**
 * How a filter picks its population. Fail closed: an empty filter, or a criterion whose list was emptied
 * (a cleared selection on a screen), never widens to everybody. `verifiedOnly`, `respectPattern` and
 * `removeExpertIds` only narrow, `withMutualAid` only widens `teamIds`: they select nobody by themselves.
 */
export function selectionOf(filter: AudienceFilter): 'NOBODY' | 'RULE' | 'NAMED' {
  if (emptiedList(filter) !== null) return 'NOBODY';
  if (selectsByRule(filter)) return 'RULE';
  return (filter.addExpertIds?.length ?? 0) > 0 ? 'NAMED' : 'NOBODY';
}
