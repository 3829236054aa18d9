import type { Place, RuleProblem } from '../rules.types.ts';
import { REQUIREMENT_PROBLEMS, type ProblemText, type RequirementProblemCode } from './requirement.problems.ts';

/** One requirement line as a coordinator gives it. */
export interface RequirementDraft {
  /** NICE v2 work role; null takes any role. */
  readonly workRoleId: string | null;
  readonly minLevel: number;
  readonly headCount: number;
  readonly reserveCount: number;
  readonly place: Place;
  readonly prefectureCode: string | null;
  readonly fromAt: Date;
  readonly untilAt: Date;
  readonly attestationKind: string | null;
  readonly languages: readonly string[];
  readonly credentialCodes?: readonly string[];
  readonly agreementCodes?: readonly string[];
}

/** What drafts are checked against. A set that is left out is not checked. */
export interface RequirementContext {
  readonly now: Date;
  /** People that one call-up may ask for in all, heads and reserves; a setting. */
  readonly sizeCap: number;
  readonly workRoleIds?: ReadonlySet<string>;
  readonly prefectureCodes?: ReadonlySet<string>;
  readonly attestationKinds?: ReadonlySet<string>;
  readonly credentialCodes?: ReadonlySet<string>;
  readonly agreementCodes?: ReadonlySet<string>;
}

/** More heads on one line than this are a slip of the hand; the database has the same bound. */
export const MOST_HEADS = 5000;

/**
 * Everything that is wrong with the requirement lines and the deadline, all at once, each with its field
 * (`lines.<index from 0>.<name>`), the problem and a remedy. Empty when nothing is.
 */
export function checkRequirements(draft: { readonly lines: readonly RequirementDraft[]; readonly deadline: Date }, context: RequirementContext): RuleProblem[] {
  if (draft.lines.length === 0) return [problem('lines', 'NO_REQUIREMENT')];
  const people = draft.lines.reduce((sum, line) => sum + count(line.headCount) + count(line.reserveCount), 0);
  return [
    ...draft.lines.flatMap((line, index) => checkLine(line, `lines.${index}`, context)),
    ...duplicates(draft.lines),
    ...(people > context.sizeCap ? [problem('lines', 'TOTAL_OVER_CAP', { people, cap: context.sizeCap })] : []),
    ...checkDeadline(draft, context.now),
  ];
}

function checkLine(line: RequirementDraft, path: string, context: RequirementContext): RuleProblem[] {
  const found: RuleProblem[] = [];
  const unless = (holds: boolean, name: keyof RequirementDraft, code: RequirementProblemCode): void => {
    if (!holds) found.push(problem(`${path}.${name}`, code, { most: MOST_HEADS }));
  };
  const known = (set: ReadonlySet<string> | undefined, value: string | null): boolean => value === null || !set || set.has(value);
  unless(Number.isInteger(line.headCount) && line.headCount >= 1, 'headCount', 'HEAD_COUNT_TOO_SMALL');
  unless(!(line.headCount > MOST_HEADS), 'headCount', 'HEAD_COUNT_ABSURD');
  unless(Number.isInteger(line.reserveCount) && line.reserveCount >= 0 && line.reserveCount <= MOST_HEADS, 'reserveCount', 'RESERVE_COUNT_OUT_OF_RANGE');
  unless(Number.isInteger(line.minLevel) && line.minLevel >= 1 && line.minLevel <= 4, 'minLevel', 'LEVEL_OUT_OF_RANGE');
  unless(isInstant(line.fromAt), 'fromAt', 'NO_SUCH_TIME');
  unless(isInstant(line.untilAt), 'untilAt', 'NO_SUCH_TIME');
  unless(!(line.fromAt >= line.untilAt), 'untilAt', 'FROM_AFTER_UNTIL');
  unless(!(line.untilAt <= context.now), 'untilAt', 'ENDS_IN_PAST');
  unless(known(context.workRoleIds, line.workRoleId), 'workRoleId', 'UNKNOWN_ROLE');
  unless(known(context.prefectureCodes, line.prefectureCode), 'prefectureCode', 'UNKNOWN_PREFECTURE');
  unless(known(context.attestationKinds, line.attestationKind), 'attestationKind', 'UNKNOWN_ATTESTATION');
  const all = (set: ReadonlySet<string> | undefined, codes: readonly string[] = []): boolean => codes.every((code) => known(set, code));
  unless(all(context.credentialCodes, line.credentialCodes), 'credentialCodes', 'UNKNOWN_CREDENTIAL');
  unless(all(context.agreementCodes, line.agreementCodes), 'agreementCodes', 'UNKNOWN_AGREEMENT');
  return found;
}

function checkDeadline(draft: { readonly lines: readonly RequirementDraft[]; readonly deadline: Date }, now: Date): RuleProblem[] {
  if (!isInstant(draft.deadline)) return [problem('deadline', 'NO_SUCH_TIME')];
  if (draft.deadline <= now) return [problem('deadline', 'DEADLINE_PAST')];
  // Work may begin before the answers are in, but nobody can say yes to work that is over.
  return draft.lines.some((line) => line.untilAt <= draft.deadline) ? [problem('deadline', 'DEADLINE_AFTER_END')] : [];
}

/** Two lines that differ in their numbers only would split one need in two: the second is reported. */
function duplicates(lines: readonly RequirementDraft[]): RuleProblem[] {
  const seen = new Map<string, number>();
  return lines.flatMap((line, index) => {
    const key = [line.workRoleId, line.minLevel, line.place, line.prefectureCode, +line.fromAt, +line.untilAt, line.attestationKind, ...[line.languages, line.credentialCodes, line.agreementCodes].map((set) => [...new Set(set)].sort())].join('|');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    return first === undefined ? [] : [problem(`lines.${index}`, 'DUPLICATE_LINE', { first: first + 1, second: index + 1 })];
  });
}

function problem(field: string, code: RequirementProblemCode, values: Readonly<Record<string, number>> = {}): RuleProblem {
  const text: ProblemText = REQUIREMENT_PROBLEMS[code];
  return { field, code, ...text(values) };
}

function isInstant(at: Date): boolean {
  return !Number.isNaN(at.getTime());
}

/** What is no proper number has its own problem and counts as nothing here. */
function count(heads: number): number {
  return Number.isFinite(heads) ? Math.max(0, heads) : 0;
}
