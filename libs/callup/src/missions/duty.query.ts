import type { EntityManager } from 'typeorm';
import type { CallUpState } from '../callup.state.ts';
import type { DutyEntry } from './duty.fold.ts';

/** Somebody's place in a call-up, locked, with his entries so far and the instant of the transaction. */
export interface OnDuty {
  callUpId: string;
  state: CallUpState;
  assignment: string | null;
  entries: DutyEntry[];
  now: Date;
}

/** Locks an invitation and reads its entries; null when there is none. */
export async function lockDuty(em: EntityManager, invitationId: string): Promise<OnDuty | null> {
  const [row] = await em.query<Omit<OnDuty, 'entries'>[]>(
    `select i.call_up_id as "callUpId", c.state, i.assignment, muster_now() as now from invitation i join call_up c on c.id = i.call_up_id where i.id = $1 for no key update of i`, [invitationId]);
  return row ? { ...row, entries: (await dutyEntries(em, [invitationId])).get(invitationId) ?? [] } : null;
}

/** Entries by invitation, in their order. */
export async function dutyEntries(em: EntityManager, invitationIds: readonly string[]): Promise<Map<string, DutyEntry[]>> {
  const rows = await em.query<(DutyEntry & { invitationId: string })[]>(
    'select invitation_id as "invitationId", kind, at from duty_entry where invitation_id = any($1::uuid[]) order by invitation_id, id', [invitationIds]);
  const found = new Map<string, DutyEntry[]>();
  for (const { invitationId, kind, at } of rows) found.set(invitationId, [...found.get(invitationId) ?? [], { kind, at }]);
  return found;
}

/** Adds an entry at the instant of the transaction. */
export async function enterDuty(em: EntityManager, invitationId: string, kind: DutyEntry['kind'], userId: string): Promise<void> {
  await em.query('insert into duty_entry (invitation_id, kind, at, entered_by) values ($1, $2, muster_now(), $3)', [invitationId, kind, userId]);
}
