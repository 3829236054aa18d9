import type { Tlp } from '../entities/incident.entity.ts';

/** Somebody and the days for which he is wanted, both included; YYYY-MM-DD in Japan. */
export interface WantedDays {
  expertId: string;
  from: string;
  until: string;
}

/** Where somebody stands by his appointments on these days. */
export interface Standing {
  /** An appointment is in force on every one of the days. */
  inForce: boolean;
  /** Code of its kind. */
  kind: string | null;
  /** Its last day; null: no end, or nothing is in force. */
  untilOn: string | null;
  /** The highest label that the person may be given on all of the days. */
  highestTlp: Tlp;
}

/** Knows who is appointed. The api fills it, because appointments belong to careers, which this library does not know. */
export abstract class AppointmentStandings {
  /** Where each of these stands, in their order. */
  abstract of(wanted: readonly WantedDays[]): Promise<Standing[]>;
}
