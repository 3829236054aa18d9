import type { Preset } from './drill.operations.ts';

const HOUR_MS = 3_600_000;
/** People have this long in a drill's own text; the drill itself is closed by hand as soon as all have answered. */
const DEADLINE_HOURS = 2;

/** The call-up of a drill: the preset's lines from three hours ahead, the whole roster, both channels, one wave. */
export function drillRequest(preset: Preset, incidentId: string, now: Date): Record<string, unknown> {
  const from = new Date(Math.ceil((now.getTime() + 3 * HOUR_MS) / HOUR_MS) * HOUR_MS);
  return {
    incidentId,
    lines: preset.lines.map(({ position: _position, durationHours, ...line }) => ({
      ...line, prefectureCode: line.place === 'ON_SITE' ? '13' : null,
      fromAt: from.toISOString(), untilAt: new Date(from.getTime() + durationHours * HOUR_MS).toISOString(),
    })),
    audience: { everybody: true },
    channels: ['SMS', 'EMAIL'],
    textJa: preset.textJa,
    textEn: preset.textEn,
    deadline: new Date(now.getTime() + DEADLINE_HOURS * HOUR_MS).toISOString(),
    // The crowd answers sixty times faster than people do. A real call-up would stop sending once the team is full;
    // a drill is to reach everybody, so that sending and the ledger are tried whole.
    waveStop: 'NEVER',
  };
}
