import { matchClasses, type Candidate } from './assembly.classes.ts';
import { planOf } from './assembly.plan.ts';
import type { AssemblyLine, AssemblyOptions, AssemblyPerson, AssemblyPlan } from './assembly.types.ts';

/** Scores are compared in whole thousandths, so that sums are exact and equal input gives an equal team. */
export const SCORE_STEPS = 1000;
/** With `allowMoves`, what a move of somebody who was told his line must at least better the fit by: 0.1. */
export const MOVE_STEPS = 100;

/**
 * Assembles the team from the people whose counted answer is yes. Exact, in this order:
 * 1. who was told a line stays on it as long as he fits it; with `allowMoves` he keeps a place, perhaps on another line;
 * 2. as many heads as possible over all lines together;
 * 3. the best fit: the largest sum of scores;
 * 4. then reserves from the rest, in the same way: told ones stay, as many as possible, best fit.
 * Between people who fit equally the lower rank goes first, then the lower id; the order of the input never matters.
 * Nobody stands twice, and no line gets more than its need plus its reserves (invariant I8).
 */
export async function assemble(lines: readonly AssemblyLine[], people: readonly AssemblyPerson[], options: AssemblyOptions = {}): Promise<AssemblyPlan> {
  const ordered = [...lines].sort((one, other) => one.position - other.position);
  const queue = [...people].sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1));
  const assigned = await place(ordered, queue, 'ASSIGNED', options);
  const rest = queue.filter((person) => !assigned.has(person.id));
  const reserved = await place(ordered, rest, 'RESERVE', options);
  return planOf(ordered, queue, assigned, reserved);
}

/** Fills one kind of place on all lines; answers the position by person id. */
async function place(lines: readonly AssemblyLine[], queue: readonly AssemblyPerson[], as: 'ASSIGNED' | 'RESERVE', options: AssemblyOptions): Promise<Map<string, number>> {
  const room = new Map(lines.map((line) => [line.position, as === 'ASSIGNED' ? line.need : line.reserves]));
  const placed = options.allowMoves ? new Map<string, number>() : keepHeld(queue, as, room);
  const candidates = candidatesFor(lines, queue.filter((person) => !placed.has(person.id)), as);
  const matched = await matchClasses(candidates, lines.map((line) => room.get(line.position)!));
  for (const [id, line] of matched) placed.set(id, lines[line]!.position);
  return placed;
}

/** Leaves people where they were told to be and takes their places out of `room`; beyond it the first by rank stay. */
function keepHeld(queue: readonly AssemblyPerson[], as: 'ASSIGNED' | 'RESERVE', room: Map<number, number>): Map<string, number> {
  const kept = new Map<string, number>();
  for (const { id, held, fits } of queue) {
    if (held?.as !== as || !fits.some((fit) => fit.position === held.position)) continue;
    const left = room.get(held.position) ?? 0;
    if (left === 0) continue;
    room.set(held.position, left - 1);
    kept.set(id, held.position);
  }
  return kept;
}

/**
 * Weighs each fit. One head more is worth more than all that the others could lose by making room for it: that costs each
 * line on the way at most one score. Who holds a place counts twice, so that he is never put out for a better fit.
 */
function candidatesFor(lines: readonly AssemblyLine[], people: readonly AssemblyPerson[], as: 'ASSIGNED' | 'RESERVE'): Candidate[] {
  const index = new Map(lines.map((line, at) => [line.position, at]));
  const head = (SCORE_STEPS + MOVE_STEPS) * (lines.length + 1);
  return people.map(({ id, fits, held }) => ({
    id,
    arcs: fits.filter((fit) => index.has(fit.position)).map((fit) => ({
      sink: index.get(fit.position)!,
      weight: (held?.as === as ? 2 * head : head) + scoreSteps(fit.score) + (held?.as === as && held.position === fit.position ? MOVE_STEPS : 0),
    })).sort((one, other) => one.sink - other.sink),
  }));
}

/** A score in whole thousandths; what lies outside 0..1 is cut off, and no number at all is a mistake of the caller. */
export function scoreSteps(score: number): number {
  if (Number.isNaN(score)) throw new RangeError('A fit has no score.');
  return Math.round(Math.min(1, Math.max(0, score)) * SCORE_STEPS);
}
