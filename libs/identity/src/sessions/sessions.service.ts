import { actingAs, ENV, isUuid, randomToken, sha256, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { GATE } from '../access/actor-context.ts';
import type { Actor } from '../actor.ts';
import { ENROL_PERMISSIONS, permissionsOf, type Permission } from '../permissions.ts';
import { liveSession, markStepUp, peekSession, type LiveSession, type SessionLimits } from './session.query.ts';
import { ENROL_HOURS, signInStrength, type SignInMethod, type SignInProof } from './sign-in.method.ts';

/** A session as its owner sees it. */
export interface OwnSession {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  userAgent: string | null;
  method: SignInMethod;
  current: boolean;
}

const permissionsIn = ({ strength, roles }: LiveSession): ReadonlySet<Permission> => (strength === 'FULL' ? permissionsOf(roles) : ENROL_PERMISSIONS);

/**
 * Opaque sessions: 256 random bits in the cookie, their SHA-256 in the database. Every request asks the
 * database, so a revoked session or a disabled user is out at the next one.
 */
@Injectable()
export class Sessions {
  private readonly limits: SessionLimits;

  constructor(private readonly database: DataSource, @Inject(ENV) private readonly env: Env) {
    this.limits = { idleMinutes: env.SESSION_IDLE_MINUTES, stepUpMinutes: env.STEP_UP_MINUTES };
  }

  /** Begins a session and gives the token for the cookie; nothing else ever shows it. */
  async open(em: EntityManager, userId: string, userAgent: string | null, proof: SignInProof): Promise<string> {
    const token = randomToken();
    const { strength, stepsUp } = signInStrength(proof.method);
    const hours = strength === 'FULL' ? this.env.SESSION_HOURS : Math.min(ENROL_HOURS, this.env.SESSION_HOURS);
    await em.query(
      `insert into session (token_hash, user_id, created_at, last_seen_at, expires_at, user_agent, method, strength, stepped_up_at, acr, amr)
       values ($1, $2, muster_now(), muster_now(), muster_now() + make_interval(hours => $3), left($4, 300),
               $5, $6, case when $7 then muster_now() end, $8, $9)`,
      [sha256(token), userId, hours, userAgent, proof.method, strength, stepsUp, proof.acr ?? null, [...proof.amr ?? []]],
    );
    return token;
  }

  /** Who holds the token, or null; counts as a sign of life. */
  async actor(token: string): Promise<Actor | null> {
    const live = await actingAs(GATE, () => liveSession(this.database.manager, sha256(token), this.limits));
    if (!live) return null;
    const { userId, roles, expertId, organisationId, organisationIds, locale, displayName, sessionId, strength, steppedUpAt } = live;
    return { kind: 'user', userId, roles, permissions: permissionsIn(live), expertId, organisationId, organisationIds, locale, displayName, sessionId, strength, steppedUpAt };
  }

  /** Whether the token still opens what these permissions open; no sign of life, so an open event stream does not keep a session alive. */
  async isLive(token: string, ...needed: readonly Permission[]): Promise<boolean> {
    const live = await actingAs(GATE, () => peekSession(this.database.manager, sha256(token), this.limits));
    return live !== null && needed.every((permission) => permissionsIn(live).has(permission));
  }

  /** Marks that this session showed a passkey or authenticator app just now. */
  async stepUp(em: EntityManager, sessionId: string): Promise<void> {
    await markStepUp(em, sessionId);
  }

  /** Ends the session of a token; gives its user, or null when there was none. */
  async close(em: EntityManager, token: string): Promise<string | null> {
    const rows: { user_id: string }[] = await em.query(
      `with ended as (update session set revoked_at = muster_now() where token_hash = $1 and revoked_at is null returning user_id)
       select user_id from ended`,
      [sha256(token)],
    );
    return rows[0]?.user_id ?? null;
  }

  /** Ends one of a user's own sessions; false when he has no such live session. */
  async revoke(em: EntityManager, userId: string, sessionId: string): Promise<boolean> {
    if (!isUuid(sessionId)) return false;
    const rows: unknown[] = await em.query(
      `with ended as (
         update session set revoked_at = muster_now() where id = $1 and user_id = $2 and revoked_at is null returning id)
       select id from ended`,
      [sessionId, userId],
    );
    return rows.length > 0;
  }

  /** Ends all of a user's sessions but one; gives how many. */
  async revokeOthers(em: EntityManager, userId: string, keptId: string): Promise<number> {
    const rows: unknown[] = await em.query(
      `with ended as (
         update session set revoked_at = muster_now() where user_id = $1 and id <> $2 and revoked_at is null and expires_at > muster_now() returning id)
       select id from ended`,
      [userId, keptId],
    );
    return rows.length;
  }

  /** A user's live sessions, the newest first. */
  async ofUser(userId: string, currentToken: string | null): Promise<OwnSession[]> {
    return this.database.query(
      `select id, created_at as "createdAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt", user_agent as "userAgent", method,
              token_hash = $2 as current
       from session where user_id = $1 and revoked_at is null and expires_at > muster_now()
         and last_seen_at > muster_now() - make_interval(mins => $3)
       order by created_at desc, id desc`,
      [userId, sha256(currentToken ?? ''), this.env.SESSION_IDLE_MINUTES],
    );
  }
}
