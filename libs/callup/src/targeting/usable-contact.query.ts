import type { Channel } from '@muster/notify';

/** A contact that messages may go to: verified, not opted out, reachable. */
export function usableSql(contact: string): string {
  return `${contact}.verified_at is not null and ${contact}.opted_out_at is null and ${contact}.unreachable_at is null`;
}

/** The kinds of contact that channels need. */
export function contactKinds(channels: readonly Channel[]): ('PHONE' | 'EMAIL')[] {
  return [...new Set(channels.map((channel) => (channel === 'EMAIL' ? 'EMAIL' : 'PHONE')))];
}
