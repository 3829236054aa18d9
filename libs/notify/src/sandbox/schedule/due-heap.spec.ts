import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DueHeap } from './due-heap.ts';

describe('DueHeap', () => {
  it('gives back what was put in, by time and then by order of adding', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (times) => {
      const heap = new DueHeap<{ due: number; n: number }>();
      times.forEach((due, n) => heap.add({ due, n }, due));
      const out: { due: number; n: number }[] = [];
      for (let next = heap.takeDue(20); next; next = heap.takeDue(20)) out.push(next.item);
      const wanted = times.map((due, n) => ({ due, n })).sort((a, b) => a.due - b.due || a.n - b.n);
      expect(out).toEqual(wanted);
    }));
  });

  it('keeps what is not due yet', () => {
    const heap = new DueHeap<string>();
    heap.add('later', 10);
    expect(heap.takeDue(9)).toBeUndefined();
    expect(heap.nextDue).toBe(10);
    expect(heap.takeDue(10)).toEqual({ item: 'later' });
    expect(heap.size).toBe(0);
  });
});
