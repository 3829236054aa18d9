import { fiscalYear, type Day } from '@muster/platform';
import { bodyProblem, type Body } from '../bodies/body.rule.ts';
import type { CareerProblem } from '../career.problem.ts';
import type { SlotEventKind } from './slot.fold.ts';

/** A new body may be asked for and granted heads before it exists; people and posts it has only while it does. */
const NEEDS_THE_BODY: ReadonlySet<SlotEventKind> = new Set<SlotEventKind>(['FILLED', 'VACATED', 'ABOLISHED']);

/** Why a body has no slots in a fiscal year: it must exist on some day of it; null: it can. */
export function bodyYearProblem(body: Body, year: number): CareerProblem | null {
  const { from, until } = fiscalYear(year);
  const day = body.validFrom > from && body.validFrom <= until ? body.validFrom : from;
  return bodyProblem(body, day, 'fiscalYear');
}

/** Why an entry of a body's ledger cannot be dated so; null: it can. */
export function bodyEntryProblem(body: Body, kind: SlotEventKind, onDay: Day): CareerProblem | null {
  const problem = bodyProblem(body, onDay, 'onDay');
  return problem?.code === 'BODY_NOT_YET' && !NEEDS_THE_BODY.has(kind) ? null : problem;
}
