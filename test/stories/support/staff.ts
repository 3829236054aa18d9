import { SYSTEM, Users, type Role } from '@muster/identity';
import { Browser } from '../../support/browser.ts';
import { signIn } from '../../support/sign-in.ts';
import type { World } from './world.ts';

let users = 0;

/** Gives somebody an account, of an organisation where it is given, and signs him in by passkey. */
export async function signedIn(world: World, roles: Role | Role[], expertId: string | null = null, organisationId: string | null = null): Promise<Browser> {
  users += 1;
  const email = `staff${users}@nco.example`;
  await world.database.transaction((em) => world.api.get(Users, { strict: false }).add(em, SYSTEM, {
    email, displayName: `職員${users}`, roles: [roles].flat(), expertId, organisationId,
  }));
  const browser = new Browser(world.url);
  const answer = await signIn(browser, world.people, email);
  if (answer.__typename !== 'Viewer') throw new Error(`cannot sign in: ${answer.code}`);
  return browser;
}
