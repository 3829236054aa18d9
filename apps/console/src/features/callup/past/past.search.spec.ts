import { describe, expect, it } from '@jest/globals';
import { addressOf, callUpFilter, incidentFilter, searchOf } from './past.search.ts';

describe('what is looked for among call-ups and incidents', () => {
  it('is everything where an address says nothing, or what nobody knows', () => {
    const search = searchOf({ stage: 'SOMEWHERE' });
    expect([search, callUpFilter(search), incidentFilter(search), addressOf(search)]).toEqual([{ text: '', stage: 'ANY', kind: 'ANY', incident: 'ANY' }, {}, {}, {}]);
  });

  it('goes to the address and back', () => {
    const search = searchOf({ text: 14, stage: 'RUNNING', kind: 'DRILL', incident: 'CLOSED' });
    expect(searchOf(addressOf(search))).toEqual(search);
  });

  it('counts a filled call-up as running', () => {
    expect(callUpFilter(searchOf({ text: '港湾', stage: 'RUNNING', kind: 'REAL' }))).toEqual({ text: '港湾', states: ['OPEN', 'FILLED'], kind: 'REAL' });
    expect(callUpFilter(searchOf({ stage: 'CANCELLED' }))).toEqual({ states: ['CANCELLED'] });
    expect(incidentFilter(searchOf({ incident: 'CLOSED', stage: 'RUNNING' }))).toEqual({ state: 'CLOSED' });
  });

  it('narrows incidents to drills or real ones, and call-ups by where their incident stands', () => {
    expect([incidentFilter(searchOf({ kind: 'DRILL' })), incidentFilter(searchOf({ kind: 'REAL' }))]).toEqual([{ drill: true }, { drill: false }]);
    expect(callUpFilter(searchOf({ incident: 'OPEN' }))).toEqual({ incidentState: 'OPEN' });
  });
});
