import type { Forecast, ForecastAudience } from './acceptance.estimate.ts';

/** What is expected by one moment: minutes after the call, people who say yes, chance (0 to 1) that every line is filled. */
export interface ForecastPoint {
  readonly minutes: number;
  readonly expectedYes: number;
  readonly chanceAllFilled: number;
}

/** Steps of a curve: as many as a picture of a phone's width can show apart. */
const STEPS = 24;

/** How the answers are expected to come in, from the call (0) to `byMinutes`, in equal steps; figures to a thousandth, chances never above what they are. */
export function forecastCurve(forecast: Forecast, audience: ForecastAudience, byMinutes: number): ForecastPoint[] {
  const end = Math.max(0, byMinutes);
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const minutes = tidy((end * step) / STEPS);
    const { expectedYes, chanceAllFilled } = forecast.expectedYes(audience, minutes);
    return { minutes, expectedYes: tidy(expectedYes), chanceAllFilled: Math.floor(chanceAllFilled * 1000) / 1000 };
  });
}

const tidy = (figure: number): number => Math.round(figure * 1000) / 1000;
