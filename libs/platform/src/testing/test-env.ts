import { loadEnv, type Env } from '../environment/environment.ts';

/** The environment of a test process, with what the test wants to differ. */
export function testEnv(overrides: Record<string, string> = {}): Env {
  return loadEnv({ ...process.env, NODE_ENV: 'test', PORT: '0', ...overrides });
}
