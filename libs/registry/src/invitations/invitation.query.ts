import { TODAY } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { ExpertNames } from '../names/expert-search-key.ts';
import { expertSearchKey } from '../names/expert-search-key.ts';

/** Days for which a link is good. */
export const INVITATION_DAYS = 14;

/** What somebody is invited to. */
export const InvitationKind = { MEMBER: 'MEMBER', ALUMNI: 'ALUMNI' } as const;
export type InvitationKind = keyof typeof InvitationKind;

/** Where an invitation stands. */
export const InvitationState = { OPEN: 'OPEN', ACCEPTED: 'ACCEPTED', OVER: 'OVER' } as const;
export type InvitationState = keyof typeof InvitationState;

/** An invitation as it is kept. */
export interface InvitationRow {
  id: string;
  expertId: string;
  kind: InvitationKind;
  state: InvitationState;
  invitedAt: Date;
  expiresAt: Date;
  sentAt: Date | null;
  acceptedAt: Date | null;
}

const ROWS = `
  select i.id, i.expert_id as "expertId", i.kind, i.invited_at as "invitedAt", i.expires_at as "expiresAt", i.sent_at as "sentAt", i.accepted_at as "acceptedAt",
    case when i.accepted_at is not null then 'ACCEPTED' when i.ended_at is not null or i.expires_at <= muster_now() then 'OVER' else 'OPEN' end as state from expert_invitation i`;

/** One invitation; null when there is none. */
export async function invitationById(em: EntityManager, id: string): Promise<InvitationRow | null> {
  const [row]: InvitationRow[] = await em.query(`${ROWS} where i.id = $1`, [id]);
  return row ?? null;
}

/** At most so many invitations, the newest first. */
export function latestInvitations(em: EntityManager, most: number): Promise<InvitationRow[]> {
  return em.query<InvitationRow[]>(`${ROWS} order by i.id desc limit $1`, [most]);
}

/** Takes the yes to an open invitation, once; false when it is over, taken or none. */
export async function acceptInvitation(em: EntityManager, id: string): Promise<boolean> {
  const [, taken]: [unknown, number] = await em.query(
    'update expert_invitation set accepted_at = muster_now() where id = $1 and accepted_at is null and ended_at is null and expires_at > muster_now()', [id]);
  return taken > 0;
}

/** Writes an invitation in the place of one of its kind that waits; gives its id. */
export async function writeInvitation(em: EntityManager, expertId: string, contactId: string, by: string | null): Promise<string> {
  await em.query(`update expert_invitation set ended_at = muster_now() where expert_id = $1 and kind = 'MEMBER' and accepted_at is null and ended_at is null`, [expertId]);
  const [row]: { id: string }[] = await em.query(
    `insert into expert_invitation (expert_id, contact_id, kind, invited_by, expires_at) values ($1, $2, 'MEMBER', $3, muster_now() + make_interval(days => ${INVITATION_DAYS})) returning id`,
    [expertId, contactId, by]);
  return row!.id;
}

/** Ends an invitation that waits; gives whose, null when none does. */
export async function endInvitation(em: EntityManager, id: string): Promise<string | null> {
  const [rows]: [{ expertId: string }[], number] = await em.query(
    `update expert_invitation set ended_at = muster_now() where id = $1 and kind = 'MEMBER' and accepted_at is null and ended_at is null returning expert_id as "expertId"`, [id]);
  return rows[0]?.expertId ?? null;
}

/** The mailbox that an invitation goes to: the own one before the employer's, the preferred one first; null when there is none. */
export async function mailboxOf(em: EntityManager, expertId: string): Promise<string | null> {
  const [row]: { id: string }[] = await em.query(
    `select id from contact where expert_id = $1 and kind = 'EMAIL' and opted_out_at is null and unreachable_at is null order by employer_owned, preference, id limit 1`, [expertId]);
  return row?.id ?? null;
}

/** What an entry begins with. */
export interface NewEntry extends ExpertNames {
  id: string;
  sector: 'PUBLIC' | 'PRIVATE';
  organisationId: string | null;
  prefectureCode: string;
  messageLanguage: 'ja' | 'en';
}

/** Writes the entry of somebody who is invited. */
export async function writeInvited(em: EntityManager, e: NewEntry): Promise<void> {
  await em.query(
    `insert into expert (id, family_name, given_name, family_kana, given_kana, family_romaji, given_romaji, search_key, sector, organisation_id, prefecture_code, languages, message_language, status, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'INVITED', muster_now(), muster_now())`,
    [e.id, e.familyName, e.givenName, e.familyKana, e.givenKana, e.familyRomaji, e.givenRomaji, expertSearchKey(e), e.sector, e.organisationId, e.prefectureCode, [e.messageLanguage], e.messageLanguage]);
}

/** Invitations that nobody took in time; each is ended. Gives whose. */
export async function invitationsOver(em: EntityManager, most: number): Promise<string[]> {
  const [rows]: [{ expertId: string; kind: InvitationKind }[], number] = await em.query(
    `update expert_invitation set ended_at = muster_now() where id in (
       select id from expert_invitation where accepted_at is null and ended_at is null and expires_at <= muster_now() order by expires_at limit $1 for update skip locked)
     returning expert_id as "expertId", kind`, [most]);
  return rows.filter(({ kind }) => kind === 'MEMBER').map(({ expertId }) => expertId);
}

/** How an expert stands for an invitation; locked. Null when there is nobody. */
export async function holdInvitee(em: EntityManager, expertId: string): Promise<{ status: string; alumnus: boolean; name: string; language: 'ja' | 'en'; account: string | null } | null> {
  const [row]: { status: string; alumnus: boolean; name: string; language: 'ja' | 'en'; account: string | null }[] = await em.query(
    `select e.status, exists (select from alumnus a where a.expert_id = e.id and a.until_on >= ${TODAY}) as alumnus, e.family_name || ' ' || e.given_name as name, e.message_language as language,
       (select u.id from app_user u where u.expert_id = e.id) as account from expert e where e.id = $1 and e.erased_at is null for update of e`, [expertId]);
  return row ?? null;
}
