import { hoursOf, type FiscalQuarter } from '../fiscal/fiscal-quarter.rule.ts';
import type { PatternProblem } from '../own/pattern.rule.ts';

/** What is wrong with hours a quarter, or null; null hours mean no limit. */
export function problemOfCapacity(hours: number | null, quarter: FiscalQuarter): PatternProblem | null {
  const most = hoursOf(quarter);
  if (hours === null || (hours >= 0 && hours <= most)) return null;
  return {
    field: 'hours',
    message: { ja: `この四半期は0時間から${most}時間までです。`, en: `Hours of this quarter run from 0 to ${most}.` },
    remedy: { ja: '1四半期(3か月)の合計時間を入力してください。制限しない場合は空欄にしてください。', en: 'Give the hours of a quarter, three months, in all; leave it empty for no limit.' },
  };
}
