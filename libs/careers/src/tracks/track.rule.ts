import type { Day } from '@muster/platform';

/** What a line of a step asks for. POST, TENURE in months; EXERCISE, SECONDMENT in times; COURSE once. */
export const RequirementKind = { POST: 'POST', SKILL: 'SKILL', EXERCISE: 'EXERCISE', COURSE: 'COURSE', TENURE: 'TENURE', SECONDMENT: 'SECONDMENT' } as const;
export type RequirementKind = keyof typeof RequirementKind;

/** A line of a step. */
export interface Requirement {
  kind: RequirementKind;
  /** POST, SKILL: work role; EXERCISE: its kind; COURSE: its code. A POST without is any of security management, an EXERCISE without any kind. */
  ref: string | null;
  /** POST: of the duty; SKILL: verified. */
  level: number | null;
  amount: number;
}

/** A step of a track. */
export interface Step {
  code: string;
  nameJa: string;
  nameEn: string;
  /** Steps that come first. */
  after: readonly string[];
  requirements: readonly Requirement[];
}

/** A version of a track. */
export interface TrackVersion {
  id: string;
  trackCode: string;
  version: number;
  nameJa: string;
  nameEn: string;
  aimJa: string;
  aimEn: string;
  validFrom: Day;
  steps: readonly Step[];
}

/** The steps that lead round in a circle, from the first that does back to itself; null: none does. */
export function circleIn(steps: readonly Pick<Step, 'code' | 'after'>[]): string[] | null {
  const after = new Map(steps.map((step) => [step.code, step.after]));
  const done = new Set<string>();
  const walk = (code: string, path: readonly string[]): string[] | null => {
    if (path.includes(code)) return [...path.slice(path.indexOf(code)), code];
    if (done.has(code)) return null;
    for (const before of after.get(code) ?? []) {
      const found = walk(before, [...path, code]);
      if (found) return found;
    }
    done.add(code);
    return null;
  };
  for (const { code } of steps) {
    const found = walk(code, []);
    if (found) return found;
  }
  return null;
}

/** A step and everything that comes before it, each after what it rests on; the steps must have no circle. */
export function pathTo(steps: readonly Step[], target: string): Step[] {
  const byCode = new Map(steps.map((step) => [step.code, step]));
  const path: Step[] = [];
  const add = (code: string): void => {
    const step = byCode.get(code);
    if (!step || path.includes(step)) return;
    step.after.forEach(add);
    path.push(step);
  };
  add(target);
  return path;
}
