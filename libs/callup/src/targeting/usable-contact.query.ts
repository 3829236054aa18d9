import type { Channel } from '@muster/notify';
import { channelConsented, type SqlParams } from '@muster/registry';
import { CLEAR } from './obstacle.query.ts';

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
 * Who of `fitted` can be reached on which kind of contact; nobody without any. FEW are looked up in one walk through the
 * index; ALL go through every contact once, which is quick for everybody.
 */
export function reachSql(channels: readonly Channel[], how: 'FEW' | 'ALL', params: SqlParams): string {
  const clear = `select f.id from fitted f where f.stage = ${CLEAR}`;
  return `
  select t.expert_id, bool_or(t.kind = 'PHONE') as phone, bool_or(t.kind = 'EMAIL') as mail
  from contact t where t.expert_id ${how === 'FEW' ? `= any(array(${clear}))` : `in (${clear})`} and t.kind = any(${params.add(contactKinds(channels))}::text[])
    and ${usableSql('t')} and ${consentedSql('t', channels)} group by 1`;
}
