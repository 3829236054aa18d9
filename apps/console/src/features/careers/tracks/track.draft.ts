import type { TrackQuery, PublishTrackMutationVariables } from '@muster/contract/careers';

export type Version = TrackQuery['careerTracks'][number];
type Input = PublishTrackMutationVariables['input'];
export type Kind = Version['steps'][number]['requirements'][number]['kind'];
export interface LineDraft { kind: Kind; ref: string; level: string; amount: string }
export interface StepDraft { code: string; nameJa: string; nameEn: string; after: readonly string[]; lines: readonly LineDraft[] }
export interface TrackDraft { nameJa: string; nameEn: string; aimJa: string; aimEn: string; validFrom: string; steps: readonly StepDraft[] }

export const KINDS: readonly Kind[] = ['SKILL', 'POST', 'TENURE', 'EXERCISE', 'COURSE', 'SECONDMENT'];
export const NEW_LINE: LineDraft = { kind: 'SKILL', ref: '', level: '2', amount: '1' };
export const NEW_STEP: StepDraft = { code: '', nameJa: '', nameEn: '', after: [], lines: [] };

/** The first day from which the version after this one may hold: today, or the day after that one began. */
export function nextFrom({ validFrom }: Pick<Version, 'validFrom'>, today: string): string {
  const after = new Date(Date.parse(`${validFrom}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return after > today ? after : today;
}

/** The latest version as one begins to change it, from a day on. */
export function draftOf({ nameJa, nameEn, aimJa, aimEn, steps }: Version, validFrom: string): TrackDraft {
  return {
    nameJa, nameEn, aimJa, aimEn, validFrom,
    steps: steps.map(({ requirements, after, code, ...names }) => ({
      code, nameJa: names.nameJa, nameEn: names.nameEn, after: [...after],
      lines: requirements.map(({ kind, ref, level, amount }) => ({ kind, ref: ref ?? '', level: level === null ? '' : String(level), amount: String(amount) })),
    })),
  };
}

/** Which parts a line of a kind has: what it is about, its level, its amount. */
export function partsOf({ kind, ref }: Pick<LineDraft, 'kind' | 'ref'>): { ref: 'role' | 'exercise' | 'course' | null; level: boolean; amount: boolean } {
  if (kind === 'SKILL') return { ref: 'role', level: true, amount: false };
  if (kind === 'POST') return { ref: 'role', level: ref !== '', amount: true };
  if (kind === 'COURSE') return { ref: 'course', level: false, amount: false };
  return { ref: kind === 'EXERCISE' ? 'exercise' : null, level: false, amount: true };
}

/** A draft as the api takes it; parts that a line's kind does not have are left out. */
export function inputOf(trackCode: string, { steps, ...draft }: TrackDraft): Input {
  return {
    trackCode, ...draft,
    steps: steps.map(({ lines, after, ...step }) => ({
      ...step, after: [...after],
      requirements: lines.map((line) => {
        const parts = partsOf(line);
        return { kind: line.kind, ref: parts.ref === null ? null : line.ref || null, level: parts.level && line.level ? Number(line.level) : null, amount: parts.amount ? Number(line.amount) : 1 };
      }),
    })),
  };
}

/** The steps without one, also where others come after it. */
export function withoutStep(steps: readonly StepDraft[], at: number): StepDraft[] {
  const { code } = steps[at]!;
  return steps.filter((_, n) => n !== at).map((step) => ({ ...step, after: step.after.filter((one) => one !== code) }));
}

/** The steps with another code for one, also where others come after it. */
export function renamed(steps: readonly StepDraft[], at: number, code: string): StepDraft[] {
  const before = steps[at]!.code;
  return steps.map((step, n) => (n === at ? { ...step, code } : { ...step, after: step.after.map((one) => (one === before ? code : one)) }));
}
