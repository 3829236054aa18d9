import { freePort, installationSecret, startStack, type Stack, type StackOptions } from '@muster/cli';
import { SandboxClient } from '@muster/notify/sandbox';
import pg from 'pg';
import type { BenchContext } from '../figure.ts';
import { openRoster } from './bench.server.ts';

/** Rates that hold nobody up: a bench measures the machine, not a sender's contract. */
const ROOMY = { SMS_SEGMENTS_PER_SECOND: '1000000', MAILS_PER_SECOND: '1000000', LOG_LEVEL: 'warn' };

const DEADLOCK = '40P01';

/** The product as processes of their own on a roster, and a connection of the bench's own. */
export interface BenchWorld {
  stack: Stack;
  sandbox: SandboxClient;
  database: pg.Client;
  databaseUrl: string;
}

/** Opens a world, lets it be used, and takes it down again whatever happens. */
export async function inWorld<T>(
  { server, tell }: BenchContext, wish: Pick<StackOptions, 'workers' | 'sandbox' | 'settings'>, use: (world: BenchWorld) => Promise<T>,
): Promise<T> {
  const roster = await openRoster(server);
  const database = new pg.Client({ connectionString: roster.url });
  await database.connect();
  let stack: Stack | null = null;
  try {
    await database.query('checkpoint');
    stack = await startStack({
      databaseUrl: roster.url, port: await freePort(), secret: installationSecret(), demo: true, ...wish,
      settings: { ...ROOMY, ...wish.settings }, tell: (line) => { if (/"level":"(?:error|fatal)"|starting it again/.test(line)) tell(line); },
    });
    return await use({ stack, sandbox: new SandboxClient(stack.sandboxUrl!), database, databaseUrl: roster.url });
  } finally {
    await stack?.stop();
    await database.end();
    await roster.drop();
  }
}

/** Empties everything that call-ups wrote, so that every run begins with the same tables. */
export async function sweep({ database, sandbox }: Pick<BenchWorld, 'database' | 'sandbox'>): Promise<void> {
  await truncate(database);
  await sandbox.reset();
}

/** The workers' own rounds lock the same tables in another order now and then: the deadlock's victim begins again. */
async function truncate(database: pg.Client): Promise<void> {
  for (;;) {
    try {
      await database.query('truncate incident, call_up, delivery_event, inbox, delivery_tally, invitation_tally cascade');
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== DEADLOCK) throw error;
    }
  }
}
