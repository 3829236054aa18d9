import { describe, expect, it } from '@jest/globals';
import { readiness } from './readiness.ts';

const up = { name: 'database', vital: true, check: () => Promise.resolve(1) };
const down = { name: 'queue', vital: true, check: () => Promise.reject(new Error('gone')) };
const silent = { name: 'providers', vital: false, check: () => new Promise(() => undefined) };

describe('readiness', () => {
  it('is given when every part works', async () => {
    expect(await readiness([up], () => undefined)).toEqual({ status: 'ready', parts: { database: 'up' } });
  });

  it('is given, with a warning, while only parts that are not vital are down', async () => {
    expect(await readiness([up, silent], () => undefined, 5)).toEqual({ status: 'degraded', parts: { database: 'up', providers: 'down' } });
  });

  it('names the parts that do not, and tells the reason to the log alone', async () => {
    const told: string[] = [];
    const state = await readiness([up, down, silent], (part, error) => told.push(`${part}: ${error.message}`), 5);
    expect(state).toEqual({ status: 'not ready', parts: { database: 'up', queue: 'down', providers: 'down' } });
    expect(told.sort()).toEqual(['providers: no answer', 'queue: gone']);
  });
});
