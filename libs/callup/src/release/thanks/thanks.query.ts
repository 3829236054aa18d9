import { consented, employerOn } from '@muster/registry';
import type { EntityManager } from 'typeorm';

/** Somebody who has served, as the letter to his employer names him. */
export interface ServedPerson {
  expertId: string;
  organisationId: string;
  organisationJa: string;
  organisationEn: string;
  nameJa: string;
  nameEn: string;
  fromAt: Date;
  untilAt: Date;
  hours: number;
  drill: boolean;
}

/**
 * Who held a place to the end in a closed call-up whose work is over, with the employer who released him, or else his
 * employer on the day on which he began; only people who consent to contact with their employer. Hours by the plan of the line, from the arrival that
 * was answered.
 */
const SERVED = `
  select e.id as "expertId", o.id as "organisationId", o.name_ja as "organisationJa", o.name_en as "organisationEn",
    concat_ws(' ', e.family_name, e.given_name) as "nameJa", concat_ws(' ', e.given_romaji, e.family_romaji) as "nameEn",
    s.from_at as "fromAt", l.until_at as "untilAt", round(extract(epoch from l.until_at - s.from_at) / 3600, 1)::float8 as hours, c.kind = 'DRILL' as drill
  from call_up c join invitation i on i.call_up_id = c.id and i.assignment = 'ASSIGNED' and i.release_state in ('NOT_NEEDED', 'GRANTED')
  join requirement l on l.call_up_id = c.id and l.position = i.requirement_position and l.until_at <= muster_now()
  cross join lateral (select greatest(l.from_at, i.arrive_at) as from_at) s
  join expert e on e.id = i.expert_id and e.status <> 'LEFT'
  left join release_request r on r.invitation_id = i.id and r.state = 'GRANTED'
  join organisation o on o.id = coalesce(r.organisation_id, ${employerOn('e.id', `(s.from_at at time zone 'Asia/Tokyo')::date`)})
  where c.id = $1 and c.state = 'CLOSED' and ($2::uuid is null or o.id = $2)
    and ${consented('e.id', 'EMPLOYER_CONTACT')}
  order by o.name_kana, o.id, e.family_kana collate "ja-x-icu", e.given_kana collate "ja-x-icu", e.id`;

/** People who have served in a call-up, of one employer or of all. */
export function readServed(em: EntityManager, callUpId: string, organisationId: string | null): Promise<ServedPerson[]> {
  return em.query<ServedPerson[]>(SERVED, [callUpId, organisationId]);
}
