import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AcceptanceEstimate } from './acceptance.estimate.ts';
import { chanceOfAtLeast } from './binomial.tail.ts';

const FOREVER = 1e6;
const AUDIENCE = { invited: 100, lines: [{ position: 0, need: 3, fitting: 20 }, { position: 1, need: 1, fitting: 5 }] };

describe('the acceptance-rate estimate', () => {
  it('says what it is in both languages', () => {
    const result = new AcceptanceEstimate().expectedYes(AUDIENCE, 60);
    expect(result.method).toBe('ACCEPTANCE_RATE_ESTIMATE');
    expect(result.note.ja).toContain('35%');
    expect(result.note.en).toContain('plain estimate');
  });

  it('expects the prior share of yes in the end, and grows towards it', () => {
    const estimate = new AcceptanceEstimate({ meanResponseMinutes: 20 });
    expect(estimate.expectedYes(AUDIENCE, 0).expectedYes).toBe(0);
    expect(estimate.expectedYes(AUDIENCE, 20).expectedYes).toBeCloseTo(35 * (1 - Math.exp(-1)), 9);
    expect(estimate.expectedYes(AUDIENCE, FOREVER).expectedYes).toBeCloseTo(35, 9);
  });

  it('moves with the answers seen, the more the more there are', () => {
    const estimate = new AcceptanceEstimate({ priorYesRate: 0.35, priorWeight: 20 });
    expect(estimate.expectedYes({ ...AUDIENCE, observed: { yes: 0, answered: 20 } }, 60).yesRate).toBeCloseTo(0.175, 9);
    expect(estimate.expectedYes({ ...AUDIENCE, observed: { yes: 900, answered: 1000 } }, 60).yesRate).toBeCloseTo(0.889, 3);
  });

  it('gives each line the chance of enough yes among those who fit it, and the whole no more than its weakest line', () => {
    const result = new AcceptanceEstimate({ priorYesRate: 0.5, priorWeight: 1 }).expectedYes(AUDIENCE, FOREVER);
    expect(result.lines[1]).toMatchObject({ position: 1, expectedYes: 2.5 });
    expect(result.lines[1]?.chanceFilled).toBeCloseTo(1 - 0.5 ** 5, 9);
    expect(result.chanceAllFilled).toBe(Math.min(...result.lines.map((line) => line.chanceFilled)));
  });

  it('knows that too few people cannot fill the lines', () => {
    expect(new AcceptanceEstimate().expectedYes({ invited: 2, lines: [{ position: 0, need: 3, fitting: 2 }] }, 60)).toMatchObject({ chanceAllFilled: 0 });
    const shared = [{ position: 0, need: 2, fitting: 3 }, { position: 1, need: 2, fitting: 3 }];
    expect(new AcceptanceEstimate({ priorYesRate: 1 }).expectedYes({ invited: 3, lines: shared }, FOREVER).chanceAllFilled).toBe(0);
  });

  it.each([{ priorYesRate: 1.2 }, { priorYesRate: Number.NaN }, { priorWeight: 0 }, { meanResponseMinutes: 0 }])('refuses %j', (settings) => {
    expect(() => new AcceptanceEstimate(settings)).toThrow(RangeError);
  });
});

describe('the binomial tail', () => {
  it.each([[0, 10, 0.3, 1], [11, 10, 0.9, 0], [1, 1, 0.35, 0.35], [2, 2, 0.5, 0.25], [5, 10, 0.5, 0.623046875], [1, 10, 0, 0], [10, 10, 1, 1]])('at least %d of %d at %d is %d', (successes, trials, p, chance) => {
    expect(chanceOfAtLeast(successes, trials, p)).toBeCloseTo(chance, 12);
  });

  it('holds at the size of the whole roster', () => {
    // The normal approximation is good to three digits there.
    expect(chanceOfAtLeast(17_500, 50_000, 0.35)).toBeCloseTo(0.5, 2);
    expect(chanceOfAtLeast(17_500 + 107, 50_000, 0.35)).toBeCloseTo(0.1587, 2);
    expect(chanceOfAtLeast(5_000, 50_000, 0.35)).toBe(1);
  });

  it('is a chance, and falls when more is asked for', () => {
    fc.assert(fc.property(fc.nat(300), fc.integer({ min: 0, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (successes, trials, p) => {
      const chance = chanceOfAtLeast(successes, trials, p);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      expect(chanceOfAtLeast(successes + 1, trials, p)).toBeLessThanOrEqual(chance + 1e-12);
    }));
  });
});
