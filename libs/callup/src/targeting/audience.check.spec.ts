import { describe, expect, it } from '@jest/globals';
import { checkAudience } from './audience.check.ts';
import type { AudienceFilter } from './audience.types.ts';

const context = { prefectureCodes: new Set(['13', '27']), blocks: new Set(['関東', 'Kanto']), sizeCap: 2 };
const ID = '0198c0de-0000-7000-8000-000000000001';
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

  it('does not take more names than people may be called', () => {
    expect(fields({ addExpertIds: [ID, ID, ID] })).toEqual(['audience.addExpertIds']);
  });
});
