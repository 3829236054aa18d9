import { describe, expect, it } from '@jest/globals';
import { emptiedList, selectionOf } from './audience.rule.ts';

describe('selectionOf', () => {
  it('takes an empty filter for nobody', () => {
    expect(selectionOf({})).toBe('NOBODY');
  });

  it('takes filters that only narrow for nobody', () => {
    expect(selectionOf({ verifiedOnly: true, respectPattern: true, withMutualAid: true, removeExpertIds: ['x'] })).toBe('NOBODY');
  });

  it('takes an emptied list for nobody, whatever stands beside it', () => {
    expect(selectionOf({ everybody: true, prefectureCodes: [] })).toBe('NOBODY');
    expect(selectionOf({ teamIds: [] })).toBe('NOBODY');
    expect(selectionOf({ sector: 'PUBLIC', teamIds: [] })).toBe('NOBODY');
    expect(emptiedList({ sector: 'PUBLIC', blocks: [] })).toBe('blocks');
  });

  it('takes everybody only when it is said in words', () => {
    expect(selectionOf({ everybody: true })).toBe('RULE');
    expect(selectionOf({ everybody: false })).toBe('NOBODY');
    expect(selectionOf({ everybody: null, sector: null, prefectureCodes: null })).toBe('NOBODY');
  });

  it('selects by one criterion, or by named people alone', () => {
    expect(selectionOf({ sector: 'PRIVATE' })).toBe('RULE');
    expect(selectionOf({ teamIds: ['t'] })).toBe('RULE');
    expect(selectionOf({ prefectureCodes: ['13'], addExpertIds: ['x'] })).toBe('RULE');
    expect(selectionOf({ addExpertIds: ['x'] })).toBe('NAMED');
  });
});
