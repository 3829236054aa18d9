import { AuditLog } from '@muster/audit';
import type { Locale } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignInMethod, SignInProof } from '../sessions/sign-in.method.ts';
import { Sessions } from '../sessions/sessions.service.ts';

const NOBODY = { kind: 'anonymous', userId: null };

/** The browser that signs in. */
export interface SignInClient {
  address: string | undefined;
  userAgent: string | null;
  locale: Locale;
  /** The session token that it already holds, if any: it ends when a new session begins. */
  token: string | null;
}

/** The end of every way of signing in: a session with its entry in the record, or the refusal's entry alone. */
@Injectable()
export class SessionStart {
  constructor(private readonly sessions: Sessions, private readonly audit: AuditLog) {}

  /** Ends the browser's earlier session and begins a new one; gives its token. */
  async begin(em: EntityManager, userId: string, client: SignInClient, proof: SignInProof): Promise<string> {
    if (client.token) await this.sessions.close(em, client.token);
    await this.audit.append(em, {
      actor: { kind: 'user', userId }, action: 'sign-in', subjectType: 'app_user', subjectId: userId,
      detail: { method: proof.method, ...(proof.acr ? { acr: proof.acr } : {}), ...(proof.amr?.length ? { amr: [...proof.amr] } : {}) },
    });
    return this.sessions.open(em, userId, client.userAgent, proof);
  }

  /** Puts a refused attempt on record; `userId` is whom it was about, if that is known. */
  async refused(em: EntityManager, userId: string | null, method: SignInMethod): Promise<void> {
    await this.audit.append(em, {
      actor: NOBODY, action: 'sign-in.refuse', subjectType: 'app_user', subjectId: userId, detail: { method },
    });
  }
}
