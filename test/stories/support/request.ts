import { PRESETS } from '@muster/seeds';
import type { Cast } from './cast.ts';
import type { World } from './world.ts';

const HOUR_MS = 3_600_000;

/** One line of what is needed, as the api takes it. */
export interface LineRequest {
  workRoleId?: string | null;
  minLevel: number;
  headCount: number;
  reserveCount: number;
  place: 'ON_SITE' | 'REMOTE' | 'EITHER';
  prefectureCode?: string | null;
  fromAt: string;
  untilAt: string;
  attestationKind?: string | null;
  languages: string[];
}

/** A call-up as the api takes it. */
export interface CallUpRequest {
  incidentId: string;
  lines: LineRequest[];
  audience: Record<string, unknown>;
  channels: string[];
  textJa: string;
  textEn: string;
  deadline: string;
  waveSize?: number | null;
  waveIntervalSeconds?: number | null;
  waveStop?: string;
  reminderAfterSeconds?: number | null;
}

/** What a story says about a call-up; the rest is ordinary: everybody of the cast at once, by SMS, two hours to answer. */
export type RequestWish = Partial<Omit<CallUpRequest, 'lines'>> & {
  lines?: Partial<LineRequest>[];
  /** Heads and reserves of the one line that takes anybody. */
  heads?: number;
  reserves?: number;
};

/** Writes a request for people of a cast: one line that takes any role, from three hours ahead, for a day. */
export async function requestFor(world: World, incidentId: string, { prefecture }: Cast, wish: RequestWish = {}): Promise<CallUpRequest> {
  const { lines, heads, reserves, ...rest } = wish;
  const now = (await world.now()).getTime();
  const ordinary: LineRequest = {
    minLevel: 1, headCount: heads ?? 1, reserveCount: reserves ?? 0, place: 'EITHER', languages: [],
    fromAt: new Date(now + 3 * HOUR_MS).toISOString(), untilAt: new Date(now + 27 * HOUR_MS).toISOString(),
  };
  const { textJa, textEn } = PRESETS.find((preset) => preset.code === 'DDOS')!;
  return {
    incidentId, lines: (lines ?? [{}]).map((line) => ({ ...ordinary, ...line })), audience: { prefectureCodes: [prefecture] },
    channels: ['SMS'], textJa, textEn, deadline: new Date(now + 2 * HOUR_MS).toISOString(), ...rest,
  };
}
