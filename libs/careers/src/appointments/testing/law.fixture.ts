import type { AppointmentLaw, PayRateLaw } from '../appointment-law.rule.ts';

const ROW: Omit<AppointmentLaw, 'kind' | 'kindJa' | 'kindEn'> = {
  validFrom: '2000-11-27', mostMonths: null, mostMonthsExtended: null, endsWithFiscalYear: false, beside: [], needsMain: false, needsHome: false, homeBarred: false,
  pay: 'SCALE', payScales: [], sideJobs: 'PERMISSION', lawJa: '法', lawEn: 'Act',
};

const KINDS: Readonly<Record<string, Partial<AppointmentLaw>>> = {
  REGULAR: { beside: ['CONCURRENT', 'SECONDMENT'] },
  SPECIFIED_FIXED_TERM: { mostMonths: 60, mostMonthsExtended: 60, beside: ['CONCURRENT'], payScales: ['S'] },
  FIXED_PERIOD_PART_TIME: { mostMonths: 12, mostMonthsExtended: 12, endsWithFiscalYear: true, beside: ['COMMITTEE'], pay: 'DAILY' },
  COMMITTEE: { mostMonths: 24, beside: ['COMMITTEE'], pay: 'DAILY_CAP', payScales: ['C'], sideJobs: 'FREE' },
  PUBLIC_PRIVATE_EXCHANGE: { mostMonths: 36, mostMonthsExtended: 60, needsHome: true, homeBarred: true, payScales: ['S'] },
  CONCURRENT: { beside: ['REGULAR', 'SPECIFIED_FIXED_TERM', 'CONCURRENT'], needsMain: true, pay: 'HOME' },
  SECONDMENT: { beside: ['REGULAR'], needsHome: true, payScales: ['S'] },
  COMMISSION: { mostMonths: 24, pay: 'CONTRACT', sideJobs: 'FREE' },
};

/** A rule as the law might have it, for specs of what follows from it. */
export function law(kind: string, part: Partial<AppointmentLaw> = {}): AppointmentLaw {
  return { ...ROW, ...KINDS[kind], kindJa: kind, kindEn: kind, ...part, kind };
}

/** A row of a pay table. */
export function rate(scale: string, grade: string, yen: number, validFrom = '2020-04-01'): PayRateLaw {
  return { scale, grade, yen, validFrom, per: scale === 'C' ? 'DAY' : 'MONTH', lawJa: '法', lawEn: 'Act' };
}
