import { defineTexts } from '../../../shared/texts/language.ts';

const useTexts = defineTexts('payScale', {
  ja: { ADMINISTRATIVE_1: '行政職俸給表(一)', DESIGNATED: '指定職俸給表', SPECIFIED_FIXED_TERM: '特定任期付職員俸給表', COMMITTEE_DAILY: '委員等の日額の上限' },
  en: { ADMINISTRATIVE_1: 'Administrative service (1)', DESIGNATED: 'Designated service', SPECIFIED_FIXED_TERM: 'Specified fixed-term officials', COMMITTEE_DAILY: 'Daily maximum, committees' },
});
const NAMED = ['ADMINISTRATIVE_1', 'DESIGNATED', 'SPECIFIED_FIXED_TERM', 'COMMITTEE_DAILY'] as const;

/** What a pay table is called; one that an administrator added is called by its code. */
export function useScaleName(): (code: string) => string {
  const t = useTexts();
  return (code) => { const named = NAMED.find((one) => one === code); return named ? t(named) : code; };
}
