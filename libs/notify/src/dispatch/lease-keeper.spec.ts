import { afterEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { LeaseKeeper } from './lease-keeper.ts';

const claim = (deliveryId: string) => ({ deliveryId, leaseToken: '1' });

/** A keeper with a clock in the test's hand and a database that renews what it is told to. */
function keeper(renewed: string[] | Error) {
  const asked: string[][] = [];
  const clock = { now: 0 };
  const database = { query: (_: string, [ids]: [string[]]) => {
    asked.push(ids);
    return renewed instanceof Error ? Promise.reject(renewed) : Promise.resolve([renewed.map((id) => ({ id }))]);
  } } as unknown as DataSource;
  return { keeper: new LeaseKeeper(database, () => clock.now), clock, asked };
}

describe('a lease keeper', () => {
  const made: LeaseKeeper[] = [];
  const make = (renewed: string[] | Error): ReturnType<typeof keeper> => {
    const made1 = keeper(renewed);
    made.push(made1.keeper);
    return made1;
  };
  afterEach(() => made.splice(0).forEach((k) => k.stop()));

  it('lets sends begin until shortly before the lease ends', () => {
    const { keeper: k, clock } = make([]);
    k.hold([claim('a')], 0);
    clock.now = 3_900;
    expect(k.allows('a')).toBe(true);
    clock.now = 4_000;
    expect(k.allows('a')).toBe(false);
    expect(k.allows('stranger')).toBe(false);
  });

  it('renews what ends soon, and only that', async () => {
    const { keeper: k, clock, asked } = make(['a']);
    k.hold([claim('a'), claim('b')], 0);
    k.hold([claim('c')], 1_500);
    clock.now = 1_800;
    await k.renew();
    expect(asked).toEqual([]);
    clock.now = 3_000;
    await k.renew();
    expect(asked).toEqual([['a', 'b']]);
    clock.now = 5_000;
    expect(['a', 'b', 'c'].map((id) => k.allows(id))).toEqual([true, false, true]);
  });

  it('begins nothing more when the database is away', async () => {
    const { keeper: k, clock } = make(new Error('terminating connection'));
    k.hold([claim('a')], 0);
    clock.now = 3_000;
    await k.renew();
    clock.now = 4_500;
    expect(k.allows('a')).toBe(false);
  });
});
