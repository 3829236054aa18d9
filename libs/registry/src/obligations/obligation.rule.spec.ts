import { describe, expect, it } from '@jest/globals';
import { obligationProblem, type Obligation } from './obligation.rule.ts';

const one = (parts: Partial<Obligation> = {}): Obligation => ({ kind: 'RESERVE_SERVICE', fromOn: '2026-04-01', untilOn: '2026-04-05', goesFirst: true, ...parts });

describe('rival obligations', () => {
  it.each<[string, Obligation[], string | null]>([
    ['may be none', [], null],
    ['last a day, or have no end', [one({ untilOn: '2026-04-01' }), one({ untilOn: null })], null],
    ['begin on a day that there is', [one({ fromOn: '2026-02-30' })], 'obligations[0].fromOn'],
    ['do not end before they begin', [one(), one({ untilOn: '2026-03-31' })], 'obligations[1].untilOn'],
    ['end on a day', [one({ untilOn: 'later' })], 'obligations[0].untilOn'],
    ['are not without limit', Array.from({ length: 51 }, () => one()), 'obligations'],
  ])('%s', (_, list, field) => expect(obligationProblem(list)?.field ?? null).toBe(field));
});
