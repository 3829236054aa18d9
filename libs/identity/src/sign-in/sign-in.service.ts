import { AuditLog } from '@muster/audit';
import { ENV, sameBytes, typedCode, Vault, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { noticeAccount } from '../notices/account-notice.query.ts';
import { SecondProofNeeded } from '../second-proof/second-proof.refusals.ts';
import { SecondProof } from '../second-proof/second-proof.service.ts';
import type { SignInMethod } from '../sessions/sign-in.method.ts';
import { Sessions } from '../sessions/sessions.service.ts';
import { emailIndexes } from '../users/user-email.ts';
import { emailKey, looksLikeEmail } from './email-key.ts';
import { CODE_MINUTES, keepCode, openCode, settleCode, type OpenCode } from './sign-in-code.query.ts';
import { SessionStart, type SignInClient } from './session-start.service.ts';
import { SignInAttempts } from './sign-in-attempts.service.ts';
import { newCode, SignInKeys } from './sign-in.code.ts';
import { SignInPost } from './sign-in.post.ts';
import { CodeWrong, EmailInvalid, TooManyAttempts } from './sign-in.refusals.ts';
import { SignInCodeRequested } from './sign-in.types.ts';

const NOBODY = { kind: 'anonymous', userId: null };

/** What somebody shows beside the code from his mailbox; one of them, or nothing. */
export interface BesideCode {
  appCode?: string | null;
  recoveryCode?: string | null;
}

/** Sign-in by a one-time code sent by e-mail. Known and unknown accounts get the same answers for the same work. */
@Injectable()
export class SignIn {
  private readonly keys: SignInKeys;

  constructor(
    private readonly database: DataSource,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
    private readonly start: SessionStart,
    private readonly attempts: SignInAttempts,
    private readonly post: SignInPost,
    private readonly proof: SecondProof,
    private readonly vault: Vault,
    @Inject(ENV) env: Env,
  ) {
    this.keys = new SignInKeys(env.MUSTER_SECRET);
  }

  /** Sends a new code, if there is an account that can use one. The mail leaves after the answer, whose time therefore tells nothing. */
  async requestCode(email: string, client: SignInClient): Promise<SignInCodeRequested | EmailInvalid | TooManyAttempts> {
    const key = emailKey(email);
    if (!looksLikeEmail(key)) return new EmailInvalid(client.locale);
    const code = newCode();
    const outcome = await this.database.transaction(async (em) => {
      const wait = await this.attempts.count(em, 'REQUEST', client.address, key);
      if (wait > 0) return { wait, receiver: null };
      const receiver = await keepCode(em, await emailIndexes(this.vault, em, key), this.keys.code(key, code));
      await this.audit.append(em, {
        actor: NOBODY, action: 'sign-in.code-request', subjectType: 'app_user', subjectId: receiver?.userId ?? null,
      });
      return { wait, receiver };
    });
    if (outcome.wait > 0) return new TooManyAttempts(client.locale, outcome.wait);
    if (outcome.receiver) this.post.sendLater(key, code, outcome.receiver.locale);
    return new SignInCodeRequested(CODE_MINUTES);
  }

  /** Trades a right code for the token of a new session: to enrol, or a better one with a second proof beside it. */
  async verifyCode(
    email: string, typed: string, beside: BesideCode, client: SignInClient,
  ): Promise<{ token: string } | CodeWrong | SecondProofNeeded | TooManyAttempts> {
    const key = emailKey(email);
    return this.database.transaction(async (em) => {
      const wait = await this.attempts.count(em, 'VERIFY', client.address, key);
      if (wait > 0) return new TooManyAttempts(client.locale, wait);
      const hash = this.keys.code(key, typedCode(typed));
      const open = await openCode(em, await emailIndexes(this.vault, em, key));
      const right = sameBytes(hash, open?.codeHash ?? Buffer.alloc(hash.length)) && open !== null;
      const method = right ? await this.methodOf(em, open, beside) : null;
      await settleCode(em, open?.id ?? null, method !== null);
      if (open && method === 'RECOVERY') await noticeAccount(em, open.userId, 'RECOVERY_CODE_USED');
      if (open && method) return { token: await this.start.begin(em, open.userId, client, { method }) };
      await this.start.refused(em, open?.userId ?? null, 'EMAIL_CODE');
      return right && !beside.appCode && !beside.recoveryCode ? new SecondProofNeeded(client.locale) : new CodeWrong(client.locale);
    });
  }

  /** What a right code signs in as, with what was shown beside it; null: not at all. */
  private async methodOf(em: EntityManager, open: OpenCode, { appCode, recoveryCode }: BesideCode): Promise<SignInMethod | null> {
    if (recoveryCode) return await this.proof.recoveryCode(em, open.userId, recoveryCode) ? 'RECOVERY' : null;
    if (appCode) return await this.proof.app(em, open.userId, appCode) ? 'TOTP' : null;
    return open.enrols ? 'EMAIL_CODE' : null;
  }

  /** Ends the session of a token; without one nothing happens. */
  async signOut(token: string): Promise<void> {
    await this.database.transaction(async (em) => {
      const userId = await this.sessions.close(em, token);
      if (!userId) return;
      await this.audit.append(em, { actor: { kind: 'user', userId }, action: 'sign-out', subjectType: 'app_user', subjectId: userId });
    });
  }
}
