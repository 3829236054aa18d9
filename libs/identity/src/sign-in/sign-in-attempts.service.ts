import { ENV, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clientKey } from './client-address.ts';
import type { AttemptKind } from './sign-in-attempt.entity.ts';
import { countAttempt, type CountedSubject } from './sign-in-attempt.query.ts';
import { SignInKeys } from './sign-in.code.ts';

/** How often somebody may try, counted in PostgreSQL so that all processes share the limits. */
@Injectable()
export class SignInAttempts {
  private readonly keys: SignInKeys;

  constructor(@Inject(ENV) private readonly env: Env) {
    this.keys = new SignInKeys(env.MUSTER_SECRET);
  }

  /** Counts an attempt of the client, and about the account when one is named; gives seconds to wait, or 0. */
  count(em: EntityManager, kind: AttemptKind, address: string | undefined, account: string | null): Promise<number> {
    const { SIGN_IN_PER_EMAIL, SIGN_IN_PER_ADDRESS, SIGN_IN_WINDOW_MINUTES } = this.env;
    const seconds = SIGN_IN_WINDOW_MINUTES * 60;
    const perAccount = kind === 'REQUEST' ? SIGN_IN_PER_EMAIL : 2 * SIGN_IN_PER_EMAIL;
    const subjects: CountedSubject[] = [
      { hash: this.keys.subject('address', clientKey(address)), window: { limit: SIGN_IN_PER_ADDRESS, seconds } },
    ];
    if (account !== null) subjects.unshift({ hash: this.keys.subject('email', account), window: { limit: perAccount, seconds } });
    return countAttempt(em, kind, subjects);
  }
}
