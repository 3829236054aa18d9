import { AuditLog } from '@muster/audit';
import { actingAs, ENV, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { contextOf } from '../access/actor-context.ts';
import type { Actor } from '../actor.ts';
import { closeEnrolment, proofsOf } from '../enrolment/enrolment.query.ts';
import { mayAddProof } from '../enrolment/proof-change.rule.ts';
import { noticeAccount } from '../notices/account-notice.query.ts';
import { StepUpNeeded } from '../passkeys/passkey.refusals.ts';
import { Sessions } from '../sessions/sessions.service.ts';
import { keepChallenge, takeChallenge, type ChallengeUse } from '../sign-in/challenge.query.ts';
import { SessionStart, type SignInClient } from '../sign-in/session-start.service.ts';
import { SignInAttempts } from '../sign-in/sign-in-attempts.service.ts';
import { TooManyAttempts } from '../sign-in/sign-in.refusals.ts';
import type { OidcTrip } from './oidc.cookie.ts';
import { OidcFlows } from './oidc-flow.ts';
import { tieIdentity, userOfIdentity } from './oidc-identity.query.ts';
import { OidcProviderClient, type OidcClaims } from './oidc-provider.client.ts';

/** Sign-in through the installation's identity provider. An account there counts once it is tied to a user here. */
@Injectable()
export class OidcSignIn {
  private readonly flows: OidcFlows;

  constructor(
    private readonly database: DataSource, private readonly provider: OidcProviderClient, private readonly sessions: Sessions,
    private readonly attempts: SignInAttempts, private readonly start: SessionStart, private readonly audit: AuditLog,
    @Inject(ENV) env: Env,
  ) {
    this.flows = new OidcFlows(env.MUSTER_SECRET);
  }

  /** Where to go to sign in, and what to carry; a number: seconds to wait before that. */
  begin(client: SignInClient): Promise<Departure | number> {
    return this.depart(null, client);
  }

  /** Where whoever is signed in goes to tie his account there to him, and what to carry. */
  async beginTie(client: SignInClient): Promise<Departure | StepUpNeeded | TooManyAttempts> {
    const actor = await this.linker(client);
    if (!actor) return new StepUpNeeded(client.locale);
    const outcome = await this.depart(actor, client);
    return typeof outcome === 'number' ? new TooManyAttempts(client.locale, outcome) : outcome;
  }

  /** Trades the way back for a session's token; null for whatever is wrong. `query` is the callback's, with its "?". */
  async finish(query: string, trip: OidcTrip | null, client: SignInClient): Promise<string | null> {
    if (!trip) return null;
    const flow = this.flows.of(trip.secret);
    const actor = trip.link ? await this.linker(client) : null;
    if (trip.link && !actor) return null;
    // Used up before the provider is asked: no way back counts twice, whatever comes of it.
    if (!(await this.database.transaction((em) => takeChallenge(em, flow.state, useOf(actor))))) return null;
    const claims = await this.provider.claims(query, flow, actor !== null);
    const token = claims && (actor ? await this.tie(claims, actor, client) : await this.known(claims, client));
    if (!token) await this.database.transaction((em) => this.start.refused(em, null, 'OIDC'));
    return token;
  }

  /** An account is tied only after signing in there anew: otherwise it could be one with which somebody else left this browser there. */
  private async depart(actor: Linker | null, client: SignInClient): Promise<Departure | number> {
    const flow = this.flows.begin();
    const url = await this.provider.authorizationUrl(flow, actor !== null);
    const wait = await this.database.transaction(async (em) => {
      const seconds = await this.attempts.count(em, 'OIDC', client.address, null);
      if (seconds === 0) await keepChallenge(em, flow.state, useOf(actor));
      return seconds;
    });
    return wait > 0 ? wait : { url, trip: { secret: flow.secret, link: actor !== null } };
  }

  /** A session for the user to whom the account is tied; null: to nobody. */
  private known(claims: OidcClaims, client: SignInClient): Promise<string | null> {
    return this.database.transaction(async (em) => {
      const userId = await userOfIdentity(em, claims.issuer, claims.subject);
      return userId && this.enter(em, userId, claims, client);
    });
  }

  private enter(em: EntityManager, userId: string, { acr, amr }: OidcClaims, client: SignInClient): Promise<string> {
    return this.start.begin(em, userId, client, { method: 'OIDC', acr, amr });
  }

  /** Ties the account to whoever is signed in; a session that was opened to enrol ends with it. Null: it is tied already. */
  private tie(claims: OidcClaims, actor: Linker, client: SignInClient): Promise<string | null> {
    return actingAs(contextOf(actor), () => this.database.transaction(async (em) => {
      if (!(await tieIdentity(em, claims.issuer, claims.subject, actor.userId))) return null;
      await this.audit.append(em, { actor, action: 'oidc.tie', subjectType: 'app_user', subjectId: actor.userId });
      await noticeAccount(em, actor.userId, 'SIGN_ON_TIED');
      if (actor.strength === 'ENROL') await closeEnrolment(em, actor.userId);
      return this.enter(em, actor.userId, claims, client);
    }));
  }

  /** Whoever is signed in and may add a way of signing in. */
  private async linker({ token }: SignInClient): Promise<Linker | null> {
    const actor = token === null ? null : await this.sessions.actor(token);
    if (!actor?.userId || !actor.sessionId) return null;
    const { userId, sessionId } = actor;
    return mayAddProof(actor, await proofsOf(this.database.manager, userId)) ? { ...actor, userId, sessionId } : null;
  }
}

/** The way to the provider, and what the browser carries on it. */
export interface Departure {
  url: URL;
  trip: OidcTrip;
}

type Linker = Actor & { userId: string; sessionId: string };

function useOf(actor: Linker | null): ChallengeUse {
  return { purpose: 'OIDC', sessionId: actor?.sessionId ?? null };
}
