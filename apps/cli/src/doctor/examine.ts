import { withMainDatabase } from '../stack/main-database.ts';
import type { Finding } from './check.types.ts';
import { WALLS } from '../migrations/walls/index.ts';
import { checkDatabase } from './database.check.ts';
import { checkDisk, checkNode, checkPort } from './machine.check.ts';
import { askProviders } from './provider.check.ts';
import { checkRoles, checkWalls } from './roles.check.ts';
import { checkAuditHeads, checkProviders, checkSecret, checkVariables } from './settings.check.ts';

async function examineDatabase(): Promise<Finding[]> {
  try {
    return await withMainDatabase(async (url) => {
      const findings = await checkDatabase(url, process.env);
      if (!findings.some(({ subject, level }) => subject === 'Migrations' && level === 'ok')) return findings;
      return [...findings, ...await checkRoles(url, process.env), await checkWalls(url, WALLS.map(({ table }) => table))];
    });
  } catch (error) {
    return [{ subject: 'Database', level: 'fail', found: (error as Error).message, remedy: 'set DATABASE_URL to a PostgreSQL 18' }];
  }
}

/** Looks at the whole machine; nothing is changed but that the embedded database may be made. */
export async function examine(port: number): Promise<Finding[]> {
  return [
    checkNode(), checkDisk(), await checkPort(port), ...checkVariables(process.env), checkSecret(process.env), checkAuditHeads(process.env),
    ...checkProviders(process.env), ...await askProviders(process.env), ...await examineDatabase(),
  ];
}
