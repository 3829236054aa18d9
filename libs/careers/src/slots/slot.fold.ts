/** What is entered in the ledger of hiring slots. */
export const SlotEventKind = {
  REQUESTED: 'REQUESTED', ASSESSED: 'ASSESSED', GRANTED: 'GRANTED', ADVERTISED: 'ADVERTISED', FILLED: 'FILLED', VACATED: 'VACATED', ABOLISHED: 'ABOLISHED',
} as const;
export type SlotEventKind = keyof typeof SlotEventKind;

/** One entry of the ledger. */
export interface SlotEntry {
  id: string;
  kind: SlotEventKind;
  heads: number;
  /** The entry that it takes back, if any. */
  reverses: string | null;
}

/** Heads by what became of them. */
export interface SlotHeads {
  requested: number;
  assessed: number;
  granted: number;
  advertised: number;
  /** Filled and not vacated since. */
  filled: number;
  abolished: number;
  /** Granted less abolished. Never typed in. */
  net: number;
  /** Granted, neither filled nor abolished. */
  open: number;
}

/** What a ledger says, in whatever order its entries come and however often: an entry counts once, one that was taken back not at all. */
export function foldSlots(entries: readonly SlotEntry[]): SlotHeads {
  const takenBack = new Set(entries.map(({ reverses }) => reverses));
  const counted = new Map(entries.filter(({ id, reverses }) => reverses === null && !takenBack.has(id)).map((entry) => [entry.id, entry]));
  const heads = { REQUESTED: 0, ASSESSED: 0, GRANTED: 0, ADVERTISED: 0, FILLED: 0, VACATED: 0, ABOLISHED: 0 };
  for (const entry of counted.values()) heads[entry.kind] += entry.heads;
  const filled = heads.FILLED - heads.VACATED;
  return {
    requested: heads.REQUESTED, assessed: heads.ASSESSED, granted: heads.GRANTED, advertised: heads.ADVERTISED, filled,
    abolished: heads.ABOLISHED, net: heads.GRANTED - heads.ABOLISHED, open: Math.max(heads.GRANTED - heads.ABOLISHED - filled, 0),
  };
}

/** A body's ledger: an entry without a slot is head count that the body gave up beside its slots. */
export interface BodyEntry extends SlotEntry {
  slotId: string | null;
}

/** Heads of a body by what became of them. */
export interface BodyHeads extends SlotHeads {
  /** Granted and not abolished: what can be filled. Head count given up beside the slots empties none of them. */
  places: number;
}

/** What the ledger of a body says: heads given up beside its slots lessen the net increase, but neither the places nor those that are open. */
export function foldBody(entries: readonly BodyEntry[]): BodyHeads {
  const slots = foldSlots(entries.filter(({ slotId }) => slotId !== null));
  const { abolished: beside } = foldSlots(entries.filter(({ slotId }) => slotId === null));
  return { ...slots, abolished: slots.abolished + beside, net: slots.net - beside, places: slots.net };
}
