import { mayBeCalledAt } from '@muster/availability';
import { channelConsented, nightConsented } from '@muster/registry';
import type { EntityManager } from 'typeorm';
import { usableSql } from '../targeting/usable-contact.query.ts';
import { queueInvites } from './invite-deliveries.query.ts';

/**
 * Takes the next people by rank from those held back, passing over whoever cannot be called now: no longer
 * active, paused, unreachable on every channel, in quiet hours, or given a place in another team meanwhile.
 * They stay held back, so that a later wave can still call them.
 */
const RAISE = `
  with next as (
    select i.id
    from call_up c
    join incident n on n.id = c.incident_id
    join invitation i on i.call_up_id = c.id and i.wave = 0 and i.answer is null
    join expert e on e.id = i.expert_id and e.status = 'ACTIVE' and e.paused_at is null
    where c.id = $1
      and exists (
        select from unnest(c.channels) ch join contact x on x.expert_id = i.expert_id and ${usableSql('x')}
          and x.kind = case ch when 'EMAIL' then 'EMAIL' else 'PHONE' end and ${channelConsented('i.expert_id', 'ch')})
      and ${mayBeCalledAt('i.expert_id', 'muster_now()', 'n.severity')} and ${nightConsented('i.expert_id', 'muster_now()')}
      and not exists (
        select from invitation b join call_up o on o.id = b.call_up_id
        where b.expert_id = i.expert_id and b.call_up_id <> c.id and b.assignment in ('PROPOSED', 'ASSIGNED')
          and o.state in ('OPEN', 'FILLED') and (o.kind = 'REAL' or c.kind = 'DRILL'))
    order by i.rank limit $3)
  update invitation i set wave = $2 from next where i.id = next.id`;

/** What a wave came to. */
export interface RaisedWave {
  people: number;
  deliveries: number;
}

/**
 * Starts a wave in the caller's transaction: up to `size` people (null: all that are left) and their messages.
 * The caller holds the call-up's row, so that two waves never start at once.
 */
export async function raiseWave(em: EntityManager, callUpId: string, wave: number, size: number | null): Promise<RaisedWave> {
  const result = await em.queryRunner!.query(RAISE, [callUpId, wave, size], true);
  return { people: result.affected ?? 0, deliveries: await queueInvites(em, callUpId, wave) };
}
