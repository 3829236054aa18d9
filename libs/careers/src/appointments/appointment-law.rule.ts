import type { Day } from '@muster/platform';

/** How a kind of appointment is paid. SCALE: by a table; DAILY_CAP: a day's rate up to a table's; DAILY: a day's rate; HOME: as at home; CONTRACT: as agreed, not kept here. */
export const AppointmentPayBasis = { SCALE: 'SCALE', DAILY_CAP: 'DAILY_CAP', DAILY: 'DAILY', HOME: 'HOME', CONTRACT: 'CONTRACT' } as const;
export type AppointmentPayBasis = keyof typeof AppointmentPayBasis;

/** Whether work beside the appointment needs leave. */
export const SideJobRule = { PERMISSION: 'PERMISSION', FREE: 'FREE' } as const;
export type SideJobRule = keyof typeof SideJobRule;

/** What the law allows of one kind of appointment from a day on. */
export interface AppointmentLaw {
  kind: string;
  /** What the kind is called. */
  kindJa: string;
  kindEn: string;
  validFrom: Day;
  /** Months from the first to the last day; null: no maximum. */
  mostMonths: number | null;
  /** The same with every extension; null: there is no extension beyond `mostMonths`. */
  mostMonthsExtended: number | null;
  endsWithFiscalYear: boolean;
  /** Kinds that may be held on the same days. */
  beside: readonly string[];
  needsMain: boolean;
  needsHome: boolean;
  homeBarred: boolean;
  pay: AppointmentPayBasis;
  payScales: readonly string[];
  sideJobs: SideJobRule;
  lawJa: string;
  lawEn: string;
}

/** A row of a pay table from a day on. */
export interface PayRateLaw {
  scale: string;
  grade: string;
  validFrom: Day;
  yen: number;
  per: 'MONTH' | 'DAY';
  lawJa: string;
  lawEn: string;
}

/** Of rows that hold from a day on, the one in force on a day; null: none yet. */
export function inForceOn<T extends { validFrom: Day }>(rows: readonly T[], day: Day): T | null {
  return rows.reduce<T | null>((found, row) => (row.validFrom <= day && (found === null || row.validFrom > found.validFrom) ? row : found), null);
}

/** How a refusal names a row of the law: table, key, the day from which it holds, and its source. */
export interface LawRow {
  table: 'appointment_rule' | 'pay_rate' | 'tlp_ceiling';
  key: string;
  validFrom: Day;
  lawJa: string;
  lawEn: string;
}

/** The name of a rule on a kind. */
export function ruleRow({ kind, validFrom, lawJa, lawEn }: AppointmentLaw): LawRow {
  return { table: 'appointment_rule', key: kind, validFrom, lawJa, lawEn };
}

/** The name of a row of a pay table. */
export function payRow({ scale, grade, validFrom, lawJa, lawEn }: PayRateLaw): LawRow {
  return { table: 'pay_rate', key: `${scale} ${grade}`, validFrom, lawJa, lawEn };
}
