import { describe, expect, it } from '@jest/globals';
import { nameChangeProblem, namesProblem, trimmed, type NameChange } from './name-change.rule.ts';

const change = (parts: Partial<NameChange> = {}): NameChange => ({
  familyName: '髙橋', givenName: '葵', familyKana: 'タカハシ', givenKana: 'アオイ', familyRomaji: 'Takahashi', givenRomaji: 'Aoi', fromOn: '2026-11-27', formerName: false, ...parts,
});

describe('a change of name', () => {
  it.each<[string, Partial<NameChange>, string | null]>([
    ['may hold from today', {}, null],
    ['may lie ahead', { fromOn: '2027-04-01' }, null],
    ['may be told afterwards', { fromOn: '2026-06-01' }, null],
    ['begins on a day that there is', { fromOn: '2026-02-30' }, 'fromOn'],
    ['does not lie years ahead', { fromOn: '2029-04-01' }, 'fromOn'],
    ['does not begin before the present name did', { fromOn: '2026-04-01' }, 'fromOn'],
    ['has every part in every script', { givenRomaji: '' }, 'givenRomaji'],
    ['has its reading in katakana', { familyKana: 'たかはし' }, 'familyKana'],
    ['has letters of the Latin script', { familyRomaji: '高橋' }, 'familyRomaji'],
    ['has no marks that turn text around', { givenName: 'a\u202eb' }, 'givenName'],
    ['is no novel', { familyName: '寿'.repeat(61) }, 'familyName'],
  ])('%s', (_, parts, field) => expect(nameChangeProblem(change(parts), '2026-11-27', '2026-04-01')?.field ?? null).toBe(field));

  it('keeps the name as it is written', () => {
    expect(trimmed(change({ familyName: ' 𠮷﨑 ' })).familyName).toBe('𠮷﨑');
    expect(namesProblem(change({ familyName: '𠮷﨑', familyRomaji: "O'Brien-Ōta" }))).toBeNull();
  });
});
