import { AuditLog } from '@muster/audit';
import { emailKey, looksLikeEmail, ROLES, SYSTEM, UserAdministration, Users, type Role } from '@muster/identity';
import { Vault } from '@muster/platform';
import { DataSource } from 'typeorm';
import { installationKeys } from '../stack/home.ts';
import { withMainDatabase } from '../stack/main-database.ts';

/** What somebody typed about a new user. */
export interface TypedUser {
  email: string;
  displayName: string;
  roles: readonly string[];
  locale: 'ja' | 'en';
}

const OPEN_FOR = 'A passkey can be registered by e-mail code for the next 24 hours.';

/** The user administration of whoever holds the terminal and the database; every act is on record as the system's. */
export class UserDesk {
  private readonly users: Users;
  private readonly administration: UserAdministration;

  constructor(private readonly database: DataSource, vault: Vault) {
    const audit = new AuditLog();
    this.users = new Users(database, audit, vault);
    this.administration = new UserAdministration(database, this.users, audit);
  }

  /** Adds a user and opens his enrolment; says what came of it. */
  async add({ roles, ...user }: TypedUser): Promise<string> {
    if (!looksLikeEmail(emailKey(user.email))) throw new Error('This is not an e-mail address.');
    const id = await this.database.transaction((em) => this.users.add(em, SYSTEM, { ...user, roles: rolesOf(roles) }));
    if (!id) throw new Error('There is a user with this e-mail address already.');
    await this.administration.openEnrolment(SYSTEM, id, false);
    return `Added. ${OPEN_FOR}`;
  }

  async enrol(email: string, removeOld: boolean): Promise<string> {
    const done = await this.administration.openEnrolment(SYSTEM, await this.idOf(email), removeOld);
    if (!done) throw new Error('This user is disabled.');
    return OPEN_FOR;
  }

  async disable(email: string): Promise<string> {
    await this.administration.disable(SYSTEM, await this.idOf(email));
    return 'Disabled: every session has ended.';
  }

  async enable(email: string): Promise<string> {
    const done = await this.administration.enable(SYSTEM, await this.idOf(email));
    if (done !== 'ENABLED') throw new Error('This user is an expert who has not accepted an invitation yet, or has left: an invitation lets him in.');
    return 'Enabled: the user signs in as before.';
  }

  async roles(email: string, roles: readonly string[]): Promise<string> {
    await this.administration.changeRoles(SYSTEM, await this.idOf(email), rolesOf(roles));
    return 'The roles count from the next request on.';
  }

  /** Names the organisations, by slug, whose people a user looks after beside those of his own. */
  async organisations(email: string, slugs: readonly string[]): Promise<string> {
    const found = await this.database.query<{ id: string; slug: string }[]>('select id, slug from organisation where slug = any($1)', [slugs]);
    const unknown = slugs.find((slug) => !found.some((one) => one.slug === slug));
    if (unknown) throw new Error(`There is no organisation ${unknown}.`);
    await this.administration.changeOrganisations(SYSTEM, await this.idOf(email), found.map(({ id }) => id));
    return 'The organisations count from the next request on.';
  }

  private async idOf(email: string): Promise<string> {
    const id = await this.users.find(this.database.manager, email);
    if (!id) throw new Error('There is no user with this e-mail address.');
    return id;
  }
}

function rolesOf(typed: readonly string[]): Role[] {
  return typed.map((one) => {
    const role = ROLES.find((known) => known === one.toUpperCase());
    if (!role) throw new Error(`There is no role ${one}. Roles: ${ROLES.join(', ')}`);
    return role;
  });
}

/** Opens the main database, works at its desk, and leaves. */
export function withUserDesk<T>(work: (desk: UserDesk) => Promise<T>): Promise<T> {
  return withMainDatabase(async (url) => {
    const database = await new DataSource({ type: 'postgres', url, extra: { max: 2 } }).initialize();
    try {
      return await work(new UserDesk(database, new Vault(database, installationKeys())));
    } finally {
      await database.destroy();
    }
  });
}
