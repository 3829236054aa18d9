import { describe, expect, it } from '@jest/globals';
import { codeProblem, presetProblems, type PresetDraft, type PresetLineDraft } from './preset.rule.ts';

const LINE: PresetLineDraft = { workRoleId: 'PD-WRL-003', minLevel: 2, headCount: 3, reserveCount: 1, place: 'EITHER', durationHours: 24, attestationKind: null, languages: [] };
const DRAFT: PresetDraft = { nameJa: 'フィッシング', nameEn: 'Phishing', forDrills: false, severity: 1, textJa: '{number} {code}', textEn: '{number} {code}', lines: [LINE] };
const CONTEXT = { now: new Date('2026-11-27T00:00:00Z'), sizeCap: 100, workRoleIds: new Set(['PD-WRL-003']), attestationKinds: new Set<string>() };
const fields = (changed: Partial<PresetDraft>): string[] => presetProblems({ ...DRAFT, ...changed }, CONTEXT, { problems: [] }).map(({ field, code }) => `${field} ${code}`);
const line = (changed: Partial<PresetLineDraft>): Partial<PresetDraft> => ({ lines: [{ ...LINE, ...changed }] });

describe('a preset', () => {
  it.each<[string, Partial<PresetDraft>, string[]]>([
    ['is good as it is', {}, []],
    ['has a name in both languages', { nameJa: ' ', nameEn: 'x'.repeat(101) }, ['nameJa NAME_INVALID', 'nameEn NAME_INVALID']],
    ['has a severity of five', { severity: 5 }, ['severity SEVERITY_OUT_OF_RANGE']],
    ['needs somebody', { lines: [] }, ['lines NO_REQUIREMENT']],
    ['is no roster', { lines: Array.from({ length: 31 }, () => LINE) }, ['lines TOO_MANY_LINES']],
    ['lasts an hour at least', line({ durationHours: 0 }), ['lines.0.durationHours HOURS_OUT_OF_RANGE']],
    ['names roles that there are', line({ workRoleId: 'XX' }), ['lines.0.workRoleId UNKNOWN_ROLE']],
    ['names attestations that there are', line({ attestationKind: 'XX' }), ['lines.0.attestationKind UNKNOWN_ATTESTATION']],
    ['names languages by their codes', line({ languages: ['English'] }), ['lines.0.languages UNKNOWN_LANGUAGE']],
    ['asks for no more than a call-up may', line({ headCount: 100 }), ['lines TOTAL_OVER_CAP']],
    ['does not ask twice for the same', { lines: [LINE, { ...LINE, headCount: 1 }] }, ['lines.1 DUPLICATE_LINE']],
  ])('%s', (_, changed, found) => expect(fields(changed)).toEqual(found));

  it('tells what is wrong with its text', () => {
    const problem = { field: 'textJa', code: 'TLP_ABOVE_CLEAR', message: { ja: '', en: '' }, remedy: { ja: '', en: '' } };
    expect(presetProblems(DRAFT, CONTEXT, { problems: [problem] })).toEqual([problem]);
  });

  it.each(['RANSOMWARE', 'A1', 'SUPPLY_CHAIN_2'])('may have the code %s', (code) => expect(codeProblem(code)).toBeNull());
  it.each(['', 'A', 'ransomware', '1A', 'A-B', 'Ａ１', 'A'.repeat(41)])('may not have the code %j', (code) => expect(codeProblem(code)?.field).toBe('code'));
});
