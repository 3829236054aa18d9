import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planSending, QUEUE_LIMIT_SECONDS, type SendCapacity } from './send.plan.ts';

const NUMBER: SendCapacity = { channel: 'SMS', ratePerSecond: 1, enabled: true };
const MAIL: SendCapacity = { channel: 'EMAIL', ratePerSecond: 100, enabled: true };

describe('the plan of sending', () => {
  it('gives time, price and segments, channels side by side', () => {
    const loads = [{ channel: 'SMS' as const, recipients: 900, segmentsEach: 1 }, { channel: 'SMS' as const, recipients: 50, segmentsEach: 2 }, { channel: 'EMAIL' as const, recipients: 950, segmentsEach: 1 }];
    const plan = planSending(loads, [NUMBER, NUMBER, MAIL], 8.5);
    expect(plan).toMatchObject({ segments: 1000, seconds: 500, yen: 8500, problems: [] });
    expect(plan.channels).toEqual([
      { channel: 'SMS', messages: 950, segments: 1000, ratePerSecond: 2, seconds: 500, yen: 8500 },
      { channel: 'EMAIL', messages: 950, segments: 950, ratePerSecond: 100, seconds: 10, yen: 0 },
    ]);
  });

  it('refuses 50,000 times three segments on one number, and says what would do', () => {
    const [problem] = planSending([{ channel: 'SMS', recipients: 50_000, segmentsEach: 3 }], [NUMBER], 8).problems;
    expect(problem).toMatchObject({ code: 'QUEUE_TOO_LONG', field: 'channels', seconds: 150_000, limitSeconds: 36_000, wouldDo: { sendersInAll: 5, recipientsAtMost: 12_000, segmentsAtMost: 0 } });
    expect(problem?.message.en).toContain('41.7 hours');
    expect(problem?.remedy.en).not.toContain('text of');
  });

  it('takes exactly ten hours', () => {
    expect(planSending([{ channel: 'SMS', recipients: 36_000, segmentsEach: 1 }], [NUMBER], 0).problems).toEqual([]);
    expect(planSending([{ channel: 'SMS', recipients: 36_001, segmentsEach: 1 }], [NUMBER], 0).problems).toHaveLength(1);
  });

  it('names the channel without a working sender', () => {
    const senders = [{ ...NUMBER, enabled: false }, { ...NUMBER, ratePerSecond: 0 }, MAIL];
    expect(planSending([{ channel: 'SMS', recipients: 1, segmentsEach: 1 }], senders, 8).problems).toMatchObject([{ code: 'NO_SENDER', channel: 'SMS', seconds: null }]);
  });

  it('has nothing to say about nobody, nor about slow mail', () => {
    expect(planSending([{ channel: 'SMS', recipients: 0, segmentsEach: 1 }], [], 8)).toEqual({ channels: [], segments: 0, seconds: 0, yen: 0, problems: [] });
    expect(planSending([{ channel: 'EMAIL', recipients: 50_000, segmentsEach: 1 }], [{ ...MAIL, ratePerSecond: 1 }], 8).problems).toEqual([]);
  });

  it('offers only remedies that work', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 1, max: 10 }), numbers, (recipients, segmentsEach, rates) => {
      const senders = rates.map((ratePerSecond) => ({ ...NUMBER, ratePerSecond }));
      const [problem] = planSending([{ channel: 'SMS', recipients, segmentsEach }], senders, 8).problems;
      if (!problem) return;
      const { recipientsAtMost, segmentsAtMost, sendersInAll } = problem.wouldDo;
      const works = (people: number, segments: number, capacity = senders): boolean => planSending([{ channel: 'SMS', recipients: people, segmentsEach: segments }], capacity, 8).problems.length === 0;
      expect(works(recipientsAtMost, segmentsEach)).toBe(true);
      expect(recipientsAtMost).toBeLessThan(recipients);
      if (segmentsAtMost > 0) expect(works(recipients, segmentsAtMost)).toBe(true);
      const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
      expect(recipients * segmentsEach / (mean * sendersInAll!)).toBeLessThanOrEqual(QUEUE_LIMIT_SECONDS);
    }));
  });
});
