/** What kind of thing came in. */
export type InboxKind = 'STATUS' | 'MESSAGE' | 'BOUNCE';

/** Something that came in, as it is stored before the sender gets its 2xx. */
export interface InboxEntry {
  provider: string;
  /** The provider's id of it; the same thing twice has the same. */
  externalId: string;
  kind: InboxKind;
  /** The delivery it is about, if it says so. */
  deliveryId: string | null;
  payload: Record<string, unknown>;
}

/** A stored row as the database holds it. */
export interface StoredRow extends Omit<InboxRow, 'payload'> {
  payloadSealed: Buffer;
}

/** A stored row that waits to be processed. */
export interface InboxRow extends InboxEntry {
  id: string;
  receivedAt: Date;
  /** `RETRY n` after n failures. */
  outcome: string | null;
}
