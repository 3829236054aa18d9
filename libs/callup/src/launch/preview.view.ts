import type { InputProblem } from '../refusals/input.refusals.ts';
import { CallUpPreview } from '../types/preview.type.ts';
import type { InviteLength } from './invite.length.ts';
import type { LaunchPlan } from './launch.plan.ts';

/** A plan as the preview shows it. A result union tells its members apart by class, so it must be one. */
export function previewOf(
  plan: LaunchPlan, places: CallUpPreview['places'], length: InviteLength, needsApproval: boolean, problems: InputProblem[],
): CallUpPreview {
  const { estimate, sending } = plan;
  return Object.assign(new CallUpPreview(), {
    population: plan.population, recipients: plan.recipients, firstWave: plan.firstWave, exclusions: plan.exclusions, places,
    lines: estimate.lines.map(({ position, expectedYes, chanceFilled }) => ({
      position, matching: plan.fitting[position] ?? 0, expectedYes, chanceFilled,
    })),
    channels: sending.channels.map(({ channel, messages, segments, seconds, yen }) => ({ channel, messages, segments, seconds, yen })),
    segments: sending.segments, costYen: sending.yen, secondsToSend: sending.seconds,
    estimate: {
      method: estimate.method, noteJa: estimate.note.ja, noteEn: estimate.note.en, byMinutes: Math.floor(estimate.byMinutes), yesRate: estimate.yesRate,
      expectedYes: estimate.expectedYes, chanceAllFilled: estimate.chanceAllFilled, curve: plan.curve,
    },
    sample: { textJa: length.sample.ja, textEn: length.sample.en, segmentsJa: length.segments.ja, segmentsEn: length.segments.en },
    needsApproval, problems,
  });
}
