import { daysAfter } from '@muster/platform';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Held } from './beside.rule.ts';
import { standingOf, TLP_ORDER, type TlpCeiling } from './tlp-ceiling.rule.ts';

const CEILINGS: TlpCeiling[] = [
  { standing: 'NONE', validFrom: '2015-04-01', highest: 'GREEN' }, { standing: 'COMMISSION', validFrom: '2015-04-01', highest: 'AMBER' },
  { standing: 'COMMITTEE', validFrom: '2015-04-01', highest: 'RED' }, { standing: 'COMMITTEE', validFrom: '2027-04-01', highest: 'AMBER+STRICT' },
];
const held = (kind: string, fromOn: string, untilOn: string | null): Held => ({ kind, fromOn, untilOn });

describe('where somebody stands', () => {
  it('is by his appointment when it holds to the last day of the deployment', () => {
    expect(standingOf([held('COMMITTEE', '2026-04-01', '2026-12-10')], CEILINGS, '2026-12-01', '2026-12-10')).toEqual({ inForce: true, kind: 'COMMITTEE', untilOn: '2026-12-10', highestTlp: 'RED' });
    expect(standingOf([held('COMMITTEE', '2026-04-01', '2026-12-09')], CEILINGS, '2026-12-01', '2026-12-10')).toEqual({ inForce: false, kind: null, untilOn: null, highestTlp: 'GREEN' });
    expect(standingOf([], CEILINGS, '2026-12-01', '2026-12-10')).toMatchObject({ inForce: false, highestTlp: 'GREEN' });
  });

  it('over two appointments is by the lower label', () => {
    expect(standingOf([held('COMMITTEE', '2026-04-01', '2026-12-05'), held('COMMISSION', '2026-12-06', null)], CEILINGS, '2026-12-01', '2026-12-10'))
      .toEqual({ inForce: true, kind: 'COMMITTEE', untilOn: null, highestTlp: 'AMBER' });
  });

  it('is by the row in force on the last day', () => {
    expect(standingOf([held('COMMITTEE', '2026-04-01', null)], CEILINGS, '2027-03-30', '2027-04-01').highestTlp).toBe('AMBER+STRICT');
  });

  it('never gives less for one appointment more', () => {
    const day = fc.integer({ min: 0, max: 30 }).map((days) => daysAfter('2026-06-01', days));
    const one = fc.tuple(fc.constantFrom('COMMITTEE', 'COMMISSION'), day, fc.integer({ min: 0, max: 20 })).map(([kind, from, days]) => held(kind, from, daysAfter(from, days)));
    fc.assert(fc.property(fc.array(one, { maxLength: 4 }), one, day, fc.integer({ min: 0, max: 10 }), (all, more, from, days) => {
      const rank = (of: Held[]): number => TLP_ORDER.indexOf(standingOf(of, CEILINGS, from, daysAfter(from, days)).highestTlp);
      expect(rank([...all, more])).toBeGreaterThanOrEqual(rank(all));
    }));
  });
});
