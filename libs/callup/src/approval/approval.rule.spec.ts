import { describe, expect, it } from '@jest/globals';
import { holdAbove } from './approval.rule.ts';

describe('holdAbove', () => {
  it('holds every real call-up from severity 3 on', () => {
    for (const severity of [3, 4]) expect(holdAbove('REAL', severity, 20_000)).toBe(0);
  });

  it('holds a milder real one only above the set size', () => {
    for (const severity of [0, 1, 2]) expect(holdAbove('REAL', severity, 20_000)).toBe(20_000);
  });

  it('never holds a drill', () => {
    expect(holdAbove('DRILL', 4, 20_000)).toBeGreaterThan(1_000_000);
  });
});
