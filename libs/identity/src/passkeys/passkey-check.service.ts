import { ENV, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON, verifyAuthenticationResponse as Verify } from '@simplewebauthn/server';
import type { EntityManager } from 'typeorm';
import { CHALLENGE_MINUTES, keepChallenge, takeChallenge, type ChallengeUse } from '../sign-in/challenge.query.ts';
import { authenticationResponse } from './passkey.response.ts';
import { passkeyByCredential, passkeysOf, usePasskey, type StoredPasskey } from './passkey.query.ts';
import { relyingParty, type RelyingParty } from './relying-party.rule.ts';
import { userHandle } from './user-handle.ts';
import { webauthn } from './webauthn.ts';

/** Asks an authenticator for a proof and checks it: sign-in and step-up differ only in whose challenge it is. */
@Injectable()
export class PasskeyCheck {
  private readonly party: RelyingParty;

  constructor(@Inject(ENV) env: Env) {
    this.party = relyingParty(env.PUBLIC_URL);
  }

  /**
   * Options for `navigator.credentials.get` as JSON. Nobody's passkeys are named for a sign-in: the authenticator knows
   * its own, and we tell nobody who has one.
   */
  async ask(em: EntityManager, use: ChallengeUse, userId: string | null): Promise<string> {
    const own = userId === null ? [] : await passkeysOf(em, userId);
    const { generateAuthenticationOptions } = await webauthn();
    const options = await generateAuthenticationOptions({
      rpID: this.party.id, userVerification: 'required', timeout: CHALLENGE_MINUTES * 60_000,
      allowCredentials: own.map(({ credentialId, transports }) => ({ id: credentialId.toString('base64url'), transports })),
    });
    await keepChallenge(em, options.challenge, use);
    return JSON.stringify(options);
  }

  /** Whose passkey answered the challenge, or null when anything at all about the answer is wrong. */
  async check(em: EntityManager, text: string, use: ChallengeUse): Promise<{ userId: string } | null> {
    const response = authenticationResponse(text);
    if (!response) return null;
    const stored = await passkeyByCredential(em, Buffer.from(response.id, 'base64url'));
    const verified = stored && handleFits(response, stored.userId) ? await this.verify(em, response, stored, use) : null;
    if (!stored || !verified) return null;
    await usePasskey(em, stored.id, verified.newCounter, verified.credentialBackedUp);
    return { userId: stored.userId };
  }

  /** The library throws for each way in which an answer can be wrong; which it was is nobody's business outside. */
  private async verify(em: EntityManager, response: AuthenticationResponseJSON, stored: StoredPasskey, use: ChallengeUse): Promise<Verified | null> {
    const { verifyAuthenticationResponse } = await webauthn();
    let databaseError: unknown;
    const verification = verifyAuthenticationResponse({
      response, expectedOrigin: [...this.party.origins], expectedRPID: this.party.id, requireUserVerification: true,
      expectedChallenge: (challenge) => takeChallenge(em, challenge, use).catch((error: unknown) => { databaseError = error; return false; }),
      credential: { id: response.id, publicKey: new Uint8Array(stored.publicKey), counter: stored.counter },
    });
    const outcome = await verification.catch(() => null);
    if (databaseError !== undefined) throw databaseError;
    return outcome?.verified ? outcome.authenticationInfo : null;
  }
}

type Verified = Awaited<ReturnType<typeof Verify>>['authenticationInfo'];

/** A discoverable credential tells its user (WebAuthn level 3, 7.2 step 6); it must be the one whom we know it by. */
function handleFits(response: AuthenticationResponseJSON, userId: string): boolean {
  const given = response.response.userHandle;
  return given === undefined || given === userHandle(userId).toString('base64url');
}
