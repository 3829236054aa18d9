import type { UnreachableReason } from '../notify.types.ts';
import type { SendResult } from '../provider/channel-provider.ts';
import { TwilioRefusal, TwilioSilence } from './twilio.errors.ts';

/** Codes that say something about the address for good (https://www.twilio.com/docs/api/errors). */
const UNREACHABLE: Readonly<Record<number, UnreachableReason>> = {
  21211: 'INVALID_NUMBER', 21214: 'INVALID_NUMBER', 21217: 'INVALID_NUMBER', 21401: 'INVALID_NUMBER', 21421: 'INVALID_NUMBER',
  21610: 'OPTED_OUT',
  21614: 'NOT_MOBILE', 30006: 'NOT_MOBILE',
  30005: 'UNKNOWN_HANDSET',
};

/** Codes about our account, sender or settings: every message would meet them until a person acts. */
const MISCONFIGURED = new Set([20003, 20005, 20008, 20403, 20404, 21212, 21603, 21606, 21609, 21659, 21660, 21701, 21703, 30002]);

/** The sender sends too fast, or its queue is full. */
const THROTTLED = new Set([14107, 20429, 21611, 30001, 30022]);

/** A full queue of 10 hours takes a while to make room. */
const QUEUE_FULL_PAUSE_MS = 60_000;

/** Codes in a failure report after which another try may succeed. */
const WORTH_ANOTHER_TRY = new Set([30001, 30003, 30008, 30017, 30022]);

/** Why the contact cannot be reached any more, if the code says so. */
export function unreachableReason(code: number): UnreachableReason | undefined {
  return UNREACHABLE[code];
}

/** Whether a message that the provider took and could not deliver is worth another try. */
export function worthAnotherTry(code: number): boolean {
  return WORTH_ANOTHER_TRY.has(code);
}

/** What an error of the SDK means for the message. Anything that is not understood may have been accepted. */
export function twilioErrorResult(error: unknown): SendResult {
  if (error instanceof TwilioSilence) {
    return error.written ? { kind: 'UNKNOWN', code: error.code } : { kind: 'TEMPORARY', code: error.code, providerWide: true };
  }
  if (error instanceof TwilioRefusal) return refusalResult(error);
  return { kind: 'UNKNOWN', code: (error as Error)?.name ?? 'UNKNOWN' };
}

/**
 * A refusal by status and code. 503 says "not now". Another 5xx is an accident at Twilio: whether it
 * happened before or after the message was taken cannot be known.
 */
function refusalResult(refusal: TwilioRefusal): SendResult {
  const { status, retryAfterMs } = refusal;
  const code = String(refusal.code ?? status);
  const number = refusal.code ?? 0;
  if (status === 429 || THROTTLED.has(number)) {
    return { kind: 'THROTTLED', code, retryAfterMs: retryAfterMs ?? (number === 21611 ? QUEUE_FULL_PAUSE_MS : null) };
  }
  if (status === 503) return { kind: 'TEMPORARY', code, providerWide: true };
  if (status >= 500) return { kind: 'UNKNOWN', code };
  if (status === 401 || status === 403 || status === 404 || MISCONFIGURED.has(number)) return { kind: 'MISCONFIGURED', code };
  if (status === 408 || number === 30008) return { kind: 'TEMPORARY', code, providerWide: false };
  const unreachable = unreachableReason(number);
  return { kind: 'FAILED', code, ...(unreachable ? { unreachable } : {}) };
}
