import { probeProviders } from '@muster/notify';
import { BadEnvironment, loadEnv } from '@muster/platform';
import type { Finding } from './check.types.ts';

/** Asks the configured providers whether they take our credentials; settings that cannot be read are told elsewhere. */
export async function askProviders(source: Record<string, string | undefined>): Promise<Finding[]> {
  try {
    // What a local start makes itself is filled in: no provider depends on it.
    const env = loadEnv({ ...source, DATABASE_URL: source.DATABASE_URL ?? 'postgres://local/muster', MUSTER_SECRET: source.MUSTER_SECRET ?? 'x'.repeat(32) });
    const answers = await probeProviders(env);
    return answers.map(({ channel, provider, ok, problem }) => (ok
      ? { subject: `${channel} by ${provider}`, level: 'ok', found: 'it answers and takes our credentials' }
      : { subject: `${channel} by ${provider}`, level: 'fail', found: problem?.en ?? 'it refuses us', remedy: 'correct the settings that it names' }));
  } catch (error) {
    if (error instanceof BadEnvironment) return [];
    return [{ subject: 'Providers', level: 'fail', found: (error as Error).message, remedy: 'see libs/platform/src/environment/environment.ts' }];
  }
}
