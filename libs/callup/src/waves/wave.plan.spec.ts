import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planWave, type WaveLine, type WavePolicy, type WaveSituation } from './wave.plan.ts';

const START = Date.parse('2026-08-10T00:00:00Z');
const at = (minutes: number): Date => new Date(START + minutes * 60_000);
const POLICY: WavePolicy = { size: 100, intervalSeconds: 600, stop: 'FILLED' };
const LINE: WaveLine = { need: 5, reserves: 2, assigned: 0, reserved: 0, silent: 80, uncalled: 200 };
const NOW: WaveSituation = { now: at(5), deadline: at(120), currentWave: 1, lastWaveAt: at(0), uncalled: 250, silent: 80, lines: [LINE] };
const plan = (situation: Partial<WaveSituation>, policy: Partial<WavePolicy> = {}): ReturnType<typeof planWave> => planWave({ ...POLICY, ...policy }, { ...NOW, ...situation });

describe('the next wave', () => {
  it('is the first one at once', () => {
    expect(plan({ currentWave: 0, lastWaveAt: null })).toEqual({ kind: 'FIRE', because: 'FIRST', wave: 1, size: 100 });
    expect(plan({ currentWave: 0, lastWaveAt: null }, { size: null })).toEqual({ kind: 'FIRE', because: 'FIRST', wave: 1, size: 250 });
  });

  it('waits for its time and is never early', () => {
    expect(plan({})).toEqual({ kind: 'WAIT', until: at(10) });
    expect(plan({ now: new Date(at(10).getTime() - 1) })).toEqual({ kind: 'WAIT', until: at(10) });
    expect(plan({ now: at(10) })).toEqual({ kind: 'FIRE', because: 'TIME', wave: 2, size: 100 });
  });

  it('takes the rest when less than a wave is left', () => {
    expect(plan({ now: at(10), uncalled: 30 })).toMatchObject({ kind: 'FIRE', size: 30 });
  });

  it('fires when declines leave a line out of reach', () => {
    expect(plan({ lines: [{ ...LINE, assigned: 1, silent: 4 }] })).toEqual({ kind: 'WAIT', until: at(10) });
    expect(plan({ lines: [{ ...LINE, assigned: 1, silent: 3 }] })).toEqual({ kind: 'FIRE', because: 'DECLINES', wave: 2, size: 100 });
  });

  it('fires when the lines together are out of reach, although each alone is not', () => {
    expect(plan({ silent: 8, lines: [{ ...LINE, silent: 8 }, { ...LINE, silent: 8 }] })).toMatchObject({ kind: 'FIRE', because: 'DECLINES' });
    expect(plan({ silent: 10, lines: [{ ...LINE, silent: 8 }, { ...LINE, silent: 8 }] })).toMatchObject({ kind: 'WAIT' });
  });

  it('does not call everybody out for a line that nobody else fits', () => {
    expect(plan({ lines: [LINE, { ...LINE, silent: 0, uncalled: 0 }] })).toEqual({ kind: 'WAIT', until: at(10) });
    expect(plan({ silent: 5, lines: [LINE, { ...LINE, silent: 0, uncalled: 0 }] })).toEqual({ kind: 'WAIT', until: at(10) });
  });

  it('counts reserves as wanted where the rule waits for them', () => {
    const lines = [{ ...LINE, assigned: 5, reserved: 1, silent: 0 }];
    expect(plan({ lines }, { stop: 'FILLED_WITH_RESERVES' })).toMatchObject({ kind: 'FIRE', because: 'DECLINES' });
  });

  it('fires by hand, filled or not', () => {
    expect(plan({ byHand: true, lines: [{ ...LINE, assigned: 5 }] })).toEqual({ kind: 'FIRE', because: 'BY_HAND', wave: 2, size: 100 });
  });

  it('stops when the lines are filled, as the rule says', () => {
    const filled = [{ ...LINE, assigned: 5 }];
    expect(plan({ now: at(10), lines: filled })).toEqual({ kind: 'STOP', because: 'FILLED' });
    expect(plan({ now: at(10), lines: filled }, { stop: 'FILLED_WITH_RESERVES' })).toMatchObject({ kind: 'FIRE', because: 'TIME' });
    expect(plan({ now: at(10), lines: [{ ...LINE, assigned: 5, reserved: 2 }] }, { stop: 'FILLED_WITH_RESERVES' })).toEqual({ kind: 'STOP', because: 'FILLED_WITH_RESERVES' });
    expect(plan({ now: at(10), lines: [{ ...LINE, assigned: 5, reserved: 2 }] }, { stop: 'NEVER' })).toMatchObject({ kind: 'FIRE', because: 'TIME' });
  });

  it('stops at the deadline and when everybody is called, even by hand', () => {
    expect(plan({ now: at(120), byHand: true })).toEqual({ kind: 'STOP', because: 'DEADLINE' });
    expect(plan({ uncalled: 0, byHand: true })).toEqual({ kind: 'STOP', because: 'EVERYBODY_CALLED' });
  });

  it('waits for declines or a hand without an interval, or when the time would be past the deadline', () => {
    expect(plan({}, { intervalSeconds: null })).toEqual({ kind: 'WAIT', until: null });
    expect(plan({ deadline: at(10) })).toEqual({ kind: 'WAIT', until: null });
  });

  it('never calls more than are left, nor early, nor in the past', () => {
    const lines = fc.array(fc.record({ need: fc.nat(9), reserves: fc.nat(3), assigned: fc.nat(9), reserved: fc.nat(3), silent: fc.nat(50), uncalled: fc.nat(50) }), { minLength: 1, maxLength: 4 });
    const situations = fc.record({ now: fc.nat(150).map(at), currentWave: fc.nat(5), uncalled: fc.nat(300), silent: fc.nat(100), lines, byHand: fc.boolean() });
    const policies = fc.record({ size: fc.option(fc.integer({ min: 1, max: 200 })), intervalSeconds: fc.option(fc.integer({ min: 1, max: 7200 })), stop: fc.constantFrom('FILLED', 'FILLED_WITH_RESERVES', 'NEVER') as fc.Arbitrary<WavePolicy['stop']> });
    fc.assert(fc.property(policies, situations, (policy, drawn) => {
      const situation = { ...NOW, ...drawn };
      const decision = planWave(policy, situation);
      if (decision.kind === 'FIRE') {
        expect(decision.size).toBeGreaterThan(0);
        expect(decision.size).toBeLessThanOrEqual(situation.uncalled);
        expect(decision.wave).toBe(situation.currentWave + 1);
        if (decision.because === 'TIME') expect(situation.now.getTime()).toBeGreaterThanOrEqual(START + policy.intervalSeconds! * 1000);
      }
      if (decision.kind === 'WAIT' && decision.until) expect(decision.until > situation.now && decision.until < situation.deadline).toBe(true);
    }));
  });
});
