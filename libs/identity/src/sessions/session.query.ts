import type { Locale } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { SessionStrength } from '../actor.ts';
import type { Role } from '../permissions.ts';

/** The user behind a live session, as one row. */
export interface LiveSession {
  sessionId: string;
  userId: string;
  displayName: string;
  locale: Locale;
  expertId: string | null;
  organisationId: string | null;
  organisationIds: string[];
  roles: Role[];
  strength: SessionStrength;
  /** Null when it is older than the step-up window. */
  steppedUpAt: Date | null;
}

/** Minutes of silence that end a session, and minutes for which a step-up counts. */
export interface SessionLimits {
  idleMinutes: number;
  stepUpMinutes: number;
}

/** Busy sessions are written at most this often, so that a page of requests is not a page of updates. */
const TOUCH_EVERY_SECONDS = 30;

const LIVE = `
  select s.id as "sessionId", s.last_seen_at, u.id as "userId", u.display_name as "displayName", u.locale,
         u.expert_id as "expertId", u.organisation_id as "organisationId",
         array(select u.organisation_id where u.organisation_id is not null
               union select o.organisation_id from user_scope o where o.user_id = u.id) as "organisationIds",
         s.strength, case when s.stepped_up_at > muster_now() - make_interval(mins => $3) then s.stepped_up_at end as "steppedUpAt",
         array(select r.role from user_role r where r.user_id = u.id order by r.role) as roles
  from session s join app_user u on u.id = s.user_id
  where s.token_hash = $1 and s.revoked_at is null and u.disabled_at is null
    and s.expires_at > muster_now() and s.last_seen_at > muster_now() - make_interval(mins => $2)`;

/** The live session of a token, and the sign of life with it, in one statement. */
export async function liveSession(em: EntityManager, tokenHash: Buffer, limits: SessionLimits): Promise<LiveSession | null> {
  const rows: LiveSession[] = await em.query(
    `with live as (${LIVE}), seen as (
       update session set last_seen_at = muster_now() from live
       where session.id = live."sessionId" and live.last_seen_at < muster_now() - make_interval(secs => ${TOUCH_EVERY_SECONDS}))
     select * from live`,
    [tokenHash, limits.idleMinutes, limits.stepUpMinutes],
  );
  return rows[0] ?? null;
}

/** The live session of a token, without counting as a sign of life. */
export async function peekSession(em: EntityManager, tokenHash: Buffer, limits: SessionLimits): Promise<LiveSession | null> {
  const rows: LiveSession[] = await em.query(LIVE, [tokenHash, limits.idleMinutes, limits.stepUpMinutes]);
  return rows[0] ?? null;
}

/** Marks that the session showed a passkey or authenticator app just now. */
export async function markStepUp(em: EntityManager, sessionId: string): Promise<void> {
  await em.query('update session set stepped_up_at = muster_now() where id = $1', [sessionId]);
}
