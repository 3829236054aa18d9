import { describe, expect, it } from '@jest/globals';
import { BadEnvironment, environmentVariables, loadEnv } from './environment.ts';

const least = { DATABASE_URL: 'postgres://u:p@127.0.0.1/d', MUSTER_SECRET: 'x'.repeat(32) };

describe('loadEnv', () => {
  it('fills defaults and derives the public address from the port', () => {
    expect(loadEnv({ ...least, PORT: '3100' })).toMatchObject({ PORT: 3100, PUBLIC_URL: 'http://127.0.0.1:3100', MUSTER_AUTHORITY: 'NISC', MUSTER_DEMO: false });
  });

  it('takes a blank variable for an unset one and cuts the slash at the end of the public address', () => {
    expect(loadEnv({ ...least, TWILIO_AUTH_TOKEN: '', PUBLIC_URL: 'https://muster.example/' })).toMatchObject({ PUBLIC_URL: 'https://muster.example' });
  });

  it('names every bad variable at once, with its purpose and never its value', () => {
    const load = (): unknown => loadEnv({ DATABASE_URL: 'mysql://secret', MUSTER_SECRET: 'short', PORT: '70000' });
    expect(load).toThrow(BadEnvironment);
    try { load(); } catch (error) {
      expect((error as BadEnvironment).problems.map((p) => p.variable).sort()).toEqual(['DATABASE_URL', 'MUSTER_SECRET', 'PORT']);
      expect((error as Error).message).not.toContain('secret@');
    }
  });

  it('says of every variable what it is for', () => {
    const shape = environmentVariables.shape as Record<string, { description?: string }>;
    const silent = ['DATABASE_URL', ...Object.keys(shape)].filter((name) => !shape[name]?.description);
    expect(silent).toEqual([]);
  });
});
