import type { Locale } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { PLEDGE } from '../agreements/signature.query.ts';
import type { VettingNoticeKind } from './vetting-notices.service.ts';

/** A notice that has not left, with what its mail needs. */
export interface DueMail {
  expertId: string;
  userId: string | null;
  kind: VettingNoticeKind;
  language: Locale;
  /** Where the notice is about a day: RENEWAL, APPROVED the last day of eligibility; SUSPENDED the day of review; PLEDGE its last day, null for a new wording. */
  day: string | null;
  /** RENEWAL, PLEDGE: it was extended or is over meanwhile, so that the mail would say what is not so. */
  stale: boolean;
  /** The best address that may be written to. */
  contactId: string | null;
  duties: { title: string; text: string }[];
}

const LOCK = `
  select n.expert_id as "expertId", n.user_id as "userId", n.kind, e.message_language as language,
    case n.kind when 'SUSPENDED' then (select s.review_on::text from suspension s where s.id::text = n.key) when 'PLEDGE' then case when n.key not like 'v%' then split_part(n.key, '/', 1) end else nullif(e.eligible_until, 'infinity')::text end as day,
    n.kind = 'RENEWAL' and (e.status not in ('ACTIVE', 'SUSPENDED') or e.eligible_until::text <> split_part(n.key, '/', 1))
      or n.kind = 'PLEDGE' and exists (select from agreement_signature s where s.expert_id = n.expert_id and s.code = '${PLEDGE}'
        and case when n.key like 'v%' then s.version >= substr(n.key, 2)::int else s.expires_on::text > split_part(n.key, '/', 1) end) as stale,
    (select c.id from contact c where c.expert_id = e.id and c.kind = 'EMAIL' and c.verified_at is not null and c.opted_out_at is null and c.unreachable_at is null
      order by c.preference, c.id limit 1) as "contactId",
    case when n.kind = 'DUTY' then (select coalesce(jsonb_agg(distinct jsonb_build_object(
        'title', case e.message_language when 'en' then a.title_en else a.title_ja end, 'text', case e.message_language when 'en' then a.duty_en else a.duty_ja end)), '[]')
      from agreement_signature s join agreement a using (code, version) where s.expert_id = e.id and a.duty_ja <> '') else '[]' end as duties
  from vetting_notice n join expert e on e.id = n.expert_id and e.erased_at is null
  where n.id = $1 and n.sent_at is null for update of n`;

/** Locks a notice that has not left; null when it was sent, or its expert was erased. */
export async function lockMail(em: EntityManager, noticeId: string): Promise<DueMail | null> {
  const [due]: DueMail[] = await em.query(LOCK, [noticeId]);
  return due ?? null;
}

/** Notes that a mail has left. */
export async function mailSent(em: EntityManager, noticeId: string): Promise<void> {
  await em.query('update vetting_notice set sent_at = muster_now() where id = $1', [noticeId]);
}
