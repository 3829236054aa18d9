import { enqueueDeliveries, type Purpose } from '@muster/notify';
import { channelConsented } from '@muster/registry';
import type { EntityManager } from 'typeorm';
import { usableSql } from '../targeting/usable-contact.query.ts';

/** Hours within which somebody must have been told where he stands. */
const TOLD_WITHIN_HOURS = 6;

/**
 * One message per channel of the call-up to each person, to the best usable contact, before every invitation (priority 0).
 * CONFIRM, RESERVE and STAND_DOWN of one person are numbered together by `attempt_group`: the highest is the last word,
 * and an earlier one that has not left yet is suppressed when it is its turn. A BRIEFING's is its version, a NOTICE's its number.
 */
const TELLS = `
  select i.call_up_id, i.id, t.id, told.purpose, i.wave, ch.channel,
    coalesce(told.number, (select max(d.attempt_group) + 1 from delivery d where d.invitation_id = i.id and d.purpose in ('CONFIRM', 'RESERVE', 'STAND_DOWN')), 0)::smallint,
    0::smallint, muster_now() + told.delay, muster_now() + told.delay + interval '${TOLD_WITHIN_HOURS} hours',
    case ch.channel when 'SMS' then told.segments else 1::smallint end
  from unnest($1::uuid[], $2::text[], $3::smallint[], $4::interval[], $5::smallint[]) as told(invitation_id, purpose, segments, delay, number)
  join invitation i on i.id = told.invitation_id
  join call_up c on c.id = i.call_up_id
  cross join unnest(c.channels) as ch(channel)
  cross join lateral (
    select x.id from contact x
    where x.expert_id = i.expert_id and x.kind = case ch.channel when 'EMAIL' then 'EMAIL' else 'PHONE' end and ${usableSql('x')}
    order by x.preference, x.employer_owned, x.id limit 1) t
  where ${channelConsented('i.expert_id', 'ch.channel')}`;

/** Somebody to be told something. */
export interface Tell {
  invitationId: string;
  purpose: Extract<Purpose, 'CONFIRM' | 'RESERVE' | 'STAND_DOWN' | 'BRIEFING' | 'NOTICE'>;
  /** SMS segments of the text. */
  segments: number;
  /** PostgreSQL interval to wait first. */
  delay?: string;
  /** Which briefing or notice of the call-up. */
  number?: number;
}

/** Queues the messages in the caller's transaction; gives their number. Somebody without a usable contact gets none. */
export function queueTells(em: EntityManager, tells: readonly Tell[]): Promise<number> {
  if (tells.length === 0) return Promise.resolve(0);
  return enqueueDeliveries(em, {
    select: TELLS,
    params: [
      tells.map((tell) => tell.invitationId), tells.map((tell) => tell.purpose),
      tells.map((tell) => tell.segments), tells.map((tell) => tell.delay ?? '0 seconds'), tells.map((tell) => tell.number ?? null),
    ],
  });
}
