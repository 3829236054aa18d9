import { describe, expect, it } from '@jest/globals';
import { checkIncident, type NewIncident } from './incident.rule.ts';

const GOOD: NewIncident = {
  presetCode: null, title: '庁内ネットワークの侵害', severity: 3, tlp: 'AMBER', summary: '', drill: false,
  affectedOrganisationIds: ['0198c0de-0000-7000-8000-000000000001'],
};

describe('checkIncident', () => {
  const codes = (change: Partial<NewIncident>): string[] => checkIncident({ ...GOOD, ...change }).map((problem) => problem.code);

  it('takes a complete incident', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ severity: 0, affectedOrganisationIds: [] })).toEqual([]);
  });

  it('wants a title of 1 to 200 characters', () => {
    expect(codes({ title: '  ' })).toEqual(['TITLE_MISSING']);
    expect(codes({ title: '𠮷'.repeat(200) })).toEqual([]);
    expect(codes({ title: 'あ'.repeat(201) })).toEqual(['TITLE_TOO_LONG']);
  });

  it('wants a severity of its own or of a preset', () => {
    expect(codes({ severity: null })).toEqual(['SEVERITY_MISSING']);
    expect(codes({ severity: null, presetCode: 'RANSOMWARE' })).toEqual([]);
    for (const severity of [-1, 5, 2.5, Number.NaN]) expect(codes({ severity })).toEqual(['SEVERITY_OUT_OF_RANGE']);
  });

  it('tells every problem at once', () => {
    expect(codes({ title: '', summary: 'x'.repeat(10_001), affectedOrganisationIds: ['nobody'] }))
      .toEqual(['TITLE_MISSING', 'SUMMARY_TOO_LONG', 'ORGANISATION_UNKNOWN']);
  });
});
