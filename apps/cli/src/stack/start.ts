import { mkdirSync, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { outsideProviders, refuseOutsideProvidersWithDemoData } from '@muster/notify';
import { DEMO_STAFF } from '@muster/seeds';
import { LOCAL_HEADS } from '../audit/audit-database.ts';
import { migrate } from '../migrate.ts';
import { ensureDatabase, openServer, type DatabaseServer } from './database.ts';
import { holdsDemoData, seedDemo, seedFacts } from './demo.ts';
import { installationSecret, localHome } from './home.ts';
import { MAIN_DATABASE, mainDatabaseUrl } from './main-database.ts';
import { portIsFree } from './ports.ts';
import { startStack, type Stack } from './stack.ts';

export interface StartOptions { experts: number; seed: number; port: number }

/** Whether somebody asked to stop (Ctrl-C, SIGTERM), and a promise of it. */
class StopRequest {
  asked = false;
  readonly made = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      // For good, not once: a second signal must not cut the stopping short.
      process.on(signal, () => { this.asked = true; resolve(); });
    }
  });
}

/** Whether this is a demo: no provider that reaches the outside is configured. Throws where that would be wrong. */
function decideDemo(source: Record<string, string | undefined>, demoData: boolean): boolean {
  const settings = { TWILIO_ACCOUNT_SID: source.TWILIO_ACCOUNT_SID, TWILIO_API_BASE_URL: source.TWILIO_API_BASE_URL, SMTP_URL: source.SMTP_URL, MUSTER_DEMO: demoData };
  const refusal = refuseOutsideProvidersWithDemoData(settings);
  if (refusal) throw new Error(`${refusal.en}\n${refusal.ja}`);
  if (outsideProviders(settings).length > 0) return false;
  if (source.NODE_ENV === 'production') throw new Error('NODE_ENV=production needs real providers: set TWILIO_* and SMTP_URL (npx muster doctor says what is missing). A demo never runs in production.');
  return true;
}

async function prepare(server: DatabaseServer, options: StartOptions): Promise<boolean> {
  if (server.embedded) await ensureDatabase(server, MAIN_DATABASE);
  const url = mainDatabaseUrl(server);
  await migrate(url);
  const demo = decideDemo(process.env, await holdsDemoData(url));
  if (demo) console.log(await seedDemo(url, options));
  else await seedFacts(url);
  return demo;
}

/** What a person at the terminal should see of the parts' output; all of it goes to the log file. */
const WORTH_SHOWING = /"level":"(error|fatal)"|starting it again|cannot start/;

function welcome(stack: Stack, demo: boolean): void {
  const staff = demo ? DEMO_STAFF.map((person) => `    ${person.email.padEnd(26)} ${person.roles.join(', ')}`).join('\n') : '';
  console.log(`
Muster is running.                                Ctrl-C stops it.

  Console            ${stack.url}/           (open this in a browser)
  GraphQL            ${stack.url}/graphql
  Health             ${stack.url}/health/ready
${demo ? `  Sandbox            ${stack.sandboxUrl}/sandbox/messages   (phones and mailboxes; nothing leaves this machine)

  Who can sign in, by one press in the browser or by signInAsDemoUser(email: ...), on demo data alone:
${staff}

  See the main job: sign in as the coordinator and press "Run a drill now", or npm run drill in another terminal` : `  Providers          as configured; this is no demo
  First user         npx muster user add <e-mail> --name <name> --role ADMINISTRATOR`}
`);
}

/** Starts everything, tells where it is, and stops it in order when asked. */
export async function start(options: StartOptions): Promise<void> {
  const stop = new StopRequest();
  if (!(await portIsFree(options.port))) throw new Error(`Port ${options.port} is in use: stop what listens there, or choose another with PORT=3100 npm start`);
  mkdirSync(localHome, { recursive: true });
  const log = createWriteStream(join(localHome, 'muster.log'), { flags: 'a' });
  const tell = (line: string): void => { log.write(`${line}\n`); if (WORTH_SHOWING.test(line)) console.error(line); };
  const server = await openServer();
  let stack: Stack | null = null;
  try {
    const demo = await prepare(server, options);
    if (stop.asked) return;
    stack = await startStack({ databaseUrl: mainDatabaseUrl(server), port: options.port, secret: installationSecret(), demo, tell, settings: { AUDIT_HEAD_FILE: process.env.AUDIT_HEAD_FILE ?? LOCAL_HEADS } });
    welcome(stack, demo);
    await stop.made;
    console.log('\nStopping ...');
  } finally {
    await stack?.stop();
    await server.release();
    log.end();
  }
  console.log('Stopped.');
}
