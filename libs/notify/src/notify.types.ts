/** The ways a message can leave. */
export const CHANNELS = ['SMS', 'EMAIL', 'VOICE'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a message is for. */
export const PURPOSES = ['INVITE', 'REMINDER', 'CONFIRM', 'RESERVE', 'STAND_DOWN', 'UPDATE', 'BRIEFING', 'HELP', 'NOTICE'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Where one message stands; the legal moves are in `ledger/delivery.state.ts`. */
export const DELIVERY_STATES = [
  'QUEUED', 'CLAIMED', 'UNKNOWN', 'ACCEPTED', 'SENT', 'DELIVERED',
  'FAILED', 'UNDELIVERED', 'EXPIRED', 'SUPPRESSED', 'CANCELLED',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One row of the ledger as the renderer sees it: ids only. */
export interface Claim {
  deliveryId: string;
  callUpId: string;
  invitationId: string;
  contactId: string;
  purpose: Purpose;
  wave: number;
  channel: Channel;
  /** Sends begun, this one included. */
  attempts: number;
}

/** A message ready to leave; lives in memory only. */
export interface OutboundMessage {
  /** E.164 number or e-mail address. */
  to: string;
  /** The SMS text, or the plain part of the e-mail. */
  text: string;
  /** E-mail only. */
  subject?: string;
  /** E-mail only; without it the e-mail is plain text. */
  html?: string;
  /** E-mail only: plus-addressed, so that a reply finds its invitation. */
  replyTo?: string;
  language: 'ja' | 'en';
}

/** What the renderer says about one claim: the message, or the reason code why nothing may be sent. */
export type Rendered =
  | { deliveryId: string; message: OutboundMessage }
  | { deliveryId: string; suppress: string };

/** A message that came in, as stored in the inbox. */
export interface InboundMessage {
  inboxId: string;
  provider: string;
  channel: Channel;
  from: string;
  to: string;
  text: string;
  receivedAt: Date;
}

/** Why a contact can no longer be reached; the ledger keeps the provider's own code beside it. */
export type UnreachableReason = 'OPTED_OUT' | 'INVALID_NUMBER' | 'NOT_MOBILE' | 'UNKNOWN_HANDSET' | 'INVALID_MAILBOX';
