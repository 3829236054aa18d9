import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { advance } from '../testing/advance.ts';
import { RateLimits, type RateLimit } from './rate-limits.service.ts';

const SECRETS = { MUSTER_SECRET: 'x'.repeat(32) };
const LIMIT: RateLimit = { kind: 'test', subject: '192.0.2.1', limit: 2, seconds: 60 };
let database: DataSource;
let limits: RateLimits;
/** Another process of the same installation. */
let elsewhere: RateLimits;

beforeAll(async () => {
  database = await new DataSource({ type: 'postgres', url: process.env.DATABASE_URL! }).initialize();
  limits = new RateLimits(database, SECRETS);
  elsewhere = new RateLimits(database, SECRETS);
});
afterAll(() => database.destroy());

const take = (part: Partial<RateLimit> = {}, by = limits): Promise<number> => by.take([{ ...LIMIT, ...part }]);

describe('rate limits', () => {
  it('let a number of hits through, counted over all processes, and then say how long to wait', async () => {
    expect([await take(), await take({}, elsewhere), await take(), await take({}, elsewhere)]).toEqual([0, 0, 60, 60]);
    await advance(database, '40 seconds');
    expect(await take()).toBe(20);
    await advance(database, '20 seconds');
    expect([await take(), await take(), await take()]).toEqual([0, 0, 60]);
  });

  it('count each subject and each kind for itself', async () => {
    expect([await take({ subject: '192.0.2.2' }), await take({ kind: 'other' })]).toEqual([0, 0]);
  });

  it('refuse when one of several is used up', async () => {
    const both = (): Promise<number> => limits.take([{ ...LIMIT, kind: 'wide', limit: 100 }, { ...LIMIT, kind: 'narrow', limit: 1, seconds: 10 }]);
    expect([await both(), await both()]).toEqual([0, 10]);
  });

  it('count right when many come at once', async () => {
    const waits = await Promise.all(Array.from({ length: 20 }, (_, n) => take({ kind: 'crowd', limit: 5 }, n % 2 ? limits : elsewhere)));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  });

  it('keep no address', async () => {
    const [row] = await database.query<{ found: number }[]>(`select count(*)::int as found from rate_window where encode(key, 'escape') like '%192%'`);
    expect(row!.found).toBe(0);
  });
});
