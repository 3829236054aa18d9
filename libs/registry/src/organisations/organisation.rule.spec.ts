import { describe, expect, it } from '@jest/globals';
import { dayProblem, namesProblem, organisationProblem, trimmedNames, type NewOrganisation } from './organisation.rule.ts';

const given = (changed: Partial<NewOrganisation> = {}): NewOrganisation => ({
  slug: 'example-power', kind: 'INFRASTRUCTURE', nameJa: '例示電力株式会社', nameKana: 'レイジデンリョク', nameEn: 'Example Power', sectorCode: null, prefectureCode: null, validFrom: '2026-04-01', ...changed,
});

describe('an organisation', () => {
  it.each<[string, Partial<NewOrganisation>, string | null]>([
    ['is good as it is', {}, null],
    ['needs no reading', { nameKana: null }, null],
    ['has its reading in katakana', { nameKana: 'れいじ' }, 'nameKana'],
    ['has a name in Japanese', { nameJa: '' }, 'nameJa'],
    ['has a name in English', { nameEn: 'x'.repeat(201) }, 'nameEn'],
    ['has no marks that turn text around', { nameEn: 'a\u202eb' }, 'nameEn'],
    ['has a short name of small letters', { slug: 'Example Power' }, 'slug'],
    ['begins on a day that there is', { validFrom: '2026-02-30' }, 'validFrom'],
    ['does not begin years ahead', { validFrom: '2031-04-01' }, 'validFrom'],
  ])('%s', (_, changed, field) => expect(organisationProblem(given(changed), '2026-11-27')?.field ?? null).toBe(field));

  it('ends on its first day at the earliest', () => {
    expect(dayProblem('lastDay', '2026-03-31', '2026-04-01', '2026-11-27')?.field).toBe('lastDay');
    expect(dayProblem('lastDay', '2026-04-01', '2026-04-01', '2026-11-27')).toBeNull();
  });

  it('loses blanks around its names', () => {
    expect(trimmedNames({ nameJa: ' 例示 ', nameKana: ' ', nameEn: 'Example ' })).toEqual({ nameJa: '例示', nameKana: null, nameEn: 'Example' });
    expect(namesProblem({ nameJa: '例示', nameKana: 'レイジ・デンリョク', nameEn: 'Example' })).toBeNull();
  });
});
