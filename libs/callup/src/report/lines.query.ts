import type { RequirementLine } from '../types/line.type.ts';
import type { Queryable } from '../targeting/queryable.ts';

/**
 * The lines of call-ups with how far each is covered. Somebody who fits several lines counts on each as fitting
 * and as yes, but has a place on one only. How many fit was frozen with the plan: nothing here reads the silent.
 */
const LINES = `
  with willing as (
    select t.call_up_id, position, sum(t.people)::int as yes
    from invitation_tally t, unnest(t.lines) as position
    where t.call_up_id = any($1::uuid[]) and t.answer in ('YES', 'YES_FROM', 'REMOTE_ONLY') and not t.late group by 1, 2),
  held as (
    select i.call_up_id, i.requirement_position as position, count(*) filter (where i.assignment = 'ASSIGNED')::int as assigned,
      count(*) filter (where i.assignment = 'RESERVE')::int as reserve
    from invitation i where i.call_up_id = any($1::uuid[]) and i.assignment in ('ASSIGNED', 'RESERVE') group by 1, 2)
  select r.call_up_id as "callUpId", r.id, r.position, r.work_role_id as "workRoleId", r.min_level as "minLevel",
    r.head_count as "headCount", r.reserve_count as "reserveCount", r.place, r.prefecture_code as "prefectureCode",
    r.from_at as "fromAt", r.until_at as "untilAt", r.attestation_kind as "attestationKind", r.languages,
    r.credential_codes as "credentialCodes", r.agreement_codes as "agreementCodes",
    coalesce((c.plan -> 'fitting' ->> r.position::text)::int, 0) as fitting,
    coalesce(w.yes, 0) as yes, coalesce(h.assigned, 0) as assigned, coalesce(h.reserve, 0) as reserve
  from requirement r join call_up c on c.id = r.call_up_id
  left join willing w on w.call_up_id = r.call_up_id and w.position = r.position
  left join held h on h.call_up_id = r.call_up_id and h.position = r.position
  where r.call_up_id = any($1::uuid[]) order by r.call_up_id, r.position`;

/** The lines of each call-up in their order. */
export async function readLines(db: Queryable, callUpIds: readonly string[]): Promise<Map<string, RequirementLine[]>> {
  const found = new Map<string, RequirementLine[]>(callUpIds.map((id) => [id, []]));
  const rows: (RequirementLine & { callUpId: string })[] = await db.query(LINES, [callUpIds]);
  for (const { callUpId, ...line } of rows) found.get(callUpId)?.push(line);
  return found;
}
