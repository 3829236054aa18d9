import type { EntityManager } from 'typeorm';
import type { Tlp } from '../entities/incident.entity.ts';
import type { WantedDays } from './appointment-standing.port.ts';

/**
 * For which days these people are wanted, in Japan, and under which label: the days of the line of their place, else of
 * every line that they fit. The label is null for whoever may not see the incident. A line that ends at midnight ends on the day before.
 */
export function deploymentDays(em: EntityManager, invitations: readonly string[]): Promise<(WantedDays & { invitationId: string; tlp: Tlp | null })[]> {
  return em.query(
    `select i.id as "invitationId", i.expert_id as "expertId", n.tlp, (min(r.from_at) at time zone 'Asia/Tokyo')::date::text as "from",
       ((max(r.until_at) - interval '1 microsecond') at time zone 'Asia/Tokyo')::date::text as "until"
     from invitation i join call_up c on c.id = i.call_up_id left join incident n on n.id = c.incident_id
       join requirement r on r.call_up_id = i.call_up_id and (r.position = i.requirement_position or i.requirement_position is null and r.position = any(i.lines))
     where i.id = any($1::uuid[]) group by i.id, n.tlp`, [invitations]);
}
