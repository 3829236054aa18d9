import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addBalances, balances, lineProblem, segmentProblem, type SeatLine } from './seat-ledger.rule.ts';
import { SEGMENTS } from './segment.ts';

const line = (kind: SeatLine['kind'], seats: number, organisationId: string | null = null, segment: SeatLine['segment'] = 'LOCAL_GOVERNMENT'): SeatLine => ({ segment, kind, organisationId, seats });

describe('the ledger of seats', () => {
  it('by hand: 40 offered, 25 + 30 demanded of which 5 taken back, 25 + 15 filled: 10 unmet', () => {
    const ledger = [line('OFFERED', 40), line('DEMANDED', 25, 'a'), line('DEMANDED', 30, 'b'), line('DEMANDED', -5, 'b'), line('FILLED', 25, 'a'), line('FILLED', 15, 'b'), line('OFFERED', 3, null, 'SME')];
    expect(balances(ledger)).toEqual([
      { segment: 'LOCAL_GOVERNMENT', offered: 40, demanded: 50, filled: 40, unmet: 10 }, { segment: 'SME', offered: 3, demanded: 0, filled: 0, unmet: 0 },
    ]);
    expect(addBalances([balances(ledger), balances(ledger)])[0]).toMatchObject({ offered: 80, unmet: 20 });
  });

  it.each([
    ['nothing', [], line('OFFERED', 0), 'NO_SEATS'], ['half a seat', [], line('OFFERED', 1.5), 'NO_SEATS'],
    ['more back than there is', [line('DEMANDED', 5, 'a')], line('DEMANDED', -5, 'b'), 'SEATS_BELOW_ZERO'],
    ['more than offered', [line('OFFERED', 5), line('DEMANDED', 9, 'a')], line('FILLED', 6, 'a'), 'SEATS_OVER_OFFERED'],
    ['more than demanded', [line('OFFERED', 9), line('DEMANDED', 5, 'a')], line('FILLED', 6, 'a'), 'SEATS_OVER_DEMANDED'],
    ['what another body demanded', [line('OFFERED', 9), line('DEMANDED', 5, 'a')], line('FILLED', 1, 'b'), 'SEATS_OVER_DEMANDED'],
    ['offers under filled seats', [line('OFFERED', 5), line('DEMANDED', 5, 'a'), line('FILLED', 5, 'a')], line('OFFERED', -1), 'SEATS_OVER_OFFERED'],
    ['demand under filled seats', [line('OFFERED', 5), line('DEMANDED', 5, 'a'), line('FILLED', 5, 'a')], line('DEMANDED', -1, 'a'), 'SEATS_OVER_DEMANDED'],
  ])('does not take %s', (_, ledger, next, code) => expect(lineProblem(ledger, next)?.code).toBe(code));

  it('counts a body in its own segment only', () => {
    expect(segmentProblem('GOVERNMENT', 'GOVERNMENT')).toBeNull();
    expect(segmentProblem('SME', 'GOVERNMENT')).toMatchObject({ code: 'SEGMENT_OF_ANOTHER', field: 'segment', remedy: { ja: expect.stringContaining('政府機関') } });
    expect(segmentProblem('SME', null)?.code).toBe('SEGMENT_OF_ANOTHER');
  });

  it('whatever is let in one by one: filled never passes offered or demanded, and nothing is negative', () => {
    const lines = fc.array(fc.record({
      segment: fc.constantFrom(...SEGMENTS), kind: fc.constantFrom('OFFERED' as const, 'DEMANDED' as const, 'FILLED' as const), organisationId: fc.constantFrom(null, 'a', 'b'), seats: fc.integer({ min: -20, max: 20 }),
    }), { maxLength: 40 });
    fc.assert(fc.property(lines, (all) => {
      const ledger: SeatLine[] = [];
      for (const next of all) if (lineProblem(ledger, next) === null) ledger.push(next);
      for (const { offered, demanded, filled, unmet } of balances(ledger)) {
        expect(Math.min(offered, demanded, filled)).toBeGreaterThanOrEqual(0);
        expect(filled).toBeLessThanOrEqual(Math.min(offered, demanded));
        expect(unmet).toBe(demanded - filled);
      }
      expect(addBalances([balances(ledger.slice(0, 5)), balances(ledger.slice(5))])).toEqual(balances(ledger));
    }));
  });
});
