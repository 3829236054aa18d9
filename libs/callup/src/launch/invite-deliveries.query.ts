import { enqueueDeliveries } from '@muster/notify';
import { channelConsented } from '@muster/registry';
import type { EntityManager } from 'typeorm';
import { usableSql } from '../targeting/usable-contact.query.ts';

/**
 * One INVITE per channel that has not been withdrawn for everybody of a wave, to the best contact of the channel's kind: the person's own
 * preference first, then one that is not the employer's. Who has no usable contact for a channel gets none on it.
 * A real call-up from severity 3 on goes before everything that is not (priority 10 before 20); length and
 * deadline are the frozen plan's. Best fits first: ids are made in the order in which rows are written.
 */
const INVITES = `
  select c.id, i.id, t.id, 'INVITE', i.wave, ch.channel, 0::smallint,
    (case when c.kind = 'REAL' and n.severity >= 3 then 10 else 20 end)::smallint,
    muster_now(), c.deadline,
    case ch.channel when 'SMS' then coalesce((c.plan -> 'segments' ->> e.message_language)::smallint, 1::smallint) else 1::smallint end
  from call_up c
  join incident n on n.id = c.incident_id
  join invitation i on i.call_up_id = c.id and i.wave = $2
  join expert e on e.id = i.expert_id
  cross join unnest(c.channels) as ch(channel)
  cross join lateral (
    select x.id from contact x
    where x.expert_id = i.expert_id and x.kind = case ch.channel when 'EMAIL' then 'EMAIL' else 'PHONE' end and ${usableSql('x')}
    order by x.preference, x.employer_owned, x.id limit 1) t
  where c.id = $1 and ${channelConsented('i.expert_id', 'ch.channel')}
  order by i.rank`;

/** Queues the invitation messages of a wave; gives their number. The call-up's plan must have been written. */
export function queueInvites(em: EntityManager, callUpId: string, wave: number): Promise<number> {
  return enqueueDeliveries(em, { select: INVITES, params: [callUpId, wave] });
}
