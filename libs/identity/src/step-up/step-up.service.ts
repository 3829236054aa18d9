import { AuditLog } from '@muster/audit';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../actor.ts';
import { PasskeyCheck } from '../passkeys/passkey-check.service.ts';
import { PasskeyRefused } from '../passkeys/passkey.refusals.ts';
import { AppCodeWrong } from '../second-proof/second-proof.refusals.ts';
import { SecondProof } from '../second-proof/second-proof.service.ts';
import { Sessions } from '../sessions/sessions.service.ts';
import { SignInAttempts } from '../sign-in/sign-in-attempts.service.ts';
import { TooManyAttempts } from '../sign-in/sign-in.refusals.ts';
import type { SignInClient } from '../sign-in/session-start.service.ts';

type SignedIn = Actor & { userId: string; sessionId: string };

/** What somebody shows to confirm who he is: an authenticator's answer, or an authenticator app code. */
export type Shown = { passkey: string } | { appCode: string };

/** Renews the proof of a session, before something grave. */
@Injectable()
export class StepUp {
  constructor(
    private readonly database: DataSource, private readonly passkeys: PasskeyCheck, private readonly proof: SecondProof,
    private readonly sessions: Sessions, private readonly attempts: SignInAttempts, private readonly audit: AuditLog,
  ) {}

  /** A question to the user's own passkeys, for this session alone. */
  begin(who: SignedIn): Promise<string> {
    return this.database.transaction((em) => this.passkeys.ask(em, { purpose: 'STEP_UP', sessionId: who.sessionId }, who.userId));
  }

  /** True: the session counts as fresh from now on. */
  async finish(who: SignedIn, shown: Shown, client: SignInClient): Promise<true | PasskeyRefused | AppCodeWrong | TooManyAttempts> {
    return this.database.transaction(async (em) => {
      const wait = await this.attempts.count(em, 'TOTP', client.address, who.userId);
      if (wait > 0) return new TooManyAttempts(client.locale, wait);
      const right = await this.holds(em, who, shown);
      await this.audit.append(em, {
        actor: { kind: 'user', userId: who.userId }, action: right ? 'session.step-up' : 'session.step-up-refuse',
        subjectType: 'app_user', subjectId: who.userId, detail: { method: 'passkey' in shown ? 'PASSKEY' : 'TOTP' },
      });
      if (!right) return 'passkey' in shown ? new PasskeyRefused(client.locale) : new AppCodeWrong(client.locale);
      await this.sessions.stepUp(em, who.sessionId);
      return true;
    });
  }

  private async holds(em: EntityManager, who: SignedIn, shown: Shown): Promise<boolean> {
    if ('appCode' in shown) return this.proof.app(em, who.userId, shown.appCode);
    const proved = await this.passkeys.check(em, shown.passkey, { purpose: 'STEP_UP', sessionId: who.sessionId });
    return proved?.userId === who.userId;
  }
}
