import type { Text } from '@muster/platform';
import { chanceOfAtLeast } from './binomial.tail.ts';

/** The people who would be called, and what has been seen of their answers so far. */
export interface ForecastAudience {
  readonly invited: number;
  /** Per requirement line: heads still needed, and how many of the invited fit. Somebody may fit several lines. */
  readonly lines: readonly { readonly position: number; readonly need: number; readonly fitting: number }[];
  /** Answers of this call-up, when there are any: they move the prior. */
  readonly observed?: { readonly yes: number; readonly answered: number };
}

/** What is expected by a time. Chances are 0..1; every figure rests on the method that is named. */
export interface ForecastResult {
  readonly method: 'ACCEPTANCE_RATE_ESTIMATE';
  /** Says on screen what kind of estimate this is. */
  readonly note: Text;
  readonly byMinutes: number;
  /** Share of the people called that says yes in the end. */
  readonly yesRate: number;
  readonly expectedYes: number;
  /** At most this, since people who fit several lines count in each. */
  readonly chanceAllFilled: number;
  readonly lines: readonly { readonly position: number; readonly expectedYes: number; readonly chanceFilled: number }[];
}

/** Foretells how many will have said yes `byMinutes` minutes after they were called. The learnt forecast will take this place. */
export interface Forecast {
  expectedYes(audience: ForecastAudience, byMinutes: number): ForecastResult;
}

/** What the estimate assumes before anything is seen; all three are settings and are shown. */
export interface EstimateSettings {
  /** Share of the people called that says yes. */
  readonly priorYesRate: number;
  /** How many answers the prior is worth. */
  readonly priorWeight: number;
  /** Mean minutes until somebody who answers does so. */
  readonly meanResponseMinutes: number;
}

/** Assumptions, not measurements: no past call-up stands behind them. */
export const DEFAULT_ESTIMATE: EstimateSettings = { priorYesRate: 0.35, priorWeight: 20, meanResponseMinutes: 20 };

/**
 * A plain estimate from one acceptance rate. The rate is the mean of a Beta prior, moved by the answers seen; answering
 * times are exponential, so that of those who will say yes the share 1 − e^(−t/mean) has done so after t minutes. The
 * chance of a line is the binomial tail at that rate. Lines are taken one by one, not matched jointly.
 */
export class AcceptanceEstimate implements Forecast {
  private readonly settings: EstimateSettings;

  constructor(settings: Partial<EstimateSettings> = {}) {
    this.settings = { ...DEFAULT_ESTIMATE, ...settings };
    const { priorYesRate, priorWeight, meanResponseMinutes } = this.settings;
    if (!(priorYesRate >= 0 && priorYesRate <= 1 && priorWeight > 0 && meanResponseMinutes > 0)) {
      throw new RangeError('The estimate needs a yes-rate from 0 to 1, and a weight and a mean response time above 0.');
    }
  }

  expectedYes(audience: ForecastAudience, byMinutes: number): ForecastResult {
    const yesRate = this.yesRate(audience.observed);
    const byThen = yesRate * (1 - Math.exp(-Math.max(0, byMinutes) / this.settings.meanResponseMinutes));
    const lines = audience.lines.map(({ position, need, fitting }) => ({
      position, expectedYes: fitting * byThen, chanceFilled: chanceOfAtLeast(need, fitting, byThen),
    }));
    const allHeads = audience.lines.reduce((sum, line) => sum + line.need, 0);
    const chances = [chanceOfAtLeast(allHeads, audience.invited, byThen), ...lines.map((line) => line.chanceFilled)];
    return {
      method: 'ACCEPTANCE_RATE_ESTIMATE', note: this.note(yesRate), byMinutes, yesRate,
      expectedYes: audience.invited * byThen, chanceAllFilled: Math.min(...chances), lines,
    };
  }

  private yesRate(observed: ForecastAudience['observed']): number {
    const { priorYesRate, priorWeight } = this.settings;
    return (priorYesRate * priorWeight + (observed?.yes ?? 0)) / (priorWeight + (observed?.answered ?? 0));
  }

  private note(yesRate: number): Text {
    const percent = Math.round(yesRate * 100);
    const minutes = this.settings.meanResponseMinutes;
    return {
      ja: `応諾率${percent}%・平均応答時間${minutes}分を仮定した単純な推計です。過去の招集から学習した予測ではありません。`,
      en: `A plain estimate that assumes ${percent}% yes and ${minutes} minutes to answer on average. It is not learnt from past call-ups.`,
    };
  }
}
