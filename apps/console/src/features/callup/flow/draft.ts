import type { CallFactsQuery, CallUpInput, EditedCallUpQuery } from '@muster/contract/callup';

export type Preset = CallFactsQuery['presets'][number];
export type Place = Preset['lines'][number]['place'];

/** One requirement line while it is being written. */
export interface DraftLine {
  key: string;
  workRoleId: string | null;
  minLevel: number;
  headCount: number;
  reserveCount: number;
  place: Place;
  prefectureCode: string | null;
  fromAt: string;
  hours: number;
  attestationKind: string | null;
  languages: readonly string[];
  /** What must hold on the last day; kept as it is where somebody edits. */
  credentialCodes?: readonly string[];
  agreementCodes?: readonly string[];
}

/** Whom to look at while it is being written. */
export interface DraftAudience {
  everybody: boolean;
  prefectureCodes: readonly string[];
  sector: 'PUBLIC' | 'PRIVATE' | null;
  languages: readonly string[];
  teamIds: readonly string[];
  /** Also the teams that owe these mutual aid; counts only where teams are chosen. */
  withMutualAid: boolean;
  verifiedOnly: boolean;
  respectPattern: boolean;
  /** People added, and left out, by hand. */
  addExpertIds: readonly string[];
  removeExpertIds: readonly string[];
  /** Kept as they are where somebody edits. */
  blocks?: readonly string[];
  organisationIds?: readonly string[];
}

/** A call-up while it is being written; `key` makes a repeated send the same send. */
export interface Draft {
  key: string;
  lines: readonly DraftLine[];
  audience: DraftAudience;
  channels: readonly ('SMS' | 'EMAIL')[];
  textJa: string;
  textEn: string;
  /** Minutes from the sending until when answers count. */
  deadlineMinutes: number;
  /** People per wave; null: everybody at once. */
  waveSize: number | null;
  waveMinutes: number | null;
  waveStop: 'FILLED' | 'FILLED_WITH_RESERVES' | 'NEVER';
  reminderMinutes: number | null;
}

const HOUR = 3_600_000;
/** Work begins at the next full hour after this many hours, unless somebody says otherwise. */
const LEAD_HOURS = 3;
/** Where on-site work is, until somebody says otherwise: Tokyo (JIS X 0401). */
const TOKYO = '13';

function beginning(now: Date): string {
  return new Date(Math.ceil((now.getTime() + LEAD_HOURS * HOUR) / HOUR) * HOUR).toISOString();
}

/** The line as the preset has it, from the next hours on. */
export function lineOfPreset(line: Preset['lines'][number], now: Date): DraftLine {
  const { workRoleId, minLevel, headCount, reserveCount, place, attestationKind, languages, durationHours } = line;
  return {
    key: crypto.randomUUID(), workRoleId, minLevel, headCount, reserveCount, place, attestationKind, languages,
    prefectureCode: place === 'ON_SITE' ? TOKYO : null, fromAt: beginning(now), hours: durationHours,
  };
}

/** A line that somebody adds. */
export function newLine(now: Date): DraftLine {
  return { key: crypto.randomUUID(), workRoleId: null, minLevel: 1, headCount: 1, reserveCount: 0, place: 'EITHER', prefectureCode: null, fromAt: beginning(now), hours: 24, attestationKind: null, languages: [] };
}

/** Times to answer that are offered (minutes). */
export const DEADLINES = [30, 60, 120, 240, 480, 1440] as const;
/** Between the reckoning of a deadline and the asking lies the proof of who asks: so many minutes less are still what was chosen. */
const PROOF_MINUTES = 5;

function answerMinutes(asked: string, deadline: string): number {
  const minutes = Math.max(1, Math.round((new Date(deadline).getTime() - new Date(asked).getTime()) / 60_000));
  return DEADLINES.find((offered) => minutes <= offered && offered - minutes < PROOF_MINUTES) ?? minutes;
}

/** The whole roster, by SMS and e-mail, with two hours to answer. In a drill everybody is asked at once and to the end. */
export function draftOfPreset(preset: Preset, drill: boolean, now: Date): Draft {
  return {
    key: crypto.randomUUID(),
    lines: preset.lines.map((line) => lineOfPreset(line, now)),
    audience: { everybody: true, prefectureCodes: [], sector: null, languages: [], teamIds: [], withMutualAid: false, verifiedOnly: false, respectPattern: false, addExpertIds: [], removeExpertIds: [] },
    channels: ['SMS', 'EMAIL'], textJa: preset.textJa, textEn: preset.textEn, deadlineMinutes: 120,
    waveSize: null, waveMinutes: null, waveStop: drill ? 'NEVER' : 'FILLED', reminderMinutes: drill ? null : 30,
  };
}

/** What waits for approval, as it is written. The time to answer begins anew with each edit, so it is told from when approval was last asked for. */
export function draftOfCallUp(callUp: NonNullable<EditedCallUpQuery['callUp']>): Draft {
  const { lines, audience, channels, textJa, textEn, createdAt, approval, deadline, waveSize, waveIntervalSeconds, waveStop, reminderAfterSeconds } = callUp;
  return {
    key: crypto.randomUUID(), channels: channels.filter((channel) => channel !== 'VOICE'), textJa, textEn, waveSize, waveStop,
    audience: { ...audience },
    lines: lines.map(({ workRoleId, minLevel, headCount, reserveCount, place, prefectureCode, fromAt, untilAt, attestationKind, languages, credentialCodes, agreementCodes }) => ({
      key: crypto.randomUUID(), workRoleId, minLevel, headCount, reserveCount, place, prefectureCode, fromAt, attestationKind, languages, credentialCodes, agreementCodes,
      hours: (new Date(untilAt).getTime() - new Date(fromAt).getTime()) / HOUR,
    })),
    deadlineMinutes: answerMinutes(approval?.askedAt ?? createdAt, deadline),
    waveMinutes: waveIntervalSeconds === null ? null : Math.round(waveIntervalSeconds / 60), reminderMinutes: reminderAfterSeconds === null ? null : Math.round(reminderAfterSeconds / 60),
  };
}

/** Whether the audience is narrowed by anything; without that the whole roster must be said in words. */
export function isNarrowed({ prefectureCodes, sector, languages, teamIds, verifiedOnly, respectPattern, blocks = [], organisationIds = [] }: DraftAudience): boolean {
  return blocks.length > 0 || organisationIds.length > 0 || prefectureCodes.length > 0 || languages.length > 0 || teamIds.length > 0 || sector !== null || verifiedOnly || respectPattern;
}

function audienceOf(audience: DraftAudience): CallUpInput['audience'] {
  const { prefectureCodes, sector, languages, teamIds, withMutualAid, verifiedOnly, respectPattern, everybody, addExpertIds, removeExpertIds, blocks = [], organisationIds = [] } = audience;
  const places = blocks.length > 0 || organisationIds.length > 0 || prefectureCodes.length > 0 || teamIds.length > 0 || languages.length > 0 || sector !== null;
  return {
    ...(prefectureCodes.length > 0 ? { prefectureCodes } : {}), ...(languages.length > 0 ? { languages } : {}), ...(teamIds.length > 0 ? { teamIds, ...(withMutualAid ? { withMutualAid } : {}) } : {}),
    ...(blocks.length > 0 ? { blocks } : {}), ...(organisationIds.length > 0 ? { organisationIds } : {}),
    ...(sector ? { sector } : {}), ...(everybody && !places ? { everybody: true } : {}), verifiedOnly, respectPattern,
    ...(addExpertIds.length > 0 ? { addExpertIds } : {}), ...(removeExpertIds.length > 0 ? { removeExpertIds } : {}),
  };
}

/** The draft as the api takes it, reckoned from `now`. */
export function inputOf(draft: Draft, incidentId: string, now: Date): CallUpInput {
  return {
    incidentId, audience: audienceOf(draft.audience), channels: draft.channels, textJa: draft.textJa, textEn: draft.textEn,
    deadline: new Date(now.getTime() + draft.deadlineMinutes * 60_000).toISOString(),
    lines: draft.lines.map(({ key: _key, hours, ...line }) => ({ ...line, untilAt: new Date(new Date(line.fromAt).getTime() + hours * HOUR).toISOString() })),
    waveSize: draft.waveSize, waveIntervalSeconds: draft.waveSize && draft.waveMinutes ? draft.waveMinutes * 60 : null, waveStop: draft.waveStop,
    reminderAfterSeconds: draft.reminderMinutes ? draft.reminderMinutes * 60 : null,
  };
}

const PLACE_IN_SESSION = 'muster.draft.';

/** Keeps what was written through a reload and a new sign-in of this tab, by incident or edited version; it holds no names. */
export function keepDraft(place: string, draft: Draft): void {
  sessionStorage.setItem(PLACE_IN_SESSION + place, JSON.stringify(draft));
}

/** What was kept, or null. */
export function keptDraft(place: string): Draft | null {
  const kept = sessionStorage.getItem(PLACE_IN_SESSION + place);
  return kept ? JSON.parse(kept) as Draft : null;
}

/** It was sent, or nobody wants it any more: nothing is kept. */
export function forgetDraft(place: string): void {
  sessionStorage.removeItem(PLACE_IN_SESSION + place);
}
