import type { EntityManager } from 'typeorm';
import type { Claim, InboundMessage, Rendered, UnreachableReason } from './notify.types.ts';

/**
 * Turns claims into messages at the last moment (the call-up library implements it). It reads addresses,
 * checks opt-out and cancellation again, and answers for every claim. It must be free of effects and give
 * the same text for the same claim: reconciliation calls it again to look a message up.
 */
export abstract class MessageSource {
  abstract render(claims: Claim[]): Promise<Rendered[]>;
}

/**
 * Reads messages that came in (the call-up library implements it). Runs in the transaction that marks the
 * inbox rows as processed. Gives an outcome code for each inbox id; a thrown error undoes the whole batch,
 * which is then tried row by row.
 */
export abstract class InboundHandler {
  abstract handle(em: EntityManager, messages: InboundMessage[]): Promise<Map<string, string>>;
}

/**
 * Learns that contacts cannot be reached any more (the registry implements it). Runs in the transaction
 * that records the provider's answer; must be harmless when repeated.
 */
export abstract class ReachabilityHandler {
  abstract unreachable(em: EntityManager, contactIds: string[], reason: UnreachableReason): Promise<void>;
}
