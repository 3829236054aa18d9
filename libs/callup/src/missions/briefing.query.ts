import { TODAY } from '@muster/platform';
import { signedThrough } from '@muster/registry';
import type { EntityManager } from 'typeorm';
import type { Tlp } from '../entities/incident.entity.ts';
import type { CallUpState } from '../callup.state.ts';
import type { SealedTexts } from './mission.seal.ts';

/** A briefing as the database holds it. */
export interface BriefingRow extends SealedTexts {
  id: string;
  callUpId: string;
  version: number;
  tlp: Tlp;
  publishedAt: Date;
  publishedBy: string;
  readers: number;
}

const COLUMNS = `
  b.id, b.call_up_id as "callUpId", b.version, b.tlp, b.text_ja_sealed as "textJaSealed", b.text_en_sealed as "textEnSealed",
  b.published_at as "publishedAt", b.published_by as "publishedBy", (select count(*)::int from briefing_view v where v.briefing_id = b.id) as readers`;

/** Every version of a call-up's briefing, the newest first. */
export function briefingsOf(em: EntityManager, callUpId: string): Promise<BriefingRow[]> {
  return em.query(`select ${COLUMNS} from briefing b where b.call_up_id = $1 order by b.version desc`, [callUpId]);
}

/** The newest version; null when none was published. */
export async function latestBriefing(em: EntityManager, callUpId: string): Promise<BriefingRow | null> {
  const [row] = await em.query<BriefingRow[]>(`select ${COLUMNS} from briefing b where b.call_up_id = $1 order by b.version desc limit 1`, [callUpId]);
  return row ?? null;
}

/** Keeps a version. */
export async function keepBriefing(em: EntityManager, b: Omit<BriefingRow, 'publishedAt' | 'readers'>): Promise<void> {
  await em.query(
    `insert into briefing (id, call_up_id, version, tlp, text_ja_sealed, text_en_sealed, published_at, published_by) values ($1, $2, $3, $4, $5, $6, muster_now(), $7)`,
    [b.id, b.callUpId, b.version, b.tlp, b.textJaSealed, b.textEnSealed, b.publishedBy]);
}

/** An invitation as the gates in front of the briefing look at it. */
export interface Reader {
  callUpId: string;
  expertId: string;
  state: CallUpState;
  assignment: string | null;
  release: string;
  pledge: boolean;
}

/** Who asks to read; null when there is no such invitation. */
export async function readerOf(em: EntityManager, invitationId: string): Promise<Reader | null> {
  const [row] = await em.query<Reader[]>(
    `select i.call_up_id as "callUpId", i.expert_id as "expertId", c.state, i.assignment, i.release_state as release,
       exists (select from agreement_signature s where s.expert_id = i.expert_id and s.code = 'PLEDGE' and ${signedThrough('s', TODAY)}) as pledge
     from invitation i join call_up c on c.id = i.call_up_id where i.id = $1`, [invitationId]);
  return row ?? null;
}

/** Notes that somebody read a version, and how often; true when it was the first time. */
export async function noteView(em: EntityManager, briefingId: string, invitationId: string): Promise<boolean> {
  const [row] = await em.query<[{ times: number }]>(
    `insert into briefing_view (briefing_id, invitation_id, first_at, last_at) values ($1, $2, muster_now(), muster_now())
     on conflict (briefing_id, invitation_id) do update set last_at = muster_now(), times = briefing_view.times + 1
     returning times`, [briefingId, invitationId]);
  return row.times === 1;
}

/** Everybody with a confirmed place whom nothing keeps from hearing of a briefing. */
export function teamToTell(em: EntityManager, callUpId: string): Promise<{ id: string }[]> {
  return em.query(`select id from invitation where call_up_id = $1 and assignment = 'ASSIGNED' and release_state in ('NOT_NEEDED', 'GRANTED') order by rank`, [callUpId]);
}
