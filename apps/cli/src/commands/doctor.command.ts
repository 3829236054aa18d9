import { Command } from 'commander';
import { checkDatabase } from '../doctor/database.check.ts';
import { checkDisk, checkNode, checkPort } from '../doctor/machine.check.ts';
import { checkProviders, checkSecret, checkVariables } from '../doctor/settings.check.ts';
import type { Finding } from '../doctor/check.types.ts';
import { ensureDatabase, openServer } from '../stack/database.ts';
import { MAIN_DATABASE, mainDatabaseUrl } from '../stack/main-database.ts';

const SIGNS = { ok: 'ok  ', note: 'note', fail: 'FAIL' } as const;

async function examineDatabase(): Promise<Finding[]> {
  const server = await openServer();
  try {
    if (server.embedded) await ensureDatabase(server, MAIN_DATABASE);
    return await checkDatabase(mainDatabaseUrl(server), process.env);
  } finally {
    await server.release();
  }
}

async function examine(port: number): Promise<Finding[]> {
  const database = examineDatabase().catch((error: Error): Finding[] => [
    { subject: 'Database', level: 'fail', found: error.message, remedy: 'set DATABASE_URL to a PostgreSQL 18' },
  ]);
  return [checkNode(), checkDisk(), await checkPort(port), ...checkVariables(process.env), checkSecret(process.env), ...checkProviders(process.env), ...await database];
}

/** `muster doctor`: what this machine lacks, and what to do. Exit code 1 when something is in the way. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('check Node, disk, port, settings, keys, providers and database, and say what to do')
    .action(async () => {
      const findings = await examine(Number(process.env.PORT) || 3000);
      for (const { subject, level, found, remedy } of findings) {
        console.log(`${SIGNS[level]}  ${subject.padEnd(12)} ${found}${remedy ? `\n      -> ${remedy}` : ''}`);
      }
      const failed = findings.filter((finding) => finding.level === 'fail').length;
      console.log(failed === 0 ? '\nReady: npm start' : `\n${failed} ${failed === 1 ? 'thing is' : 'things are'} in the way.`);
      process.exitCode = failed === 0 ? 0 : 1;
    });
}
