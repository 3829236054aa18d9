import type { Claimed } from '../ledger/claim.query.ts';
import type { Settlement } from '../ledger/settle.query.ts';
import type { UnreachableReason } from '../notify.types.ts';
import type { SendResult } from '../provider/channel-provider.ts';
import { backoffMs, MESSAGE_BACKOFF, PROVIDER_BACKOFF, THROTTLE_BACKOFF } from './backoff.rule.ts';
import type { ProviderSign } from './circuit.rule.ts';

/** What one answer of a provider changes: the row, and what is known of provider, sender and contact. */
export interface Effect {
  settlement: Settlement;
  sign: ProviderSign | null;
  /** Milliseconds for which the sender must rest. */
  pauseMs: number | null;
  unreachable: UnreachableReason | null;
}

type Held = Pick<Claimed, 'deliveryId' | 'leaseToken' | 'attempts'>;

/** Translates an answer. A throttled message waits for no one but its sender: another may take it at once. */
export function effectOf(held: Held, result: SendResult, chance: number): Effect {
  const none = { sign: null, pauseMs: null, unreachable: null };
  switch (result.kind) {
    case 'ACCEPTED':
      return { ...none, sign: 'ALIVE', settlement: settlement(held, 'ACCEPTED', null, { messageId: result.messageId }) };
    case 'FAILED':
      return { ...none, sign: 'ALIVE', unreachable: result.unreachable ?? null, settlement: settlement(held, 'FAILED', result.code) };
    case 'THROTTLED':
      return {
        ...none, pauseMs: result.retryAfterMs ?? backoffMs(1, THROTTLE_BACKOFF, chance),
        settlement: settlement(held, 'QUEUED', result.code),
      };
    case 'TEMPORARY': {
      const delayMs = backoffMs(held.attempts, result.providerWide ? PROVIDER_BACKOFF : MESSAGE_BACKOFF, chance);
      return { ...none, sign: result.providerWide ? 'TROUBLE' : 'ALIVE', settlement: settlement(held, 'QUEUED', result.code, { delayMs }) };
    }
    case 'MISCONFIGURED':
      return {
        ...none, sign: 'MISCONFIGURED',
        settlement: settlement(held, 'QUEUED', result.code, { delayMs: backoffMs(held.attempts, PROVIDER_BACKOFF, chance) }),
      };
    case 'UNKNOWN':
      return { ...none, sign: 'TROUBLE', settlement: settlement(held, 'UNKNOWN', result.code) };
  }
}

/** Gives a claim back whose send has not begun. */
export function unbegun(held: Held, state: 'QUEUED' | 'CANCELLED' | 'SUPPRESSED' | 'EXPIRED', reason: string | null = null, delayMs = 0): Settlement {
  return settlement(held, state, reason, { unbegun: true, delayMs });
}

function settlement(held: Held, state: Settlement['state'], errorCode: string | null, more: Partial<Settlement> = {}): Settlement {
  return { deliveryId: held.deliveryId, leaseToken: held.leaseToken, state, errorCode, messageId: null, delayMs: 0, unbegun: false, ...more };
}
