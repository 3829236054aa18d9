import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { paced } from './live.ts';

describe('a live page', () => {
  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => { jest.useRealTimers(); });

  it('fetches each of its parts after a change, at most two a second, however many changes come', async () => {
    const asked: string[] = [];
    const fetches = ['board', 'people', 'answers'].map((name) => () => { asked.push(name); return Promise.resolve(); });
    const pace = paced(() => fetches);
    for (let n = 0; n < 100; n += 1) pace.ask();
    await jest.advanceTimersByTimeAsync(1);
    expect(asked).toEqual(['board']);
    await jest.advanceTimersByTimeAsync(1000);
    expect(asked).toEqual(['board', 'people', 'answers']);
    await jest.advanceTimersByTimeAsync(5000);
    expect(asked).toHaveLength(3);
  });

  it('waits for an answer before it asks again, goes on after one that failed, and stops when told', async () => {
    let fail!: (error: Error) => void;
    let asked = 0;
    const pace = paced(() => [() => { asked += 1; return new Promise((_, reject) => { fail = reject; }); }]);
    pace.ask();
    await jest.advanceTimersByTimeAsync(1);
    pace.ask();
    await jest.advanceTimersByTimeAsync(2000);
    expect(asked).toBe(1);
    fail(new Error('away'));
    await jest.advanceTimersByTimeAsync(1);
    expect(asked).toBe(2);
    pace.stop();
    pace.ask();
    await jest.advanceTimersByTimeAsync(2000);
    expect(asked).toBe(2);
  });
});
