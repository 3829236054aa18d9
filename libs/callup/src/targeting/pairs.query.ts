/**
 * Whether the pair of an expert and a line is in a table of `expert_id` and `position`. An uncorrelated IN, which
 * PostgreSQL answers by one hash table, whatever it estimates.
 */
export function among(table: string, expert: string, position: string, where = 'true'): string {
  return `(${expert}, ${position}) in (select o.expert_id, o.position from ${table} o where ${where})`;
}
