import { AuditLog } from '@muster/audit';
import { Vault, type Locale } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { closeEnrolment, proofsOf } from '../enrolment/enrolment.query.ts';
import { recordProofChange } from '../enrolment/proof-change.record.ts';
import { mayAddApp, mayAddProof } from '../enrolment/proof-change.rule.ts';
import { StepUpNeeded } from '../passkeys/passkey.refusals.ts';
import type { Actor } from '../actor.ts';
import { SessionStart, type SignInClient } from '../sign-in/session-start.service.ts';
import { SignInAttempts } from '../sign-in/sign-in-attempts.service.ts';
import { TooManyAttempts } from '../sign-in/sign-in.refusals.ts';
import { proposeApp } from './authenticator-app.query.ts';
import { newRecoveryCode, RECOVERY_CODES } from './recovery-code.ts';
import { replaceRecoveryCodes } from './recovery-code.query.ts';
import { AppCodeWrong, AppNeedsPasskey, AppPresent } from './second-proof.refusals.ts';
import { APP_SECRET, SecondProof } from './second-proof.service.ts';
import { appUri, newAppSecret } from './time-code.rule.ts';

type SignedIn = Actor & { userId: string; sessionId: string };

/** My authenticator app and my recovery codes. */
@Injectable()
export class OwnProofs {
  constructor(
    private readonly database: DataSource, private readonly vault: Vault, private readonly audit: AuditLog,
    private readonly proof: SecondProof, private readonly attempts: SignInAttempts, private readonly start: SessionStart,
  ) {}

  /** A new secret for the app, shown once. It counts for nothing until a code of it has been typed. */
  async beginApp(who: SignedIn, locale: Locale): Promise<{ uri: string; secret: string } | StepUpNeeded | AppNeedsPasskey | AppPresent> {
    return this.database.transaction(async (em) => {
      const has = await proofsOf(em, who.userId);
      if (!mayAddProof(who, has)) return new StepUpNeeded(locale);
      if (!mayAddApp(who, has)) return new AppNeedsPasskey(locale);
      const secret = newAppSecret();
      const kept = await proposeApp(em, who.userId, await this.vault.seal({ ...APP_SECRET, row: who.userId }, secret));
      return kept ? { uri: appUri(secret, who.displayName), secret } : new AppPresent(locale);
    });
  }

  /** Confirms the app by its first code. A session that was opened to enrol ends with it, and a full one begins. */
  async confirmApp(who: SignedIn, code: string, client: SignInClient): Promise<{ token: string | null } | AppCodeWrong | TooManyAttempts> {
    return this.database.transaction(async (em) => {
      const wait = await this.attempts.count(em, 'TOTP', client.address, who.userId);
      if (wait > 0) return new TooManyAttempts(client.locale, wait);
      if (!(await this.proof.app(em, who.userId, code, true))) return new AppCodeWrong(client.locale);
      await recordProofChange(em, this.audit, who.userId, 'authenticator-app.add', 'APP_ADDED');
      if (who.strength === 'FULL') return { token: null };
      await closeEnrolment(em, who.userId);
      return { token: await this.start.begin(em, who.userId, client, { method: 'TOTP' }) };
    });
  }

  /** A new set of recovery codes, shown once; the earlier set ends. */
  async newRecoveryCodes(userId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    await this.database.transaction(async (em) => {
      await replaceRecoveryCodes(em, userId, codes.map((code) => this.proof.recoveryHash(userId, code)));
      await recordProofChange(em, this.audit, userId, 'recovery-codes.make', 'RECOVERY_CODES_MADE');
    });
    return codes;
  }
}
