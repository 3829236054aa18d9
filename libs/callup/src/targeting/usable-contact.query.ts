import type { Channel } from '@muster/notify';
import { channelConsented, type SqlParams } from '@muster/registry';
import type { AudienceRequest } from './audience.types.ts';
import { CLEAR } from './obstacle.query.ts';
import { isNarrow, partSql } from './population.query.ts';

/** A contact that messages may go to: verified, not opted out, reachable. */
export function usableSql(contact: string): string {
  return `${contact}.verified_at is not null and ${contact}.opted_out_at is null and ${contact}.unreachable_at is null`;
}

/** The kinds of contact that channels need. */
export function contactKinds(channels: readonly Channel[]): ('PHONE' | 'EMAIL')[] {
  return [...new Set(channels.map((channel) => KIND_OF[channel]))];
}

const KIND_OF: Readonly<Record<Channel, 'PHONE' | 'EMAIL'>> = { SMS: 'PHONE', VOICE: 'PHONE', EMAIL: 'EMAIL' };

/** The contact serves one of the channels that its holder has not withdrawn. */
function consentedSql(contact: string, channels: readonly Channel[]): string {
  const ways = channels.map((channel) => `${contact}.kind = '${KIND_OF[channel]}' and ${channelConsented(`${contact}.expert_id`, `'${channel}'`)}`);
  return ways.length === 0 ? 'false' : `(${ways.join(' or ')})`;
}

/**
 * Who can be reached on which kind of contact; nobody without any. Few of `fitted` are looked up in one walk through the
 * index; for many every contact is gone through once, in the index's order, and nobody is looked up.
 */
export function reachSql(request: AudienceRequest, params: SqlParams): string {
  const { channels } = request;
  const few = isNarrow(request) ? `t.expert_id = any(array(select f.id from fitted f where f.stage = ${CLEAR})) and ` : '';
  return `
  select t.expert_id, bool_or(t.kind = 'PHONE') as phone, bool_or(t.kind = 'EMAIL') as mail
  from contact t where ${few}t.kind = any(${params.add(contactKinds(channels))}::text[])
    and ${usableSql('t')} and ${consentedSql('t', channels)}${partSql('t.expert_id', request, params)} group by 1`;
}
