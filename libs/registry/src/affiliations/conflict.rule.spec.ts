import { describe, expect, it } from '@jest/globals';
import { conflictProblem, type Declared } from './conflict.rule.ts';

const one = (parts: Partial<Declared> = {}): Declared => ({ organisationId: 'a', reason: 'CLIENT', untilOn: null, wholeGroup: false, ...parts });
const fieldOf = (...list: Declared[]): string | null => conflictProblem(list, '2026-04-01')?.field ?? null;

describe('declared conflicts', () => {
  it.each<[string, Declared[], string | null]>([
    ['may be none', [], null],
    ['hold without an end, or until a day', [one(), one({ organisationId: 'b', untilOn: '2028-03-31' })], null],
    ['hold for today', [one({ untilOn: '2026-04-01' })], null],
    ['name an organisation once', [one(), one({ organisationId: 'A' })], 'conflicts[1].organisationId'],
    ['do not end before today', [one({ untilOn: '2026-03-31' })], 'conflicts[0].untilOn'],
    ['end on a day that there is', [one({ untilOn: '2027-02-29' })], 'conflicts[0].untilOn'],
    ['end within ten years', [one({ untilOn: '2062-04-01' })], 'conflicts[0].untilOn'],
    ['take no other words', [one({ untilOn: 'soon' })], 'conflicts[0].untilOn'],
    ['are not without limit', Array.from({ length: 201 }, (_, at) => one({ organisationId: String(at) })), 'conflicts'],
  ])('%s', (_, list, field) => expect(fieldOf(...list)).toBe(field));
});
