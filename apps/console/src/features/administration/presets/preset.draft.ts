import type { AdministrationPresetsQuery, CheckPresetQueryVariables } from '@muster/contract/administration';

export type Preset = AdministrationPresetsQuery['presets'][number];
export type Facts = Pick<AdministrationPresetsQuery, 'workRoles' | 'attestationKinds'>;
export type PresetInput = CheckPresetQueryVariables['input'];
type LineInput = PresetInput['lines'] extends readonly (infer L)[] | infer L ? L : never;

/** A line with a key of its own, so that React knows it when lines move. */
export type DraftLine = LineInput & { key: string };
export type Draft = Omit<PresetInput, 'lines'> & { code: string; lines: readonly DraftLine[] };

let keys = 0;
const newKey = (): string => `line-${(keys += 1)}`;

/** A line to begin with. */
export function newLine(): DraftLine {
  return { key: newKey(), workRoleId: null, minLevel: 2, headCount: 1, reserveCount: 0, place: 'EITHER', durationHours: 72, attestationKind: null, languages: [] };
}

const TEXT_JA = '【{authority}招集】{number} 深刻度{severity} 要:{role} 回答{deadline}まで 1=可 2=不可 照合{code}';
const TEXT_EN = '{authority} CALL-UP {number}: severity {severity}. Need: {role}. Reply by {deadline} JST: 1=yes 2=no. Check code {code}';

/** What a preset says, ready to be edited; a new one begins with the usual text and one line. */
export function draftOf(preset: Preset | null): Draft {
  if (!preset) return { code: '', nameJa: '', nameEn: '', forDrills: false, severity: 2, textJa: TEXT_JA, textEn: TEXT_EN, lines: [newLine()] };
  const { code, kind, nameJa, nameEn, severity, textJa, textEn, lines } = preset;
  return {
    code, nameJa, nameEn, severity, textJa, textEn, forDrills: kind === 'DRILL',
    lines: lines.map(({ workRoleId, minLevel, headCount, reserveCount, place, durationHours, attestationKind, languages }) => ({ key: newKey(), workRoleId, minLevel, headCount, reserveCount, place, durationHours, attestationKind, languages: [...languages] })),
  };
}

/** What is sent. */
export function inputOf({ code: _code, lines, ...rest }: Draft): PresetInput {
  return { ...rest, lines: lines.map(({ key: _key, ...line }) => line) };
}
