import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slotEntryProblem, reversalProblem, type NewEntry } from './slot-entry.rule.ts';
import { foldSlots, SlotEventKind, type SlotEntry } from './slot.fold.ts';

const KINDS = Object.keys(SlotEventKind) as SlotEventKind[];
let ids = 0;
const entry = (kind: SlotEventKind, heads: number, reverses: string | null = null): SlotEntry => ({ id: `e${ids += 1}`, kind, heads, reverses });

describe('the ledger of hiring slots', () => {
  it('by a hand-worked year: five asked for, four assessed, three granted, two filled of whom one left, one given up', () => {
    const mistake = entry('FILLED', 1);
    const ledger = [
      entry('REQUESTED', 5), entry('ASSESSED', 4), entry('GRANTED', 3), entry('ADVERTISED', 3), entry('FILLED', 1), entry('FILLED', 1), entry('VACATED', 1),
      entry('ABOLISHED', 1), mistake, entry('FILLED', 1, mistake.id),
    ];
    expect(foldSlots(ledger)).toEqual({ requested: 5, assessed: 4, granted: 3, advertised: 3, filled: 1, abolished: 1, net: 2, open: 1 });
  });

  it('a body that gives up more than it is granted has a net of less than nothing', () => {
    expect(foldSlots([entry('GRANTED', 2), entry('ABOLISHED', 5)])).toMatchObject({ net: -3, open: 0 });
  });

  const ENTRY: fc.Arbitrary<SlotEntry> = fc.tuple(fc.constantFrom(...KINDS), fc.integer({ min: 1, max: 9 })).map(([kind, heads]) => entry(kind, heads));
  const LEDGER = fc.tuple(fc.array(ENTRY, { maxLength: 12 }), fc.infiniteStream(fc.boolean())).map(([entries, back]) =>
    entries.flatMap((one) => (back.next().value ? [one, entry(one.kind, one.heads, one.id)] : [one])));

  it('says the same in any order and however often an entry comes; the net is what was granted less what was given up', () => {
    fc.assert(fc.property(LEDGER.chain((ledger) => fc.tuple(fc.constant(ledger), fc.shuffledSubarray(ledger, { minLength: ledger.length }), fc.subarray(ledger))), ([ledger, shuffled, twice]) => {
      const heads = foldSlots(ledger);
      expect(foldSlots([...shuffled, ...twice])).toEqual(heads);
      expect(heads.net).toBe(heads.granted - heads.abolished);
    }));
  });

  it('the ledgers of two bodies add up', () => {
    fc.assert(fc.property(LEDGER, LEDGER, (a, b) => {
      const [one, two, both] = [foldSlots(a), foldSlots(b), foldSlots([...a, ...b])];
      for (const key of ['requested', 'granted', 'filled', 'abolished', 'net'] as const) expect(both[key]).toBe(one[key] + two[key]);
    }));
  });

  const WISH: fc.Arbitrary<NewEntry> = fc.tuple(fc.constantFrom(...KINDS), fc.integer({ min: 1, max: 4 })).map(([kind, heads]) => ({ kind, heads, onDay: '2026-05-01' }));

  it('whatever is let in or taken back one by one: each sum stays within the one that it depends on', () => {
    fc.assert(fc.property(fc.array(fc.tuple(WISH, fc.option(fc.nat())), { maxLength: 30 }), (acts) => {
      const ledger: SlotEntry[] = [];
      for (const [wish, back] of acts) {
        const old = back === null ? undefined : ledger[back % (ledger.length || 1)];
        if (old) {
          if (!reversalProblem(ledger, old.id)) ledger.push(entry(old.kind, old.heads, old.id));
        } else if (!slotEntryProblem(ledger, wish, 2026, '2026-11-27')) ledger.push(entry(wish.kind, wish.heads));
        const heads = foldSlots(ledger);
        expect(heads.assessed <= heads.requested && heads.granted <= heads.assessed && heads.advertised <= heads.granted).toBe(true);
        expect(heads.filled >= 0 && heads.filled <= Math.max(heads.net, 0)).toBe(true);
      }
    }));
  });
});

describe('an entry', () => {
  const LEDGER = [entry('REQUESTED', 3), entry('ASSESSED', 3), entry('GRANTED', 2), entry('FILLED', 2)];
  const refused = (kind: SlotEventKind, heads: number, onDay = '2026-05-01'): string | undefined => slotEntryProblem(LEDGER, { kind, heads, onDay }, 2026, '2026-11-27')?.code;

  it.each([
    ['one filled beyond what was granted', refused('FILLED', 1), 'BEYOND_GRANTED'],
    ['one given up whose place is filled', refused('ABOLISHED', 1), 'BEYOND_GRANTED'],
    ['more granted than assessed', refused('GRANTED', 2), 'BEYOND_GRANTED'],
    ['a third who left of two', refused('VACATED', 3), 'NOTHING_FILLED'],
    ['nobody', refused('REQUESTED', 0), 'NO_HEADS'],
    ['half a person', refused('REQUESTED', 0.5), 'NO_HEADS'],
    ['no day', refused('REQUESTED', 1, '2026-02-30'), 'NO_DAY'],
    ['a request two years before', refused('REQUESTED', 1, '2025-03-31'), 'ACROSS_FISCAL_YEARS'],
    ['somebody who left in the year after', refused('VACATED', 1, '2027-04-01'), 'ACROSS_FISCAL_YEARS'],
    ['somebody who left in the year before', refused('VACATED', 1, '2026-03-31'), 'ACROSS_FISCAL_YEARS'],
    ['a request of tomorrow', refused('REQUESTED', 1, '2026-11-28'), 'DAY_AHEAD'],
    ['a request in the year before', refused('REQUESTED', 1, '2025-08-31'), undefined],
    ['one granted more', refused('GRANTED', 1), undefined],
    ['one who left', refused('VACATED', 1), undefined],
  ])('%s', (_, code, expected) => expect(code).toBe(expected));

  it('a place may be given away for a day of the year that is ahead', () => {
    expect(slotEntryProblem(LEDGER.slice(0, 3), { kind: 'FILLED', heads: 1, onDay: '2027-01-01' }, 2026, '2026-11-27')).toBeNull();
  });
});
