import type { EntityManager } from 'typeorm';
import type { CallUpState } from '../callup.state.ts';
import type { WaveStop } from '../entities/call-up.entity.ts';
import { placesHeld } from '../targeting/places-held.query.ts';
import { lockInvitations } from '../answers/record-answers.query.ts';
import type { TeamLine, TeamMember } from './assembly.candidate.ts';
import type { TeamChange } from './assembly.changes.ts';

/** The call-up's row as the assembly sees it, locked until the end of the transaction. */
export interface TeamCallUp {
  id: string;
  number: number;
  state: CallUpState;
  waveStop: WaveStop;
  waveSize: number | null;
  waveIntervalSeconds: number | null;
  currentWave: number;
  /** Instants as PostgreSQL writes them: a Date would cut them to the millisecond and a timer could fire early. */
  nextWaveAt: string | null;
  deadline: string;
  pastDeadline: boolean;
}

/**
 * Locks a call-up and reads it; null when it is gone. Not FOR UPDATE: that would also hold up every insert into the
 * ledger, whose foreign key locks the call-up's key.
 */
export async function lockCallUp(em: EntityManager, callUpId: string): Promise<TeamCallUp | null> {
  const rows = await em.query<TeamCallUp[]>(
    `select id, number, state, wave_stop as "waveStop", wave_size as "waveSize", wave_interval_seconds as "waveIntervalSeconds",
       current_wave as "currentWave", next_wave_at::text as "nextWaveAt", deadline::text, muster_now() > deadline as "pastDeadline"
     from call_up where id = $1 for no key update`,
    [callUpId],
  );
  return rows[0] ?? null;
}

/** The requirement lines of a call-up. */
export function readLines(em: EntityManager, callUpId: string): Promise<TeamLine[]> {
  return em.query<TeamLine[]>(
    `select position, head_count as need, reserve_count as reserves, place, from_at as "fromAt", until_at as "untilAt"
     from requirement where call_up_id = $1 order by position`,
    [callUpId],
  );
}

/** Members of the call-up in $1 whose invitation `i` meets a condition, each with the lines at whose time another team has them. */
const MEMBERS = (condition: string): string => `
  with line as (select position, from_at, until_at from requirement where call_up_id = $1),
  held as materialized (${placesHeld({ kind: '(select kind from call_up where id = $1)', standings: ['ASSIGNED'], otherThan: '$1' })}),
  elsewhere as materialized (select expert_id, array_agg(position) as positions from held group by 1)
  select i.id, rank, lines, scores, answer, answer_late as "answerLate", answered_at as "answeredAt", arrive_at as "arriveAt",
    assignment, requirement_position as position, assigned_at as "assignedAt",
    array(select unnest(e.positions) intersect select unnest(i.lines)) as booked
  from invitation i left join elsewhere e on e.expert_id = i.expert_id
  where i.call_up_id = $1 and ${condition}`;

/**
 * Everybody whose standing can change: a yes, or a place that was given. Left out are those who were stood down and have
 * not answered since: in a big call-up they are nearly everybody, and nothing can follow for them; and whom his employer has
 * not released: only a coordinator can take him again, which asks the employer anew.
 */
export function readMembers(em: EntityManager, callUpId: string): Promise<TeamMember[]> {
  return em.query<TeamMember[]>(
    MEMBERS(`answer is not null and release_state not in ('REFUSED', 'LAPSED') and ((answer <> 'NO' and (assignment is distinct from 'STOOD_DOWN' or answered_at > assigned_at))
      or assignment in ('ASSIGNED', 'RESERVE', 'PROPOSED'))`),
    [callUpId],
  );
}

/** One person of a call-up, locked. The call-up's row must be locked before. */
export async function lockMember(em: EntityManager, callUpId: string, invitationId: string): Promise<TeamMember> {
  const [row] = await em.query<TeamMember[]>(`${MEMBERS('i.id = $2')} for no key update of i`, [callUpId, invitationId]);
  return row!;
}

/**
 * Writes the new standings. The decision carries the time of the answer that it took into account where that is later than
 * this transaction's beginning, so that an answer that it has not seen is always the younger one.
 */
export async function applyChanges(em: EntityManager, changes: readonly TeamChange[]): Promise<void> {
  if (changes.length === 0) return;
  const ids = changes.map((change) => change.invitationId);
  await lockInvitations(em, ids);
  await em.query(
    `update invitation i set assignment = c.assignment, requirement_position = c.position, assigned_at = greatest(muster_now(), c.answered)
     from unnest($1::uuid[], $2::text[], $3::smallint[], $4::timestamptz[]) as c(id, assignment, position, answered) where i.id = c.id`,
    [ids, changes.map((change) => change.assignment), changes.map((change) => change.position), changes.map((change) => change.answeredAt)],
  );
}
