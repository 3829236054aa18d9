/** What every stored message has. Times are ms since the epoch, the sandbox's own clock: it stands for the outside world. */
interface StoredBase {
  /** The provider's id: SM… for an SMS, ML… for one recipient's copy of a mail. */
  readonly id: string;
  /** 1, 2, 3 … in the order of acceptance, over both channels. */
  readonly position: number;
  /** OUTBOUND: from the product to a person. INBOUND: a person's SMS to the product. */
  readonly direction: 'OUTBOUND' | 'INBOUND';
  readonly from: string;
  readonly to: string;
  readonly acceptedAt: number;
}

/** An SMS and the life that was drawn for it at acceptance; its status at any time follows from the times. */
export interface StoredSms extends StoredBase {
  readonly channel: 'SMS';
  readonly body: string;
  readonly segments: number;
  readonly messagingServiceSid: string | null;
  readonly sentAt: number;
  readonly endedAt: number;
  readonly end: 'delivered' | 'undelivered' | 'failed' | 'received';
  readonly errorCode: number | null;
}

/** One recipient's copy of a mail as it came over the wire. */
export interface StoredMail extends StoredBase {
  readonly channel: 'EMAIL';
  /** The whole message, or null once its bytes were given up to stay within bounds. */
  raw: Buffer | null;
}

/** Any message that the sandbox holds. */
export type StoredMessage = StoredSms | StoredMail;

type Fresh<T> = Omit<T, 'position'>;

/** A message before the store gave it its position. */
export type FreshMessage = Fresh<StoredSms> | Fresh<StoredMail>;

/** Which messages to show: everything that is given must fit. Oldest first. */
export interface MessageQuery {
  /** The device's number or mailbox: recipient of outbound messages, sender of inbound ones. */
  device?: string | undefined;
  channel?: 'SMS' | 'EMAIL' | undefined;
  direction?: 'OUTBOUND' | 'INBOUND' | undefined;
  /** Only messages with a greater position. */
  after?: number | undefined;
  /** At most this many (default 100). */
  limit?: number | undefined;
}

/** The number or mailbox of the person, whichever way the message went. */
export function deviceOf(message: Pick<StoredMessage, 'direction' | 'from' | 'to'>): string {
  return message.direction === 'OUTBOUND' ? message.to : message.from;
}
