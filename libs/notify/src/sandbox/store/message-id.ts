import { randomUUID } from 'node:crypto';

/** A new message's id as Twilio writes them: two letters and 32 hexadecimal digits. */
export function newMessageId(kind: 'SM' | 'ML'): string {
  return `${kind}${randomUUID().replaceAll('-', '')}`;
}
