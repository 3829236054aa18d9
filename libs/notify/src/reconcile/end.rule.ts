import type { UnknownEnd, UnknownRow } from './unknown.query.ts';

/** What asking about one send brought: its id, that it is not there, that nobody answered, or that nobody can be asked. */
export type Answer =
  | { kind: 'FOUND'; messageId: string }
  | { kind: 'ABSENT' }
  | { kind: 'UNANSWERED' }
  /** The provider has no way to ask (e-mail): only time can pass. */
  | { kind: 'NO_WAY_TO_ASK' }
  /** The message may not be sent any more, so its address was not read; the next claim will end it. */
  | { kind: 'SUPPRESSED' };

/**
 * How an unknown outcome ends, or null to keep waiting. Found: accepted. Absent for long enough: sent again, and
 * counted as a possible double. An unanswered question proves nothing, so it waits until the message expires.
 */
export function endOf(row: Pick<UnknownRow, 'deliveryId' | 'ripe' | 'expired'>, answer: Answer): UnknownEnd | null {
  const end = (state: UnknownEnd['state'], more: Partial<UnknownEnd> = {}): UnknownEnd =>
    ({ deliveryId: row.deliveryId, state, messageId: null, resend: false, ...more });
  if (answer.kind === 'FOUND') return end('ACCEPTED', { messageId: answer.messageId });
  if (row.expired) return end('EXPIRED');
  if (answer.kind === 'UNANSWERED' || !row.ripe) return null;
  return end('QUEUED', { resend: answer.kind !== 'SUPPRESSED' });
}
