import { existsSync } from 'node:fs';
import { AuditModule } from '@muster/audit';
import { AvailabilityModule } from '@muster/availability';
import { CallupModule } from '@muster/callup';
import { contextOf, IdentityModule, SYSTEM, Users, type Actor, type Permission } from '@muster/identity';
import { actingAs, loadEnv, PlatformModule } from '@muster/platform';
import { ProgrammeModule } from '@muster/programme';
import { RegistryGraphqlModule, RegistryModule } from '@muster/registry';
import { TrainingModule } from '@muster/training';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { installationSecret } from '../stack/home.ts';
import { withMainDatabase } from '../stack/main-database.ts';

/** The root of a process that brings things in and takes them out at the terminal. */
@Module({})
class ExchangeDesk {}

/** The product's services on one database, without routes, workers or a caller. */
async function openDesk(databaseUrl: string): Promise<INestApplicationContext> {
  const env = loadEnv({ ...process.env, DATABASE_URL: databaseUrl, MUSTER_SECRET: installationSecret() });
  return NestFactory.createApplicationContext({
    module: ExchangeDesk,
    imports: [PlatformModule.forRoot(env, { role: 'cli' }), AuditModule, IdentityModule, RegistryModule, AvailabilityModule, RegistryGraphqlModule, CallupModule, TrainingModule, ProgrammeModule],
  }, { logger: ['error'], abortOnError: false });
}

/** Works at the desk of a database as a user with these rights, or as the system where nobody is named. */
export async function atDesk<T>(databaseUrl: string, who: { email: string | undefined; may: readonly Permission[] }, work: (desk: INestApplicationContext, actor: Actor) => Promise<T>): Promise<T> {
  const desk = await openDesk(databaseUrl);
  try {
    const actor = who.email === undefined ? SYSTEM : await userAt(desk, who.email, who.may);
    return await actingAs(contextOf(actor), () => work(desk, actor));
  } finally {
    await desk.close();
  }
}

/** Refuses a file that is there, before anything is taken out and put on record for it. */
export function mustBeFree(path: string): void {
  if (existsSync(path)) throw new Error(`${path} is there already. 同じ名前のファイルがあります。`);
}

/** Works at the desk of the main database. */
export function atMainDesk<T>(who: Parameters<typeof atDesk>[1], work: Parameters<typeof atDesk<T>>[2]): Promise<T> {
  return withMainDatabase((url) => atDesk(url, who, work));
}

/** Whoever holds the terminal says for whom he acts; what that user may not do, he may not do here either. */
async function userAt(desk: INestApplicationContext, email: string, may: readonly Permission[]): Promise<Actor> {
  const actor = await desk.get(Users, { strict: false }).atTerminal(desk.get(DataSource).manager, email);
  if (!actor) throw new Error('There is no user with this e-mail address, or he is disabled.');
  const lacking = may.filter((permission) => !actor.permissions.has(permission));
  if (lacking.length > 0) throw new Error(`This user may not do that: ${lacking.join(', ')} is missing.`);
  return actor;
}
