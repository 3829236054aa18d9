export type PresetPlace = 'ON_SITE' | 'REMOTE' | 'EITHER';

/** One requirement line of a preset. `workRoleId` null: any role. Durations are hours from the start of the work. */
export interface PresetLineFact {
  workRoleId: string | null;
  minLevel: 1 | 2 | 3 | 4;
  headCount: number;
  reserveCount: number;
  place: PresetPlace;
  durationHours: number;
  attestationKind: string | null;
  languages: readonly string[];
}

/** A kind of incident with the team that it usually asks for, and the message that calls it (TLP:CLEAR, no victim's name). */
export interface PresetFact {
  code: string;
  kind: string;
  nameJa: string;
  nameEn: string;
  severity: 0 | 1 | 2 | 3 | 4;
  textJa: string;
  textEn: string;
  lines: readonly PresetLineFact[];
}
