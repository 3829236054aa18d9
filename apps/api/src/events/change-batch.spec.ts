import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BATCH_EVERY_MS, ChangeBatch } from './change-batch.ts';
import { readTopics } from './topics.ts';

const change = (id: string, what: string) => ({ topic: 'callup' as const, id, change: what });

describe('a batch of changes', () => {
  it('lets the first change pass at once and the next after half a second', () => {
    const batch = new ChangeBatch();
    expect(batch.waitMs(0)).toBeNull();
    batch.add(change('a', 'answer'));
    expect(batch.waitMs(0)).toBe(0);
    expect(batch.take(0)).toEqual([{ event: 'change', data: { topic: 'callup', id: 'a', changes: ['answer'] } }]);
    batch.add(change('a', 'wave'));
    expect(batch.waitMs(100)).toBe(400);
    expect(batch.waitMs(600)).toBe(0);
  });

  it('folds a burst into one message for each call-up', () => {
    const batch = new ChangeBatch();
    for (let i = 0; i < 1_000; i += 1) batch.add(change(i % 2 ? 'a' : 'b', i % 3 ? 'answer' : 'assignment'));
    expect(batch.take(0)).toEqual([
      { event: 'change', data: { topic: 'callup', id: 'b', changes: ['answer', 'assignment'] } },
      { event: 'change', data: { topic: 'callup', id: 'a', changes: ['answer', 'assignment'] } },
    ]);
    expect(batch.take(0)).toEqual([]);
  });

  it('says only "refetch" when something may have been missed', () => {
    const batch = new ChangeBatch();
    batch.add(change('a', 'answer'));
    batch.addRefetch();
    expect(batch.take(0)).toEqual([{ event: 'refetch', data: {} }]);
    expect(batch.waitMs(0)).toBeNull();
  });

  it('speaks at most twice a second and loses nothing, whatever comes when', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(300), fc.constantFrom('x', 'y', 'z'))), (steps) => {
      const batch = new ChangeBatch();
      const sent: number[] = [];
      const said = new Set<string>();
      let now = 0;
      for (const [pause, what] of steps) {
        now += pause;
        batch.add(change('a', what));
        if (batch.waitMs(now) === 0) { batch.take(now).forEach((m) => m.event === 'change' && m.data.changes.forEach((c) => said.add(c))); sent.push(now); }
      }
      batch.take(now + BATCH_EVERY_MS).forEach((m) => m.event === 'change' && m.data.changes.forEach((c) => said.add(c)));
      expect(said).toEqual(new Set(steps.map(([, what]) => what)));
      sent.forEach((at, i) => i > 0 && expect(at - sent[i - 1]!).toBeGreaterThanOrEqual(BATCH_EVERY_MS));
    }));
  });
});

describe('topics', () => {
  const id = '0197a3f2-0000-7000-8000-000000000001';

  it('are read from a list', () => {
    expect(readTopics(`callup:${id}, incident:${id.toUpperCase()}`)).toEqual({ topics: new Set([`callup:${id}`, `incident:${id}`]) });
  });

  it.each([undefined, '', ',', ['a', 'b'], 'callup:1', `user:${id}`, `callup:${id},x`, Array(21).fill(`callup:${id}`).join(',')])(
    'are refused with a reason: %p', (given) => expect(readTopics(given)).toEqual({ problem: expect.stringContaining('topics:') }));
});
