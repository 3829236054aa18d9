import type { Channel } from '@muster/notify';
import { channelConsented } from '@muster/registry';

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
export function consentedSql(contact: string, channels: readonly Channel[]): string {
  const ways = channels.map((channel) => `${contact}.kind = '${KIND_OF[channel]}' and ${channelConsented(`${contact}.expert_id`, `'${channel}'`)}`);
  return ways.length === 0 ? 'false' : `(${ways.join(' or ')})`;
}
