import type { Queryable } from '../targeting/queryable.ts';

/** How far the invitation came with somebody who gave no answer, the nearest to an answer first. */
export const SilentReach = { SEEN: 'SEEN', DELIVERED: 'DELIVERED', SENT: 'SENT', NOT_SENT: 'NOT_SENT' } as const;
export type SilentReach = keyof typeof SilentReach;

/** People who were called and gave no answer, by how far they were reached. */
export interface SilentPeople {
  reach: SilentReach;
  people: number;
}

const SILENT = `
  with silent as (
    select case when i.seen_at is not null then 'SEEN'
      when exists (select from delivery d where d.invitation_id = i.id and d.purpose = 'INVITE' and d.state = 'DELIVERED') then 'DELIVERED'
      when exists (select from delivery d where d.invitation_id = i.id and d.purpose = 'INVITE' and d.state in ('ACCEPTED', 'SENT')) then 'SENT'
      else 'NOT_SENT' end as reach
    from invitation i where i.call_up_id = $1 and i.wave > 0 and i.answer is null)
  select reach, count(*)::int as people from silent group by 1`;

/** The silent people of a call-up; every step is there, with 0 where it has nobody. */
export async function readSilent(db: Queryable, callUpId: string): Promise<SilentPeople[]> {
  const rows = await db.query<SilentPeople[]>(SILENT, [callUpId]);
  const found = new Map(rows.map(({ reach, people }) => [reach, people]));
  return (Object.keys(SilentReach) as SilentReach[]).map((reach) => ({ reach, people: found.get(reach) ?? 0 }));
}
