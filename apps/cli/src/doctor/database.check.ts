import { migrations } from '../migrations/index.ts';
import { withClient } from '../stack/database.ts';
import { outsideProviders } from '@muster/notify';
import { providerSettings } from './settings.check.ts';
import type { Finding } from './check.types.ts';

const LEAST_VERSION = 180_000;

/** Version, migrations and demo data of a reachable database; says so when it cannot be reached. */
export async function checkDatabase(url: string, source: Record<string, string | undefined>): Promise<Finding[]> {
  try {
    return await withClient(url, async (client) => {
      const one = async (sql: string): Promise<Record<string, unknown> | undefined> => (await client.query<Record<string, unknown>>(sql)).rows[0];
      const version = Number((await one(`select current_setting('server_version_num')::int as v`))?.v);
      const findings: Finding[] = [version >= LEAST_VERSION
        ? { subject: 'Database', level: 'ok', found: `PostgreSQL ${version / 10_000 | 0}` }
        : { subject: 'Database', level: 'fail', found: `server version ${version}`, remedy: 'PostgreSQL 18 is needed' }];
      const known = await one(`select to_regclass('public.migrations') is not null as there`);
      const ran = known?.there ? Number((await one('select count(*)::int as n from migrations'))?.n) : 0;
      findings.push(ran === migrations.length
        ? { subject: 'Migrations', level: 'ok', found: `all ${ran} have run` }
        : { subject: 'Migrations', level: 'note', found: `${ran} of ${migrations.length} have run`, remedy: 'npx muster migrate (npm start does it too)' });
      if (ran === migrations.length) findings.push(await demoFinding(one, source));
      return findings;
    });
  } catch (error) {
    return [{ subject: 'Database', level: 'fail', found: `cannot be reached: ${(error as Error).message}`, remedy: 'check DATABASE_URL, or unset it to use the embedded PostgreSQL' }];
  }
}

async function demoFinding(one: (sql: string) => Promise<Record<string, unknown> | undefined>, source: Record<string, string | undefined>): Promise<Finding> {
  const demo = await one('select experts from demo_marker');
  const outside = outsideProviders(providerSettings(source));
  if (demo && outside.length > 0) {
    return { subject: 'Demo data', level: 'fail', found: `demo people and ${outside.join(', ')} together`, remedy: 'unset TWILIO_* and SMTP_URL, or use a database without demo data' };
  }
  return { subject: 'Demo data', level: 'ok', found: demo ? `${String(demo.experts)} demo experts, sandbox only` : 'none' };
}
