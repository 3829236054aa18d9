import type { EntityManager } from 'typeorm';

/** A rule under which a call-up may go out before a second person has seen it. */
export interface PreAuthorisation {
  ruleId: string;
  maxRecipients: number;
  /** Seconds in which an approver must confirm it. */
  seconds: number;
}

/**
 * The widest rule that holds now for a real call-up of an incident ($1) by an author ($2): made by somebody else who is
 * still an approver, for this preset or any, not below the incident's severity.
 */
const MATCHING = `
  select r.id as "ruleId", r.max_recipients as "maxRecipients", r.confirm_within_seconds as seconds
  from incident i
  join approval_rule r on r.max_severity >= i.severity and (r.preset_code is null or r.preset_code = i.preset_code)
  join app_user u on u.id = r.created_by and u.disabled_at is null
  join user_role w on w.user_id = u.id and w.role = 'APPROVER'
  where i.id = $1 and not i.drill and r.revoked_at is null and muster_now() >= r.from_at and muster_now() < r.until_at and r.created_by <> $2
  order by r.max_recipients desc, r.id limit 1`;

/** Finds it, or null; the system itself is nobody's deputy and gets none. */
export async function findPreAuthorisation(db: Pick<EntityManager, 'query'>, incidentId: string, authorId: string | null): Promise<PreAuthorisation | null> {
  if (authorId === null) return null;
  const rows = await db.query<PreAuthorisation[]>(MATCHING, [incidentId, authorId]);
  return rows[0] ?? null;
}
