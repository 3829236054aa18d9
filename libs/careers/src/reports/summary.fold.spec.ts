import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CandidateState } from '../candidates/candidate.state.ts';
import type { BodyEntry, SlotEventKind } from '../slots/slot.fold.ts';
import { candidateSummary } from './candidate-summary.fold.ts';
import { slotSummary, sumOf } from './slot-summary.fold.ts';

type Line = BodyEntry & { organisationId: string; fiscalYear: number };
let ids = 0;
const entry = (organisationId: string, fiscalYear: number, kind: SlotEventKind, heads: number, slotId: string | null = organisationId): Line => ({ id: `e${ids += 1}`, slotId, organisationId, fiscalYear, kind, heads, reverses: null });

describe('heads by body and year', () => {
  it('by hand: two bodies, two years', () => {
    const lines = slotSummary([
      entry('A', 2026, 'REQUESTED', 4), entry('A', 2026, 'ASSESSED', 3), entry('A', 2026, 'GRANTED', 3), entry('A', 2026, 'FILLED', 2), entry('A', 2026, 'ABOLISHED', 1),
      entry('B', 2026, 'ABOLISHED', 2, null), entry('A', 2025, 'GRANTED', 1),
    ]);
    expect(lines.map(({ organisationId, fiscalYear, requested, granted, filled, net, open }) => [organisationId, fiscalYear, requested, granted, filled, net, open]))
      .toEqual([['A', 2026, 4, 3, 2, 2, 0], ['B', 2026, 0, 0, 0, -2, 0], ['A', 2025, 0, 1, 0, 1, 1]]);
    expect(sumOf(lines)).toMatchObject({ granted: 4, abolished: 3, net: 1 });
  });

  it('by hand: what a body gives up beside its slots lessens the net, and leaves its places to be filled', () => {
    const [line] = slotSummary([entry('A', 2026, 'GRANTED', 5), entry('A', 2026, 'ABOLISHED', 1), entry('A', 2026, 'FILLED', 3), entry('A', 2026, 'ABOLISHED', 4, null)]);
    expect(line).toMatchObject({ granted: 5, abolished: 5, net: 0, places: 4, filled: 3, open: 1 });
  });

  it('the sum of the lines is the net of everything, whatever the order', () => {
    const LINE = fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 2024, max: 2026 }), fc.constantFrom<SlotEventKind>('REQUESTED', 'GRANTED', 'ABOLISHED', 'FILLED'), fc.integer({ min: 1, max: 9 }))
      .map(([body, year, kind, heads]) => entry(body, year, kind, heads));
    fc.assert(fc.property(fc.array(LINE, { maxLength: 20 }), (entries) => {
      const heads = (kind: string): number => entries.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.heads, 0);
      expect(sumOf(slotSummary(entries)).net).toBe(heads('GRANTED') - heads('ABOLISHED'));
      expect(sumOf(slotSummary([...entries].reverse()))).toEqual(sumOf(slotSummary(entries)));
    }));
  });
});

describe('how far candidates came', () => {
  const step = (candidateId: string, organisationId: string, ...kinds: CandidateState[]) => kinds.map((kind) => ({ candidateId, organisationId, kind }));

  it('by hand: one appointed, one who declined an offer, one dropped and thought of again', () => {
    expect(candidateSummary([
      ...step('1', 'A', 'SHORTLISTED', 'INTERVIEWED', 'OFFERED', 'ACCEPTED', 'APPOINTED'), ...step('2', 'A', 'SHORTLISTED', 'INTERVIEWED', 'OFFERED', 'DECLINED'),
      ...step('3', 'B', 'SHORTLISTED', 'DROPPED', 'SHORTLISTED', 'INTERVIEWED'),
    ])).toEqual([
      { organisationId: 'A', shortlisted: 2, interviewed: 2, offered: 2, accepted: 1, declined: 1, appointed: 1 },
      { organisationId: 'B', shortlisted: 1, interviewed: 1, offered: 0, accepted: 0, declined: 0, appointed: 0 },
    ]);
  });

  it('says the same in any order and however often a step comes', () => {
    const STEP = fc.tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom(...(Object.keys(CandidateState) as CandidateState[])))
      .map(([candidateId, kind]) => ({ candidateId, organisationId: candidateId === '3' ? 'B' : 'A', kind }));
    const sorted = (steps: Parameters<typeof candidateSummary>[0]) => candidateSummary(steps).sort((a, b) => (a.organisationId < b.organisationId ? -1 : 1));
    fc.assert(fc.property(fc.array(STEP, { maxLength: 15 }), (steps) => {
      expect(sorted([...steps].reverse())).toEqual(sorted(steps));
      expect(sorted([...steps, ...steps])).toEqual(sorted(steps));
    }));
  });
});
