import { backoffMs, CIRCUIT_BACKOFF, MISCONFIGURED_BACKOFF } from './backoff.rule.ts';

/** What all workers know of one provider. */
export interface Circuit {
  /** Failures of the provider (not of one message) since its last success. */
  failures: number;
  open: boolean;
}

/** What one answer says about the provider itself; a throttled or refused message says that it is alive. */
export type ProviderSign = 'ALIVE' | 'TROUBLE' | 'MISCONFIGURED';

/** The circuit afterwards; `retryInMs` is set when the next probe moves. */
export interface CircuitChange extends Circuit {
  retryInMs: number | null;
}

/** So many failures in a row open the circuit. */
export const OPEN_AFTER = 8;

/** How a claim may use a provider: freely, not at all, or with one message to see whether it is back. */
export type CircuitGate = 'CLOSED' | 'OPEN' | 'PROBE';

/** Whether messages may go to the provider, given whether its next probe is due. */
export function gateOf(circuit: Circuit, probeDue: boolean): CircuitGate {
  if (!circuit.open) return 'CLOSED';
  return probeDue ? 'PROBE' : 'OPEN';
}

/**
 * Folds a batch of signs, oldest first. Any sign of life closes the circuit. An open circuit counts one
 * failure a batch: the sends that were in flight when it opened must not push the next probe far away.
 * Refused credentials open it at once, because every further message would be refused too.
 */
export function afterSigns(circuit: Circuit, signs: readonly ProviderSign[], chance: number): CircuitChange {
  let { failures, open } = circuit;
  let counted = false;
  let misconfigured = false;
  for (const sign of signs) {
    if (sign === 'ALIVE') {
      failures = 0;
      open = false;
      misconfigured = false;
      counted = false;
      continue;
    }
    if (!open || !counted) failures += 1;
    counted = open;
    if (sign === 'MISCONFIGURED') {
      misconfigured = true;
      failures = Math.max(failures, OPEN_AFTER);
    }
    if (failures >= OPEN_AFTER && !open) {
      open = true;
      counted = true;
    }
  }
  if (!open) return { failures, open, retryInMs: null };
  const backoff = misconfigured ? MISCONFIGURED_BACKOFF : CIRCUIT_BACKOFF;
  return { failures, open, retryInMs: backoffMs(failures - OPEN_AFTER + 1, backoff, chance) };
}
