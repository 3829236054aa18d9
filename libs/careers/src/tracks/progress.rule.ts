import { daysIn, within, type Span } from '../posts/span.rule.ts';
import type { Day } from '@muster/platform';
import { pathTo, type Requirement, type Step } from './track.rule.ts';

/** A duty or skill with its level. */
export interface Leveled {
  workRoleId: string;
  level: number;
}

/** A time in a post, with what the post was. */
export interface PostTime extends Span {
  securityManagement: boolean;
  duties: readonly Leveled[];
}

/** What is on record of a career: verified skills, posts, exercises taken part in, courses attended, secondments brought to their end. */
export interface CareerFacts {
  skills: readonly Leveled[];
  posts: readonly PostTime[];
  exercises: readonly { kind: string; on: Day }[];
  courses: readonly string[];
  secondments: number;
}

/** How far a line is. */
export interface LineProgress extends Requirement {
  have: number;
  need: number;
  met: boolean;
}

/** How far a step is. */
export interface StepProgress {
  code: string;
  lines: LineProgress[];
  /** Every line is met. */
  met: boolean;
  /** It is met, and so is everything that comes before it. */
  reached: boolean;
}

/** How far a person is on the way to a target. */
export interface Progress {
  steps: StepProgress[];
  /** Lines met of all lines on the way, 0 to 1; a way without lines is done. */
  share: number;
  /** The first step that is not reached though all before it are; null: the target is reached. */
  next: StepProgress | null;
}

/** Days of a month on the average of four years. */
const MONTH_DAYS = 1_461 / 48;

/** Whether a post is one of security: by its flag or by any duty. */
export const isSecurity = ({ securityManagement, duties }: Omit<PostTime, keyof Span>): boolean => securityManagement || duties.length > 0;

/** Whether a post is what a line asks for. */
export function servesLine({ kind, ref, level }: Requirement, post: Omit<PostTime, keyof Span>): boolean {
  if (kind === 'TENURE') return isSecurity(post);
  if (kind !== 'POST') return false;
  return ref === null ? post.securityManagement : post.duties.some((duty) => duty.workRoleId === ref && duty.level >= (level ?? 1));
}

/** Whole months in posts, up to a day; days in two posts at once count once. */
export function monthsIn(posts: readonly Span[], today: Day): number {
  const spans = posts.flatMap((post) => within(post, { fromOn: '0001-01-01', untilOn: today }) ?? []);
  return Math.floor(daysIn(spans) / MONTH_DAYS);
}

/** How far a line is met by the facts of a day. */
export function lineProgress(line: Requirement, facts: CareerFacts, today: Day): LineProgress {
  const need = line.kind === 'SKILL' ? line.level! : line.amount;
  const have = haveOf(line, facts, today);
  return { ...line, have, need, met: have >= need };
}

function haveOf(line: Requirement, { skills, posts, exercises, courses, secondments }: CareerFacts, today: Day): number {
  switch (line.kind) {
    case 'SKILL': return Math.max(0, ...skills.filter(({ workRoleId }) => workRoleId === line.ref).map(({ level }) => level));
    case 'POST': case 'TENURE': return monthsIn(posts.filter((post) => servesLine(line, post)), today);
    case 'EXERCISE': return exercises.filter(({ kind, on }) => (line.ref === null || kind === line.ref) && on <= today).length;
    case 'COURSE': return courses.includes(line.ref!) ? 1 : 0;
    case 'SECONDMENT': return secondments;
  }
}

/** How far a person is on the way to a step, by the facts of a day. */
export function progressTo(steps: readonly Step[], target: string, facts: CareerFacts, today: Day): Progress {
  const reached = new Set<string>();
  const way = pathTo(steps, target).map((step): StepProgress => {
    const lines = step.requirements.map((line) => lineProgress(line, facts, today));
    const met = lines.every((line) => line.met);
    if (met && step.after.every((code) => reached.has(code))) reached.add(step.code);
    return { code: step.code, lines, met, reached: reached.has(step.code) };
  });
  const lines = way.flatMap((step) => step.lines);
  return {
    steps: way, share: lines.length === 0 ? 1 : lines.filter(({ met }) => met).length / lines.length,
    next: way.find((step) => !step.reached) ?? null,
  };
}

/** What one asks "and if": a post, a secondment, a course, exercises or skills more. */
export interface WhatIf {
  posts: readonly { securityManagement: boolean; duties: readonly Leveled[]; months: number }[];
  skills: readonly Leveled[];
  courses: readonly string[];
  exercises: readonly { kind: string; times: number }[];
  secondments: number;
}

/** The facts as they would be once all that was done, each post held after the other from today on; and the day on which they would. */
export function supposing(facts: CareerFacts, change: WhatIf, today: Day, after: (day: Day, months: number) => Day): { facts: CareerFacts; on: Day } {
  let on = today;
  const posts = change.posts.map(({ months, ...post }): PostTime => {
    const fromOn = on;
    on = after(on, months);
    return { ...post, fromOn, untilOn: on };
  });
  return {
    on,
    facts: {
      skills: [...facts.skills, ...change.skills], posts: [...facts.posts, ...posts], courses: [...facts.courses, ...change.courses],
      exercises: [...facts.exercises, ...change.exercises.flatMap(({ kind, times }) => Array.from({ length: times }, () => ({ kind, on: today })))],
      secondments: facts.secondments + change.secondments,
    },
  };
}
