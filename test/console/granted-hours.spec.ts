import { describe, expect, it } from '@jest/globals';
import { grantedHours } from '../../apps/console/src/features/employer/home/granted-hours.ts';

const release = (fromAt: string, untilAt: string, state = 'GRANTED', drill = false) => ({ state, drill, fromAt, untilAt });

describe('hours granted', () => {
  it('are summed by quarters that begin in April in Japan, the latest first', () => {
    expect(grantedHours([
      release('2026-03-31T14:59:00Z', '2026-03-31T16:59:00Z'), release('2026-03-31T15:00:00Z', '2026-03-31T23:00:00Z'), release('2026-04-10T00:00:00Z', '2026-04-10T04:00:00Z'),
      release('2026-12-31T15:00:00Z', '2026-12-31T16:30:00Z'),
    ])).toEqual([
      { year: 2026, quarter: 4, releases: 1, hours: 1.5 }, { year: 2026, quarter: 1, releases: 2, hours: 12 }, { year: 2025, quarter: 4, releases: 1, hours: 2 },
    ]);
  });

  it('leave out drills and whatever was not granted', () => {
    const [from, until] = ['2026-04-10T00:00:00Z', '2026-04-10T04:00:00Z'] as const;
    expect(grantedHours([release(from, until, 'GRANTED', true), release(from, until, 'REFUSED'), release(from, until, 'PENDING')])).toEqual([]);
  });
});
