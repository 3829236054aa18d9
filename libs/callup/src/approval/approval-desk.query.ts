import type { EntityManager } from 'typeorm';

/** How a decision is asked for: before a call-up is sent, or afterwards under a pre-authorised rule. */
export type ApprovalAsked = { kind: 'BEFORE'; seconds: number } | { kind: 'AFTERWARDS'; seconds: number; ruleId: string };

/** How the decision on a call-up stands; instants as PostgreSQL writes them. */
export interface ApprovalRow {
  kind: 'BEFORE' | 'AFTERWARDS';
  round: number;
  circle: number;
  dueAt: string | null;
  overdue: boolean;
  decided: boolean;
}

const ASK = `
  insert into call_up_approval (call_up_id, kind, rule_id, asked_at, due_at)
  values ($1, $2, $3, muster_now(), muster_now() + make_interval(secs => $4)) returning due_at::text as "dueAt"`;

/** Records that a decision is asked for; gives when the next circle will be told. */
export async function insertApproval(em: EntityManager, callUpId: string, asked: ApprovalAsked): Promise<string> {
  const [row] = await em.query<[{ dueAt: string }]>(ASK, [callUpId, asked.kind, asked.kind === 'AFTERWARDS' ? asked.ruleId : null, asked.seconds]);
  return row.dueAt;
}

/** Puts somebody among the authors of a call-up; none of them decides on it. */
export async function addAuthor(em: EntityManager, callUpId: string, userId: string | null): Promise<void> {
  if (userId !== null) await em.query('insert into call_up_author (call_up_id, user_id) values ($1, $2) on conflict do nothing', [callUpId, userId]);
}

/** The decision's row, locked; null when the call-up needs none. The call-up's row must be locked before. */
export async function lockApproval(em: EntityManager, callUpId: string): Promise<ApprovalRow | null> {
  const rows = await em.query<ApprovalRow[]>(
    `select kind, round, circle, due_at::text as "dueAt", overdue, decided_at is not null as decided from call_up_approval where call_up_id = $1 for update`, [callUpId],
  );
  return rows[0] ?? null;
}

/** Begins the next round: whatever was asked and told before is void. */
export async function beginRound(em: EntityManager, callUpId: string, seconds: number): Promise<{ round: number; dueAt: string }> {
  const [[row]] = await em.query<[[{ round: number; dueAt: string }]]>(
    `update call_up_approval set round = round + 1, circle = 1, asked_at = muster_now(), due_at = muster_now() + make_interval(secs => $2)
     where call_up_id = $1 returning round, due_at::text as "dueAt"`, [callUpId, seconds],
  );
  return row;
}

/** Notes how far the word has gone; `seconds` until the circle behind is told, null when nobody is. Gives when. */
export async function widen(em: EntityManager, callUpId: string, circle: number, seconds: number | null): Promise<string | null> {
  const [[row]] = await em.query<[[{ dueAt: string | null }]]>(
    `update call_up_approval set circle = $2, overdue = kind = 'AFTERWARDS', due_at = muster_now() + make_interval(secs => $3)
     where call_up_id = $1 returning due_at::text as "dueAt"`, [callUpId, circle, seconds],
  );
  return row.dueAt;
}

/** Records the decision. */
export async function settleApproval(em: EntityManager, callUpId: string, decidedBy: string, onBehalfOf: string | null): Promise<void> {
  await em.query(
    'update call_up_approval set decided_at = muster_now(), decided_by = $2, on_behalf_of = $3, due_at = null where call_up_id = $1', [callUpId, decidedBy, onBehalfOf],
  );
}
