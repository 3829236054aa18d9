import { AuditLog } from '@muster/audit';
import { SYSTEM, UserAdministration, Users, type Role } from '@muster/identity';
import { devices, startSandbox, type Devices, type Sandbox } from '@muster/notify/sandbox';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DataSource } from 'typeorm';
import { Browser } from './browser.ts';
import { passkeyOf, signInWith } from './passkeys.ts';
import { ownDatabase, publicApi } from './public-api.ts';

/** Somebody with an account. */
export interface Person {
  id: string;
  email: string;
}

/** An api with a mailbox around it, for stories about signing in. */
export class SignInWorld {
  private number = 0;

  private constructor(
    readonly app: NestExpressApplication, readonly url: string, readonly database: DataSource, readonly people: Devices, private readonly sandbox: Sandbox,
  ) {}

  static async open(settings: Record<string, string> = {}): Promise<SignInWorld> {
    const sandbox = await startSandbox();
    const { app, url } = await publicApi({ ...sandbox.env, MUSTER_DEMO: 'true', ...settings });
    return new SignInWorld(app, url, await ownDatabase(), devices(sandbox), sandbox);
  }

  async person(...roles: Role[]): Promise<Person> {
    this.number += 1;
    const email = `person${this.number}@example.jp`;
    const user = { email, displayName: `利用者${this.number}`, roles };
    return { id: (await this.database.transaction((em) => this.app.get(Users, { strict: false }).add(em, SYSTEM, user)))!, email };
  }

  /** What the terminal's `muster user enrol` does. */
  async letEnrol({ id }: Person, removeOld = false): Promise<void> {
    await new UserAdministration(this.database, this.app.get(Users, { strict: false }), new AuditLog()).openEnrolment(SYSTEM, id, removeOld);
  }

  browser(): Browser {
    return new Browser(this.url);
  }

  /** A browser in which somebody has signed in by passkey. */
  async signedIn({ id }: Person): Promise<Browser> {
    const browser = this.browser();
    await signInWith(browser, await passkeyOf(browser, id));
    return browser;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.destroy();
    this.people.expectNothingElse();
    await this.sandbox.stop();
  }
}

/** The first error's code, or what the one field of the answer says. */
export async function ask(browser: Browser, operation: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { data, errors } = await browser.graphql<Record<string, unknown>>(operation, variables);
  return errors?.[0]?.extensions.code ?? Object.values(data ?? {})[0];
}
