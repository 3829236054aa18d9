import type { AudienceRequest } from '../targeting/audience.types.ts';
import type { Preset } from '../types/preset.type.ts';

const HOUR_MS = 3_600_000;
/** Work begins three hours after the call, as a new call-up proposes. */
const LEAD_HOURS = 3;
/** On-site work is taken to be in Tokyo (JIS X 0401), where most of those live who are called by a ministry. */
const TOKYO = '13';
/** No incident: nobody is in conflict with it. */
const NOBODYS_INCIDENT = '00000000-0000-0000-0000-000000000000';

/** A real call-up of everybody for a preset, as if it went out at `now`, to be counted only. */
export function readinessRequest(preset: Pick<Preset, 'severity' | 'lines'>, now: Date): AudienceRequest {
  const from = new Date(now.getTime() + LEAD_HOURS * HOUR_MS);
  return {
    incidentId: NOBODYS_INCIDENT, severity: preset.severity, kind: 'REAL', channels: ['SMS', 'EMAIL'], filter: { everybody: true },
    lines: preset.lines.map(({ workRoleId, minLevel, place, attestationKind, languages, durationHours }, position) => ({
      position, workRoleId, minLevel, place, languages, attestationKind,
      prefectureCode: place === 'ON_SITE' ? TOKYO : null, fromAt: from, untilAt: new Date(from.getTime() + durationHours * HOUR_MS),
    })),
  };
}
