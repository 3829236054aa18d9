import { describe, expect, it } from '@jest/globals';
import { Drain } from './drain.ts';

/** A promise that a test settles by hand. */
function signal(): { arrived: Promise<void>; give: () => void } {
  let give!: () => void;
  return { arrived: new Promise<void>((resolve) => { give = resolve; }), give };
}

describe('Drain', () => {
  it('works until nothing is left, then sleeps until woken', async () => {
    let rows = 3;
    let empty = signal();
    const drain = new Drain({
      name: 'test', pollMs: 3_600_000,
      drainOnce: () => { if (rows === 0) { empty.give(); return Promise.resolve(0); } rows -= 1; return Promise.resolve(1); },
    });
    drain.start();
    await empty.arrived;
    expect(rows).toBe(0);
    empty = signal();
    rows = 2;
    drain.wake();
    await empty.arrived;
    expect(rows).toBe(0);
    await drain.stop();
  });

  it('does not lose a wake-up that comes while it works', async () => {
    let passes = 0;
    const second = signal();
    const drain: Drain = new Drain({
      name: 'test', pollMs: 3_600_000,
      drainOnce: () => { passes += 1; if (passes === 1) drain.wake(); if (passes === 2) second.give(); return Promise.resolve(0); },
    });
    drain.start();
    await second.arrived;
    await drain.stop();
    expect(passes).toBe(2);
  });

  it('tries again after an error and waits for the running batch when stopped', async () => {
    let calls = 0;
    const again = signal();
    const release = signal();
    let finished = false;
    const drain = new Drain({
      name: 'test',
      drainOnce: async () => {
        calls += 1;
        if (calls === 1) throw new Error('database gone');
        again.give();
        await release.arrived;
        finished = true;
        return 0;
      },
    });
    drain.start();
    await again.arrived;
    const stopped = drain.stop();
    release.give();
    await stopped;
    expect(finished).toBe(true);
  });
});
