import { DateTime } from 'luxon';
import { ZONE } from '../week/week-minutes.rule.ts';

/** A quarter of a fiscal year, which runs from April to March and is named for the April it begins in. */
export interface FiscalQuarter {
  fiscalYear: number;
  /** 1 is April to June, 4 January to March of the next calendar year. */
  quarter: 1 | 2 | 3 | 4;
  /** Midnight in Japan of its first day. */
  from: Date;
  /** Midnight in Japan of the first day after it. */
  until: Date;
}

/** The quarter that an instant lies in, by Japan's clock. */
export function fiscalQuarter(at: Date): FiscalQuarter {
  const first = DateTime.fromJSDate(at, { zone: ZONE }).startOf('quarter');
  // Fiscal quarters begin with calendar quarters, three months shifted in number.
  const quarter = ((first.quarter + 2) % 4 + 1) as FiscalQuarter['quarter'];
  return { fiscalYear: quarter === 4 ? first.year - 1 : first.year, quarter, from: first.toJSDate(), until: first.plus({ months: 3 }).toJSDate() };
}

/** The quarter after. */
export function nextQuarter({ until }: FiscalQuarter): FiscalQuarter {
  return fiscalQuarter(until);
}

/** The first day of a quarter as YYYY-MM-DD in Japan, which is how tables name it. */
export function firstDay({ from }: FiscalQuarter): string {
  return DateTime.fromJSDate(from, { zone: ZONE }).toFormat('yyyy-MM-dd');
}

/** Hours from the quarter's beginning to its end; Japan has no summer time. */
export function hoursOf({ from, until }: FiscalQuarter): number {
  return (until.getTime() - from.getTime()) / 3_600_000;
}
