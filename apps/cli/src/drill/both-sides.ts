import type { SandboxClient } from '@muster/notify/sandbox';
import type { DataSource } from 'typeorm';
import { poll } from './poll.ts';
import { LEDGER_ACCEPTED, LETTERS_SENT } from './reconcile.query.ts';

/** How many messages each side knows of. */
export interface BothSides {
  ledgerAccepted: number;
  /** To single people, outside of any call-up's ledger. */
  letters: number;
  sandboxAccepted: number;
  /** By the sandbox's own count. */
  duplicates: number;
}

export const agree = (sides: Omit<BothSides, 'duplicates'>): boolean => sides.ledgerAccepted + sides.letters === sides.sandboxAccepted;

/** A letter may be on its way while the sides are counted, but not for so long (seconds). */
const LETTERS_WITHIN = 60;

/** Counts both sides until they agree; gives what was seen last when they do not. */
export async function countBothSides(database: DataSource, sandbox: SandboxClient): Promise<BothSides> {
  let seen: BothSides | null = null;
  const look = async (): Promise<BothSides> => {
    const { sms, mail } = await sandbox.counters();
    const [{ n: letters }] = await database.query<[{ n: number }]>(LETTERS_SENT);
    const [{ n: ledgerAccepted }] = await database.query<[{ n: number }]>(LEDGER_ACCEPTED);
    return seen = { ledgerAccepted, letters, sandboxAccepted: sms.accepted + mail.accepted, duplicates: sms.sameDelivery + mail.sameDelivery };
  };
  return poll({ name: 'Counting', withinSeconds: LETTERS_WITHIN, look, done: agree }).catch((error: unknown) => {
    if (!seen) throw error;
    return seen;
  });
}
