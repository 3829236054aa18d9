import type { Channel } from '@muster/notify';
import type { WaveStop } from '../entities/call-up.entity.ts';
import type { Place } from '../rules.types.ts';
import type { AudienceFilter } from '../targeting/audience.types.ts';

/** One requirement line as a coordinator gives it; its position is its place in the list, from 0. */
export interface RequestedLine {
  /** NICE v2 work role; null takes any role. */
  workRoleId: string | null;
  /** 1 to 4. */
  minLevel: number;
  headCount: number;
  reserveCount: number;
  place: Place;
  /** Where; needed for ON_SITE. */
  prefectureCode: string | null;
  fromAt: Date;
  untilAt: Date;
  attestationKind: string | null;
  /** ISO 639-1 codes, every one of them. */
  languages: string[];
  /** Credentials that must be current on the last day, every one of them. */
  credentialCodes?: string[];
  /** Pledges and agreements that must be signed and hold on the last day, every one of them. */
  agreementCodes?: string[];
}

/** What a coordinator asks for: previewed, then launched. Real or drill follows from the incident. */
export interface CallUpRequest {
  incidentId: string;
  lines: RequestedLine[];
  audience: AudienceFilter;
  channels: Channel[];
  textJa: string;
  textEn: string;
  deadline: Date;
  /** People per wave; null calls everybody in wave 1. */
  waveSize: number | null;
  /** Seconds between waves; null starts later waves by hand or on declines only. */
  waveIntervalSeconds: number | null;
  waveStop: WaveStop;
  /** Seconds until the one reminder to the silent; null sends none. */
  reminderAfterSeconds: number | null;
}
