import { mkdirSync, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { DEMO_STAFF } from '@muster/seeds';
import { Command, Option } from 'commander';
import { migrate } from '../migrate.ts';
import { ensureDatabase, openServer, type DatabaseServer } from '../stack/database.ts';
import { holdsDemoData, seedDemo, seedFacts } from '../stack/demo.ts';
import { localHome, localSecret } from '../stack/home.ts';
import { MAIN_DATABASE, mainDatabaseUrl } from '../stack/main-database.ts';
import { outsideProviders, refuseDemoWithOutside } from '../stack/outside.ts';
import { portIsFree } from '../stack/ports.ts';
import { startStack, type Stack } from '../stack/stack.ts';
import { expertsOption, seedOption, wholeNumber } from './options.ts';

interface StartOptions { experts: number; seed: number; port: number }

/** Resolves at Ctrl-C or SIGTERM. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    process.once('SIGHUP', resolve);
  });
}

async function prepare(server: DatabaseServer, options: StartOptions): Promise<boolean> {
  if (server.embedded) await ensureDatabase(server, MAIN_DATABASE);
  const url = mainDatabaseUrl(server);
  await migrate(url);
  const outside = outsideProviders(process.env);
  refuseDemoWithOutside(outside, await holdsDemoData(url));
  if (outside.length > 0) await seedFacts(url);
  else console.log(await seedDemo(url, options));
  return outside.length === 0;
}

function welcome(stack: Stack, demo: boolean): void {
  const staff = demo ? DEMO_STAFF.map((person) => `    ${person.email.padEnd(26)} ${person.roles.join(', ')}`).join('\n') : '';
  console.log(`
Muster is running.                                Ctrl-C stops it.

  GraphQL            ${stack.url}/graphql
  Health             ${stack.url}/health/ready
${demo ? `  Sandbox            ${stack.sandboxUrl}/sandbox/messages   (phones and mailboxes; nothing leaves this machine)

  Who can sign in (a code goes to the mailbox in the sandbox):
${staff}

  Watch the main job: npm run drill` : '  Providers          as configured; this is no demo'}
`);
}

async function start(options: StartOptions): Promise<void> {
  const asked = stopAsked();
  if (!(await portIsFree(options.port))) throw new Error(`Port ${options.port} is in use: stop what listens there, or choose another with PORT=3100 npm start`);
  mkdirSync(localHome, { recursive: true });
  const log = createWriteStream(join(localHome, 'muster.log'), { flags: 'a' });
  const tell = (line: string): void => { log.write(`${line}\n`); if (/error|warn|again/i.test(line)) console.error(line); };
  const server = await openServer();
  let stack: Stack | null = null;
  try {
    const demo = await prepare(server, options);
    stack = await startStack({ databaseUrl: mainDatabaseUrl(server), port: options.port, secret: process.env.MUSTER_SECRET ?? localSecret(), demo, tell });
    welcome(stack, demo);
    await asked;
    console.log('\nStopping ...');
  } finally {
    await stack?.stop();
    await server.release();
    log.end();
  }
  console.log('Stopped.');
}

/** `muster start`: database, migrations, demo data, sandbox, worker and api in one go. */
export function startCommand(): Command {
  return new Command('start')
    .description('start everything: database, migrations, demo roster, sandbox, worker, api')
    .addOption(expertsOption())
    .addOption(seedOption())
    .addOption(new Option('--port <number>', 'port of the api').env('PORT').argParser(wholeNumber(1, 65_535)).default(3000))
    .action(start);
}
