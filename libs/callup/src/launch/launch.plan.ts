import type { Env } from '@muster/platform';
import { AcceptanceEstimate, type ForecastResult } from '../forecast/acceptance.estimate.ts';
import { forecastCurve, type ForecastPoint } from '../forecast/forecast.curve.ts';
import { planSending, type SendLoad, type SendPlan, type SendProblem } from '../preflight/send.plan.ts';
import type { AudienceCounts } from '../targeting/audience-counts.query.ts';
import { shownExclusions, type ReasonCount } from '../targeting/shown-exclusions.rule.ts';
import type { Assessment } from './request.assessment.ts';

/** What a call-up was reckoned to come to when it was asked for; frozen in `call_up.plan`. Counts only. */
export interface LaunchPlan {
  population: number;
  recipients: number;
  /** People of wave 1. */
  firstWave: number;
  /** People per line position; who fits several lines counts on each. */
  fitting: Record<string, number>;
  /** As they may be shown. */
  exclusions: ReasonCount[];
  /** SMS segments of an invitation per language, the longest role name and the link counted in. */
  segments: { ja: number; en: number };
  /** Time and price if every wave goes out. */
  sending: Omit<SendPlan, 'problems'>;
  estimate: ForecastResult;
  /** How the yes are expected to come in, from the call to the deadline. */
  curve: ForecastPoint[];
}

/** The plan, and what stands against sending wave 1. */
export interface PlanOutcome {
  plan: LaunchPlan;
  problems: readonly SendProblem[];
}

export type PlanEnv = Pick<Env, 'MUSTER_SMS_YEN_PER_SEGMENT' | 'MUSTER_ACCEPTANCE_PRIOR' | 'MUSTER_COVERAGE_SMALLEST'>;

/** Reckons a counted audience: messages, time, price, an estimate of the yes by the deadline. */
export function makePlan(assessment: Assessment, counts: AudienceCounts, env: PlanEnv): PlanOutcome {
  const { request, facts, length } = assessment;
  const firstWave = Math.min(request.waveSize ?? counts.recipients, counts.recipients);
  const price = env.MUSTER_SMS_YEN_PER_SEGMENT;
  const share = counts.recipients === 0 ? 0 : firstWave / counts.recipients;
  const { problems: _allWaves, ...sending } = planSending(loadsOf(assessment, counts, 1), facts.senders, price);
  const { problems } = planSending(loadsOf(assessment, counts, share), facts.senders, price);
  const fitting = new Map(counts.lines.map((line) => [line.position, line.people]));
  const minutes = (request.deadline.getTime() - facts.now.getTime()) / 60_000;
  const forecast = new AcceptanceEstimate({ priorYesRate: env.MUSTER_ACCEPTANCE_PRIOR });
  const audience = { invited: counts.recipients, lines: request.lines.map((line, position) => ({ position, need: line.headCount, fitting: fitting.get(position) ?? 0 })) };
  return {
    problems,
    plan: {
      population: counts.population, recipients: counts.recipients, firstWave, fitting: Object.fromEntries(fitting),
      exclusions: shownExclusions(counts.exclusions, env.MUSTER_COVERAGE_SMALLEST), segments: length.segments, sending,
      estimate: forecast.expectedYes(audience, minutes), curve: forecastCurve(forecast, audience, minutes),
    },
  };
}

/** What each channel has to carry; `share` of the people, at least one of each group that has any. */
function loadsOf({ request, length }: Assessment, counts: AudienceCounts, share: number): SendLoad[] {
  const part = (people: number): number => Math.ceil(people * share);
  return request.channels.flatMap((channel): SendLoad[] => {
    switch (channel) {
      case 'SMS': return [
        { channel, recipients: part(counts.phone.ja), segmentsEach: length.segments.ja },
        { channel, recipients: part(counts.phone.en), segmentsEach: length.segments.en },
      ];
      case 'VOICE': return [{ channel, recipients: part(counts.phone.ja + counts.phone.en), segmentsEach: 1 }];
      case 'EMAIL': return [{ channel, recipients: part(counts.mail.ja + counts.mail.en), segmentsEach: 1 }];
    }
  });
}
