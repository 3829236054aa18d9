/** PostgreSQL notification channels of this library. A payload holds ids only. */
export const WAKE = {
  /** Deliveries were queued. */
  delivery: 'muster_delivery',
  /** Something must not be sent any more: a {@link StopOrder} as JSON. */
  stop: 'muster_stop',
  /** The inbox has new rows. */
  inbox: 'muster_inbox',
} as const;
