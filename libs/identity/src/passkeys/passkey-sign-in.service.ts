import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SessionStart, type SignInClient } from '../sign-in/session-start.service.ts';
import { SignInAttempts } from '../sign-in/sign-in-attempts.service.ts';
import { TooManyAttempts } from '../sign-in/sign-in.refusals.ts';
import { PasskeyCheck } from './passkey-check.service.ts';
import { PasskeyRefused } from './passkey.refusals.ts';

const SIGN_IN = { purpose: 'SIGN_IN', sessionId: null } as const;

/** Sign-in by passkey, without a name: the same question to everybody, the same refusal for whatever is wrong. */
@Injectable()
export class PasskeySignIn {
  constructor(
    private readonly database: DataSource,
    private readonly passkeys: PasskeyCheck,
    private readonly attempts: SignInAttempts,
    private readonly start: SessionStart,
  ) {}

  /** A new challenge for whoever it may be. */
  async begin(client: SignInClient): Promise<{ json: string } | TooManyAttempts> {
    return this.database.transaction(async (em) => {
      const wait = await this.attempts.count(em, 'PASSKEY', client.address, null);
      if (wait > 0) return new TooManyAttempts(client.locale, wait);
      return { json: await this.passkeys.ask(em, SIGN_IN, null) };
    });
  }

  /** Trades a right answer for the token of a new session. */
  async finish(response: string, client: SignInClient): Promise<{ token: string } | PasskeyRefused | TooManyAttempts> {
    return this.database.transaction(async (em) => {
      const wait = await this.attempts.count(em, 'PASSKEY', client.address, null);
      if (wait > 0) return new TooManyAttempts(client.locale, wait);
      const proved = await this.passkeys.check(em, response, SIGN_IN);
      if (proved) return { token: await this.start.begin(em, proved.userId, client, { method: 'PASSKEY' }) };
      await this.start.refused(em, null, 'PASSKEY');
      return new PasskeyRefused(client.locale);
    });
  }
}
