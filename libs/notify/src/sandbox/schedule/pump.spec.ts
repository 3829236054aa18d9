import { describe, expect, it } from '@jest/globals';
import { Pump } from './pump.ts';

describe('Pump', () => {
  it('runs every item in order and never more than allowed at once', async () => {
    const seen: number[] = [];
    let atOnce = 0;
    let most = 0;
    await new Promise<void>((done) => {
      const pump = new Pump<number>({
        concurrency: 3,
        run: async (item) => {
          most = Math.max(most, ++atOnce);
          seen.push(item);
          await Promise.resolve();
          atOnce--;
          if (seen.length === 3000) done();
        },
      });
      for (let i = 0; i < 3000; i++) pump.push(i);
    });
    expect(seen).toEqual(Array.from({ length: 3000 }, (_, i) => i));
    expect(most).toBe(3);
  });

  it('forgets what waits', () => {
    const pump = new Pump<number>({ concurrency: 1, run: () => new Promise(() => undefined) });
    pump.push(1);
    pump.push(2);
    pump.clear();
    expect([pump.waiting, pump.running]).toEqual([0, 1]);
  });
});
