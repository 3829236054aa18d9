import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AcceptanceEstimate } from './acceptance.estimate.ts';
import { forecastCurve } from './forecast.curve.ts';

const AUDIENCE = { invited: 200, lines: [{ position: 0, need: 3, fitting: 40 }, { position: 1, need: 2, fitting: 9 }] };

describe('the curve of a forecast', () => {
  it('begins with nobody at the call and ends with what is expected by the deadline', () => {
    const forecast = new AcceptanceEstimate();
    const curve = forecastCurve(forecast, AUDIENCE, 120);
    const end = forecast.expectedYes(AUDIENCE, 120);
    expect(curve[0]).toEqual({ minutes: 0, expectedYes: 0, chanceAllFilled: 0 });
    expect(curve.at(-1)!.minutes).toBe(120);
    expect(curve.at(-1)!.expectedYes).toBeCloseTo(end.expectedYes, 3);
    expect(curve.at(-1)!.chanceAllFilled).toBe(Math.floor(end.chanceAllFilled * 1000) / 1000);
  });

  it('never falls, whatever is asked for', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 400 }), fc.double({ min: 1, max: 3000, noNaN: true }), (fitting, need, minutes) => {
      const curve = forecastCurve(new AcceptanceEstimate(), { invited: fitting, lines: [{ position: 0, need, fitting }] }, minutes);
      for (const [at, point] of curve.slice(1).entries()) {
        expect(point.minutes).toBeGreaterThanOrEqual(curve[at]!.minutes);
        expect(point.expectedYes).toBeGreaterThanOrEqual(curve[at]!.expectedYes);
        expect(point.chanceAllFilled).toBeGreaterThanOrEqual(curve[at]!.chanceAllFilled);
      }
    }), { numRuns: 40 });
  });

  it('stays at nothing when no time is left', () => {
    expect(new Set(forecastCurve(new AcceptanceEstimate(), AUDIENCE, -5).map(({ expectedYes }) => expectedYes))).toEqual(new Set([0]));
  });
});
