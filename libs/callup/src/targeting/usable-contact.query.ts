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
 * Who of `fitted` can be reached on which kind of contact; nobody without any. ONE_BY_ONE asks the index for each of them,
 * which is quick for few; ALL_AT_ONCE goes through every contact once, which is quick for everybody.
 */
export function reachSql(channels: readonly Channel[], how: 'ONE_BY_ONE' | 'ALL_AT_ONCE', params: SqlParams): string {
  const kinds = contactKinds(channels);
  if (how === 'ALL_AT_ONCE') {
    return `
  select t.expert_id, bool_or(t.kind = 'PHONE') as phone, bool_or(t.kind = 'EMAIL') as mail
  from fitted f join contact t on t.expert_id = f.id and t.kind = any(${params.add(kinds)}::text[]) and ${usableSql('t')}
  where f.stage = ${CLEAR} and ${consentedSql('t', channels)} group by 1`;
  }
  // Not EXISTS: that PostgreSQL may turn into a join over everybody's contacts.
  const has = (kind: 'PHONE' | 'EMAIL'): string => kinds.includes(kind)
    ? `(select true from contact t where t.expert_id = f.id and t.kind = '${kind}' and ${usableSql('t')} and ${consentedSql('t', channels)} limit 1)` : 'null::boolean';
  return `
  select w.expert_id, w.phone, w.mail
  from (select f.id as expert_id, ${has('PHONE')} as phone, ${has('EMAIL')} as mail from fitted f where f.stage = ${CLEAR} offset 0) w
  where w.phone or w.mail`;
}
