import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysAfter } from '@muster/platform';
import { fitAffiliation, type Place } from './affiliation.rule.ts';

const TODAY = '2026-11-27';
const place = (parts: Partial<Place>): Place => ({ id: 'new', organisationId: 'A', fromOn: '2026-04-01', untilOn: null, main: true, ...parts });
const held = (parts: Partial<Place>): Place => place({ id: 'held', organisationId: 'B', fromOn: '2020-04-01', ...parts });
const fieldOf = (entry: Place, others: Place[]): string | null => {
  const fitted = fitAffiliation(entry, others, TODAY);
  return fitted.ok ? null : fitted.problem.field;
};

describe('an affiliation', () => {
  it('that is the main one ends the main one before it on the day before', () => {
    expect(fitAffiliation(place({}), [held({})], TODAY)).toEqual({ ok: true, ended: [held({ untilOn: '2026-03-31' })] });
    expect(fitAffiliation(place({}), [held({ untilOn: '2026-09-30' })], TODAY)).toEqual({ ok: true, ended: [held({ untilOn: '2026-03-31' })] });
  });

  it('that is held beside the main one ends nothing', () => {
    expect(fitAffiliation(place({ main: false }), [held({})], TODAY)).toEqual({ ok: true, ended: [] });
    expect(fitAffiliation(place({}), [held({ main: false })], TODAY)).toEqual({ ok: true, ended: [] });
  });

  it.each<[string, Place, Place[], string | null]>([
    ['may lie in the past', place({ fromOn: '2001-04-01', untilOn: '2005-03-31' }), [held({})], null],
    ['begins on a day that there is', place({ fromOn: '2026-02-30' }), [], 'fromOn'],
    ['does not begin far ahead', place({ fromOn: '2028-04-01' }), [], 'fromOn'],
    ['ends on a day', place({ untilOn: 'later' }), [], 'untilOn'],
    ['does not end before it begins', place({ untilOn: '2026-03-31' }), [], 'untilOn'],
    ['is entered once for an organisation and a time', place({}), [held({ organisationId: 'A', main: false })], 'organisationId'],
    ['is again possible after the first has ended', place({}), [held({ organisationId: 'A', untilOn: '2026-03-31' })], null],
    ['that is the main one does not begin before another that goes on', place({ fromOn: '2019-04-01' }), [held({})], 'main'],
    ['that is the main one does not lie within another', place({ fromOn: '2022-04-01', untilOn: '2022-05-31' }), [held({ untilOn: '2026-03-31' })], 'main'],
  ])('%s', (_, entry, others, field) => expect(fieldOf(entry, others)).toBe(field));

  it('never leaves anybody with two main ones on a day, whatever is entered in whatever order', () => {
    const span = fc.record({ from: fc.integer({ min: 0, max: 60 }), length: fc.option(fc.integer({ min: 0, max: 30 })), main: fc.boolean(), organisation: fc.constantFrom('A', 'B', 'C', 'D') });
    fc.assert(fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      let all: Place[] = [];
      spans.forEach(({ from, length, main, organisation }, at) => {
        const entry = place({ id: String(at), organisationId: organisation, fromOn: daysAfter('2026-01-01', from), untilOn: length === null ? null : daysAfter('2026-01-01', from + length), main });
        const fitted = fitAffiliation(entry, all, TODAY);
        if (fitted.ok) all = [...all.map((one) => fitted.ended.find(({ id }) => id === one.id) ?? one), entry];
      });
      for (let day = 0; day <= 100; day += 1) {
        const on = all.filter((one) => one.main && one.fromOn <= daysAfter('2026-01-01', day) && (one.untilOn === null || one.untilOn >= daysAfter('2026-01-01', day)));
        expect(on.length).toBeLessThanOrEqual(1);
      }
      for (const one of all) expect(one.untilOn === null || one.fromOn <= one.untilOn).toBe(true);
    }));
  });
});
