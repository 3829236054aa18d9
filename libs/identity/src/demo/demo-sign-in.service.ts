import { ENV, Vault, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SessionStart, type SignInClient } from '../sign-in/session-start.service.ts';
import { DemoSignInRefused } from './demo.refusals.ts';
import { emailIndexes } from '../users/user-email.ts';
import { demoUser } from './demo-user.query.ts';

/**
 * Signs in as a demo user without a proof, where nothing is real: MUSTER_DEMO is set (with it no provider that reaches
 * the outside can be configured, the api refuses to start) and the database bears the demo marker.
 */
@Injectable()
export class DemoSignIn {
  constructor(
    private readonly database: DataSource,
    private readonly start: SessionStart,
    private readonly vault: Vault,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async signIn(email: string, client: SignInClient): Promise<{ token: string } | DemoSignInRefused> {
    if (!this.env.MUSTER_DEMO) return new DemoSignInRefused(client.locale);
    return this.database.transaction(async (em) => {
      const userId = await demoUser(em, await emailIndexes(this.vault, em, email));
      if (!userId) return new DemoSignInRefused(client.locale);
      return { token: await this.start.begin(em, userId, client, { method: 'DEMO' }) };
    });
  }
}
