import { describe, expect, it } from '@jest/globals';
import { FaultPlan, type FaultName } from './fault.plan.ts';
import { faultPlanSchema } from './fault.types.ts';

const numbers = Array.from({ length: 4000 }, (_, i) => `+8190${String(10_000_000 + i)}`);

describe('FaultPlan', () => {
  it('strikes the same recipients in any order, for the same seed only', () => {
    const when = { fraction: 0.1 };
    const struck = (seed: number, order: string[]) => {
      const plan = new FaultPlan(seed, () => undefined);
      return order.filter((to) => plan.strikes('sms.fail', when, to)).sort();
    };
    const once = struck(1, numbers);
    expect(struck(1, [...numbers].reverse())).toEqual(once);
    expect(struck(2, numbers)).not.toEqual(once);
    expect(Math.abs(once.length - 400)).toBeLessThan(80);
  });

  it('draws anew at the next try of a recipient', () => {
    const plan = new FaultPlan(1, () => undefined);
    const tries = Array.from({ length: 200 }, () => plan.strikes('sms.fail', { fraction: 0.5 }, '+819011112222'));
    expect(new Set(tries)).toEqual(new Set([true, false]));
  });

  it('stops after so many times and keeps to the named recipients', () => {
    const struck: FaultName[] = [];
    const plan = new FaultPlan(1, (fault) => struck.push(fault));
    const when = { times: 2, to: ['a', 'b'] };
    expect(['x', 'a', 'b', 'a'].map((to) => plan.strikes('sms.hang', when, to))).toEqual([false, true, true, false]);
    expect(struck).toEqual(['sms.hang', 'sms.hang']);
    plan.set({ sms: { hang: when } });
    expect(plan.strikes('sms.hang', when, 'a')).toBe(true);
  });

  it('greylists a recipient once', () => {
    const plan = new FaultPlan(1, () => undefined);
    expect([plan.greylists({}, 'a'), plan.greylists({}, 'a'), plan.greylists({}, 'b')]).toEqual([true, false, true]);
  });

  it('replaces the named channel and leaves the other', () => {
    const plan = new FaultPlan(1, () => undefined);
    plan.set({ sms: { down: true } });
    plan.set({ mail: { down: true } });
    plan.set({ sms: {} });
    expect(plan.settings).toEqual({ sms: {}, mail: { down: true } });
  });
});

describe('faultPlanSchema', () => {
  it.each([{ sms: { fial: {} } }, { sms: { hang: { fraction: 2 } } }, { mail: { reject: { codes: [250] } } }, { sms: { fail: {} } }])('refuses %j', (bad) => {
    expect(faultPlanSchema.safeParse(bad).success).toBe(false);
  });
});
