import type { Text } from '../text/text.ts';
import type { Day } from './day-arithmetic.rule.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day as people write it: 2026年12月5日; English 5 December 2026. */
export function dayWords(day: Day): Text {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { ja: `${year}年${month}月${date}日`, en: `${date} ${MONTHS[month - 1]} ${year}` };
}
