import type { Queryable } from '../targeting/queryable.ts';

/** A call-up that stands in the way of a launch. */
export interface EarlierCallUp {
  id: string;
  number: number;
  requestHash: Buffer;
  /** It waits for approval, and its deadline has passed: it only has not been ended yet. */
  overdue: boolean;
}

const COLUMNS = `id, number, request_hash as "requestHash", state = 'AWAITING_APPROVAL' and muster_now() >= deadline as overdue`;

/** The call-up that a user has launched under a key, whatever became of it. */
export async function findByKey(db: Queryable, createdBy: string | null, key: string): Promise<EarlierCallUp | null> {
  const rows = await db.query<EarlierCallUp[]>(
    `select ${COLUMNS} from call_up where created_by is not distinct from $1::uuid and idempotency_key = $2`, [createdBy, key],
  );
  return rows[0] ?? null;
}

/** The running or waiting call-up with the same content. */
export async function findRunningTwin(db: Queryable, requestHash: Buffer): Promise<EarlierCallUp | null> {
  const rows = await db.query<EarlierCallUp[]>(
    `select ${COLUMNS} from call_up where request_hash = $1 and state in ('AWAITING_APPROVAL', 'OPEN', 'FILLED')`, [requestHash],
  );
  return rows[0] ?? null;
}

const TWINS = ['call_up_idempotency', 'call_up_running_twin'];

/** Whether an error says that somebody else launched the same at the same time and was first. */
export function lostTheRace(error: unknown): boolean {
  const cause = (error as { driverError?: { code?: string; constraint?: string } } | null)?.driverError;
  return cause?.code === '23505' && TWINS.includes(cause.constraint ?? '');
}
