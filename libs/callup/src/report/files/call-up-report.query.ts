import type { Queryable } from '../../targeting/queryable.ts';

/** What a report says of its call-up; the plan is as it was frozen. */
export interface ReportedCallUp {
  number: number;
  kind: 'REAL' | 'DRILL';
  createdAt: Date;
  launchedAt: Date | null;
  plan: { estimate?: { expectedYes: number; lines: readonly { position: number; expectedYes: number }[] }; curve?: readonly { minutes: number; expectedYes: number }[]; recipients?: number };
  /** Names of the lines' roles in their order; null: any role. */
  roles: { ja: string | null; en: string | null }[];
  today: string;
  now: Date;
}

const CALL_UP = `
  select c.number, c.kind, c.created_at as "createdAt", c.launched_at as "launchedAt", c.plan, muster_now() as now, ((muster_now() at time zone 'Asia/Tokyo')::date)::text as today,
    (select json_agg(json_build_object('ja', w.name_ja, 'en', w.name_en) order by r.position) from requirement r left join work_role w on w.id = r.work_role_id where r.call_up_id = c.id) as roles
  from call_up c where c.id = $1`;

/** The call-up of a report; null when there is none. */
export async function reportedCallUp(db: Queryable, id: string): Promise<ReportedCallUp | null> {
  const [row] = await db.query<ReportedCallUp[]>(CALL_UP, [id]);
  return row ? { ...row, roles: row.roles ?? [] } : null;
}

/** One entry of the timeline as a report writes it. */
export interface ReportedEvent {
  at: Date;
  kind: string;
  actorId: string | null;
  detail: Record<string, unknown>;
}

/** The whole timeline in its order. */
export function reportedEvents(db: Queryable, id: string): Promise<ReportedEvent[]> {
  return db.query<ReportedEvent[]>('select at, kind, actor_id as "actorId", detail from call_up_event where call_up_id = $1 order by id', [id]);
}
