import type { EntityManager } from 'typeorm';
import type { Place } from '../rules.types.ts';
import type { ReleaseNoticeKind } from './release.state.ts';

/** One mail that is to leave. */
export interface DueReleaseNotice {
  id: string;
  linkNumber: string;
  requestId: string;
  contactId: string;
  kind: ReleaseNoticeKind;
  drill: boolean;
  from: Date;
  until: Date;
  place: Place;
  due: Date;
}

/** Who never got the question is not called off. */
const LOCK = `
  select n.id, n.link_number as "linkNumber", r.id as "requestId", n.contact_id as "contactId", n.kind, r.drill, r.from_at as "from", r.until_at as "until", r.place, r.due_at as due
  from release_notice n join release_request r on r.id = n.request_id
  where n.id = $1 and n.sent_at is null and case n.kind
    when 'CALLED_OFF' then r.state = 'WITHDRAWN' and exists (select from release_notice a where a.request_id = r.id and a.contact_id = n.contact_id and a.kind = 'ASK' and a.sent_at is not null)
    else r.state = 'PENDING' and muster_now() < r.due_at end
  for no key update of n`;

/** The question that went before, while it may be leaving just now. */
const AWAIT_QUESTION = `
  select 1 from release_notice a join release_notice n on n.request_id = a.request_id and n.contact_id = a.contact_id
  where n.id = $1 and a.kind = 'ASK' and a.id <> n.id for share of a`;

/** Locks a notice that is still worth sending; null when it was sent, or things have moved on. */
export async function lockReleaseNotice(em: EntityManager, noticeId: string): Promise<DueReleaseNotice | null> {
  await em.query(AWAIT_QUESTION, [noticeId]);
  const [row] = await em.query<DueReleaseNotice[]>(LOCK, [noticeId]);
  return row ?? null;
}

/** Notes that a mail has left. */
export async function noteReleaseSent(em: EntityManager, noticeId: string): Promise<void> {
  await em.query('update release_notice set sent_at = muster_now() where id = $1', [noticeId]);
}
