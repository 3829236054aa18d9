import { fiscalYearOf } from '@muster/platform';
import type { ClientBase } from 'pg';
import { namedId } from '../random/demo-id.ts';
import { dayOf } from '../roster/days.ts';

const EXPERT = 'expert@demo.example';
const STEPS = [['SHORTLISTED', 30], ['INTERVIEWED', 16], ['OFFERED', 4]] as const;

/** Offers the demo's expert user a place of the authority that is open and offered to nobody else, so that he has something to answer. Nothing happens where he is a candidate already, or no place is open. */
export async function offerToDemoExpert(client: ClientBase, now: Date): Promise<void> {
  const [user, today] = [namedId('user', EXPERT), dayOf(now)];
  const { rows: [found] } = await client.query<{ expertId: string; slotId: string }>(
    `select u.expert_id as "expertId", s.id as "slotId" from app_user u, slot s join organisation o on o.id = s.organisation_id
     where u.id = $1 and u.expert_id is not null and o.slug = 'nco' and s.fiscal_year = $2
       and not exists (select from candidate c where c.expert_id = u.expert_id)
       and not exists (select from candidate c where c.slot_id = s.id and c.state in ('OFFERED', 'ACCEPTED'))
       and (select sum(case kind when 'GRANTED' then heads when 'FILLED' then -heads when 'VACATED' then heads else 0 end) from slot_event v where v.slot_id = s.id) > 0
     order by s.id limit 1`, [user, fiscalYearOf(today)]);
  if (!found) return;
  await client.query(`insert into consent (expert_id, code, given, since) values ($1, 'HR_OFFERS', true, $2) on conflict (expert_id, code) do update set given = true`, [found.expertId, now]);
  await client.query(`insert into consent_event (expert_id, code, version, given, at) values ($1, 'HR_OFFERS', 1, true, $2)`, [found.expertId, now]);
  const id = namedId('candidate', EXPERT);
  await client.query(`insert into candidate (id, slot_id, expert_id, state) values ($1, $2, $3, 'OFFERED')`, [id, found.slotId, found.expertId]);
  for (const [kind, daysAgo] of STEPS) await client.query('insert into candidate_event (candidate_id, kind, on_day) values ($1, $2, $3::date - $4::int)', [id, kind, today, daysAgo]);
}
