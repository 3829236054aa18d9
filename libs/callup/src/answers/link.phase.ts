import type { CallUpState } from '../callup.state.ts';

/** What a link's page can do now: take an answer, only tell, say that it was cancelled, or nothing more. */
export type LinkPhase = 'ANSWERING' | 'CLOSED' | 'CANCELLED' | 'EXPIRED' | 'UNKNOWN';

/** Days after the last line's end (or the deadline) for which the page still tells people where they stand. */
export const LINK_GRACE_DAYS = 7;

/** What decides about a link besides its proof. */
export interface LinkedCallUp {
  state: CallUpState;
  deadline: Date;
  /** The last line's end. */
  lastUntil: Date | null;
}

/** A link expires with its call-up: answers until the deadline, a look until a week after the work, then nothing. */
export function linkPhase(callUp: LinkedCallUp, now: Date): LinkPhase {
  if (callUp.state === 'DRAFT' || callUp.state === 'AWAITING_APPROVAL') return 'UNKNOWN';
  const end = Math.max(callUp.deadline.getTime(), callUp.lastUntil?.getTime() ?? 0);
  if (now.getTime() > end + LINK_GRACE_DAYS * 24 * 3600_000) return 'EXPIRED';
  if (callUp.state === 'CANCELLED') return 'CANCELLED';
  return callUp.state === 'CLOSED' || now > callUp.deadline ? 'CLOSED' : 'ANSWERING';
}
