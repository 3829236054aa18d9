import { Logger } from '@nestjs/common';
import type { ClaimedBatch } from '../ledger/claim-batch.ts';
import type { Claimed } from '../ledger/claim.query.ts';
import { errorName, isDatabaseAway } from '../ledger/database-error.rule.ts';
import type { Settlement } from '../ledger/settle.query.ts';
import type { MessageSource } from '../notify.ports.ts';
import type { Rendered } from '../notify.types.ts';
import { backoffMs, MESSAGE_BACKOFF, PROVIDER_BACKOFF } from './backoff.rule.ts';
import type { Outgoing } from './lane.ts';
import { unbegun } from './result.rule.ts';

const log = new Logger('Render');

/** A batch with its texts: what can go out, and what is settled without a send. */
export interface RenderedBatch {
  outgoing: Outgoing[];
  refused: { claim: Claimed; settlement: Settlement }[];
}

/**
 * Asks the source for the messages of a batch claimed at `since` (steady clock, ms). A claim that may not be
 * sent is suppressed; one whose text cannot be made goes back to the queue, later each time, and does not
 * hold up the others.
 */
export async function renderClaims(source: MessageSource, batch: ClaimedBatch, since: number): Promise<RenderedBatch> {
  const rendered = await renderSafely(source, batch.claimed);
  const outgoing: Outgoing[] = [];
  const refused: RenderedBatch['refused'] = [];
  for (const claim of batch.claimed) {
    const answer = rendered.get(claim.deliveryId);
    if (answer === undefined) {
      refused.push({ claim, settlement: unbegun(claim, 'QUEUED', 'NOT_RENDERED', backoffMs(claim.attempts, PROVIDER_BACKOFF, Math.random())) });
    } else if (answer === 'FAILED') {
      refused.push({ claim, settlement: unbegun(claim, 'QUEUED', 'RENDER_FAILED', backoffMs(claim.attempts, MESSAGE_BACKOFF, Math.random())) });
    } else if ('suppress' in answer) {
      refused.push({ claim, settlement: unbegun(claim, 'SUPPRESSED', answer.suppress) });
    } else {
      const senderAddress = batch.senders.get(claim.senderId)!.address;
      outgoing.push({ claim, message: answer.message, senderAddress, expiresAt: since + claim.ttlMs });
    }
  }
  return { outgoing, refused };
}

/** All at once; one by one when that fails for another reason than an absent database. */
async function renderSafely(source: MessageSource, claims: readonly Claimed[]): Promise<Map<string, Rendered | 'FAILED'>> {
  try {
    return byDelivery(await source.render([...claims]));
  } catch (error) {
    if (isDatabaseAway(error)) {
      log.warn(`${claims.length} messages were not rendered: ${errorName(error)}`);
      return new Map();
    }
  }
  const all = new Map<string, Rendered | 'FAILED'>();
  for (const claim of claims) {
    try {
      for (const [id, answer] of byDelivery(await source.render([claim]))) all.set(id, answer);
    } catch (error) {
      log.error(`delivery ${claim.deliveryId} cannot be rendered: ${errorName(error)}`);
      all.set(claim.deliveryId, 'FAILED');
    }
  }
  return all;
}

function byDelivery(rendered: readonly Rendered[]): Map<string, Rendered> {
  return new Map(rendered.map((answer) => [answer.deliveryId, answer]));
}
