import type { Text } from '@muster/platform';
import type { Channel, OutboundMessage, UnreachableReason } from '../notify.types.ts';

/** One message to send. */
export interface SendRequest {
  deliveryId: string;
  /** The sender's number, Messaging Service SID or From. */
  senderAddress: string;
  message: OutboundMessage;
  /** Seconds after which the message has lost its point. */
  ttlSeconds: number;
}

/** What became of one send. Codes are the provider's own, without personal data. */
export type SendResult =
  /** The provider has it, under this id. */
  | { kind: 'ACCEPTED'; messageId: string }
  /** Will never work for this message; with a reason when the address itself is the cause. */
  | { kind: 'FAILED'; code: string; unreachable?: UnreachableReason }
  /** Known not accepted: this sender is too fast. */
  | { kind: 'THROTTLED'; code: string; retryAfterMs: number | null }
  /** Known not accepted: may work later. `providerWide` when it says something about the provider, not about this message. */
  | { kind: 'TEMPORARY'; code: string; providerWide: boolean }
  /** Known not accepted: credentials or settings are refused, a person has to act. */
  | { kind: 'MISCONFIGURED'; code: string }
  /** The request left and no answer came: it may have been accepted. */
  | { kind: 'UNKNOWN'; code: string };

/** A message as the provider remembers it. */
export interface FoundMessage {
  messageId: string;
  to: string;
  text: string;
  createdAt: Date;
}

/** Whether the provider answers and takes our credentials, and what to do if not. */
export interface ProviderCheck {
  ok: boolean;
  problem: Text | null;
}

/** A provider owns its channel: it sends, says what errors mean, and can be asked about what it took. */
export abstract class ChannelProvider {
  abstract readonly name: string;
  abstract readonly channel: Channel;

  /** Sends once, without retrying. Never rejects. */
  abstract send(request: SendRequest): Promise<SendResult>;

  /** Whether it can be asked what it took. */
  abstract readonly canLookUp: boolean;

  /** The recent messages to an address; none when it cannot be asked. Rejects when it does not answer. */
  abstract lookUp(to: string): Promise<FoundMessage[]>;

  /** Asks the provider whether it would work; never rejects. */
  abstract check(): Promise<ProviderCheck>;

  /** Ends its connections after what is in flight. */
  abstract close(): Promise<void>;
}
