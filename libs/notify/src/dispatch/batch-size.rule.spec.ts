import { describe, expect, it } from '@jest/globals';
import { batchSize } from './batch-size.rule.ts';

describe('batchSize', () => {
  it.each([
    [0, 0, 64, 64],
    [50, 1_000, 64, 64],
    [200, 1_000, 20, 100],
    [4_000, 1_000, 64, 500],
    [10, 5, 64, 500],
  ])('%i ended in %i ms with %i in flight: %i', (ended, ms, width, size) => {
    expect(batchSize(ended, ms, width)).toBe(size);
  });
});
