import { AuditLog } from '@muster/audit';
import { ENV, type Env, type Locale } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../actor.ts';
import { closeEnrolment, proofsOf } from '../enrolment/enrolment.query.ts';
import { recordProofChange } from '../enrolment/proof-change.record.ts';
import { mayAddProof } from '../enrolment/proof-change.rule.ts';
import { CHALLENGE_MINUTES, keepChallenge, takeChallenge, type ChallengeUse } from '../sign-in/challenge.query.ts';
import { SessionStart, type SignInClient } from '../sign-in/session-start.service.ts';
import { PasskeyNameInvalid, PasskeyRefused, StepUpNeeded } from './passkey.refusals.ts';
import { addPasskey, passkeysOf, type NewPasskey } from './passkey.query.ts';
import { registrationResponse } from './passkey.response.ts';
import { relyingParty, type RelyingParty } from './relying-party.rule.ts';
import { userHandle } from './user-handle.ts';
import { webauthn } from './webauthn.ts';

/** ES256, EdDSA and RS256 (COSE): what authenticators in use can do. */
const ALGORITHMS = [-7, -8, -257];

/** A signed-in user whose session is known. */
export type Enrolling = Pick<Actor, 'strength' | 'steppedUpAt' | 'displayName'> & { userId: string; sessionId: string };

/** Registers passkeys: discoverable, with user verification, bound to the session that asked. */
@Injectable()
export class PasskeyRegistration {
  private readonly party: RelyingParty;

  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
    private readonly start: SessionStart,
    @Inject(ENV) env: Env,
  ) {
    this.party = relyingParty(env.PUBLIC_URL);
  }

  /** Options for `navigator.credentials.create` as JSON. */
  async begin(who: Enrolling, locale: Locale): Promise<{ json: string } | StepUpNeeded> {
    const em = this.database.manager;
    if (!mayAddProof(who, await proofsOf(em, who.userId))) return new StepUpNeeded(locale);
    const own = await passkeysOf(em, who.userId);
    const { generateRegistrationOptions } = await webauthn();
    const options = await generateRegistrationOptions({
      rpName: this.party.name, rpID: this.party.id, userID: new Uint8Array(userHandle(who.userId)),
      userName: who.displayName, userDisplayName: who.displayName,
      timeout: CHALLENGE_MINUTES * 60_000, attestationType: 'none', supportedAlgorithmIDs: ALGORITHMS,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: own.map(({ credentialId, transports }) => ({ id: credentialId.toString('base64url'), transports })),
    });
    await keepChallenge(em, options.challenge, useOf(who));
    return { json: JSON.stringify(options) };
  }

  /** Keeps the passkey. A session that was opened to enrol ends with it, and a full one begins: its token is given. */
  async finish(
    who: Enrolling, response: string, name: string, client: SignInClient,
  ): Promise<{ id: string; token: string | null } | PasskeyRefused | PasskeyNameInvalid | StepUpNeeded> {
    const called = name.normalize('NFC').trim();
    if (called.length === 0 || called.length > 60) return new PasskeyNameInvalid(client.locale);
    return this.database.transaction(async (em) => {
      if (!mayAddProof(who, await proofsOf(em, who.userId))) return new StepUpNeeded(client.locale);
      const made = await this.verify(em, response, useOf(who));
      const id = made && await addPasskey(em, { ...made, userId: who.userId, name: called });
      if (!id) return new PasskeyRefused(client.locale);
      await recordProofChange(em, this.audit, who.userId, 'passkey.add', 'PASSKEY_ADDED', { passkeyId: id });
      if (who.strength === 'FULL') return { id, token: null };
      await closeEnrolment(em, who.userId);
      return { id, token: await this.start.begin(em, who.userId, client, { method: 'PASSKEY' }) };
    });
  }

  private async verify(em: EntityManager, text: string, use: ChallengeUse): Promise<Omit<NewPasskey, 'userId' | 'name'> | null> {
    const response = registrationResponse(text);
    if (!response) return null;
    let databaseError: unknown;
    const { verifyRegistrationResponse } = await webauthn();
    const outcome = await verifyRegistrationResponse({
      response, expectedOrigin: [...this.party.origins], expectedRPID: this.party.id, requireUserVerification: true,
      expectedChallenge: (challenge) => takeChallenge(em, challenge, use).catch((error: unknown) => { databaseError = error; return false; }),
      supportedAlgorithmIDs: ALGORITHMS,
    }).catch(() => null);
    if (databaseError !== undefined) throw databaseError;
    if (!outcome?.verified) return null;
    const { credential, credentialBackedUp } = outcome.registrationInfo;
    return {
      credentialId: Buffer.from(credential.id, 'base64url'), publicKey: Buffer.from(credential.publicKey), counter: credential.counter,
      transports: response.response.transports, backedUp: credentialBackedUp,
    };
  }
}

function useOf(who: Enrolling): ChallengeUse {
  return { purpose: 'REGISTER', sessionId: who.sessionId };
}
