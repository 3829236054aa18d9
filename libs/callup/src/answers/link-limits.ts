import { clientKey } from '@muster/identity';
import type { RateLimits } from '@muster/platform';

const MINUTE = 60;

/** Answers that one link takes in a minute; a person who changes his mind needs a few. */
export const ANSWERS_PER_LINK = 20;

/**
 * Seconds that whoever opens dead links has to wait, 0 while there were few. A link that opens is never held back for it:
 * a whole ministry may sit behind one address, and nobody guesses 96 bits.
 */
export function deadLinkWait(limits: Pick<RateLimits, 'take'>, address: string | undefined, limit: number): Promise<number> {
  return limits.take([{ kind: 'link.dead', subject: clientKey(address), limit, seconds: MINUTE }]);
}

/** Seconds until one link takes another answer, 0 while there were few. */
export function answerWait(limits: Pick<RateLimits, 'take'>, invitationId: string): Promise<number> {
  return limits.take([{ kind: 'link.answer', subject: invitationId, limit: ANSWERS_PER_LINK, seconds: MINUTE }]);
}
