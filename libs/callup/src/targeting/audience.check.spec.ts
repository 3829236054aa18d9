import { describe, expect, it } from '@jest/globals';
import { checkAudience } from './audience.check.ts';
import type { AudienceFilter } from './audience.types.ts';

const context = { prefectureCodes: new Set(['13', '27']), blocks: new Set(['関東', 'Kanto']), teams: new Map([['0198c0de-0000-7000-8000-00000000000a', 3]]), severity: 3, sizeCap: 2 };
const ID = '0198c0de-0000-7000-8000-000000000001';
const TEAM = '0198c0de-0000-7000-8000-00000000000a';
const fields = (filter: AudienceFilter): string[] => checkAudience(filter, context).map((problem) => problem.field);

describe('checkAudience', () => {
  it('has nothing to say about good and about absent values', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ everybody: true, prefectureCodes: null, addExpertIds: null })).toEqual([]);
    expect(fields({ prefectureCodes: ['13'], blocks: ['関東', 'Kanto'], languages: ['ja'], organisationIds: [ID], addExpertIds: [ID], removeExpertIds: [] })).toEqual([]);
  });

  it('names each field whose values do not exist', () => {
    expect(fields({ prefectureCodes: ['13', '48'], blocks: ['Atlantis'], languages: ['JA'], organisationIds: ['x'], addExpertIds: ['y'], removeExpertIds: [''] }))
      .toEqual(['prefectureCodes', 'blocks', 'languages', 'organisationIds', 'addExpertIds', 'removeExpertIds'].map((name) => `audience.${name}`));
  });

  it('takes teams that exist, from the severity on at which they are activated; a drill always may', () => {
    const codes = (teamIds: string[], severity: number | null): string[] => checkAudience({ teamIds }, { ...context, severity }).map(({ code }) => code);
    expect([codes([TEAM], 3), codes([TEAM], 4), codes([TEAM], null)]).toEqual([[], [], []]);
    expect(codes([TEAM], 2)).toEqual(['TEAM_NOT_ACTIVATED']);
    expect([codes([ID], 4), codes(['x'], null)]).toEqual([['UNKNOWN_TEAM'], ['UNKNOWN_TEAM']]);
  });

  it('does not take more names than people may be called', () => {
    expect(fields({ addExpertIds: [ID, ID, ID] })).toEqual(['audience.addExpertIds']);
  });
});
