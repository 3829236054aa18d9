import { candidateOf, type TeamLine, type TeamMember } from '../assembly/assembly.candidate.ts';
import type { HeldPlace } from '../assembly/assembly.types.ts';
import type { RuleProblem } from '../rules.types.ts';
import { TEAM_PROBLEMS } from './call-up.problems.ts';

/** How many hold each kind of place on a line, the person in question left out. */
export interface Taken {
  position: number;
  assigned: number;
  reserved: number;
}

/** A place for somebody, or why there is none. */
export type Placing = { ok: true; place: HeldPlace } | { ok: false; problem: RuleProblem };

/**
 * Finds the place that a coordinator gives by hand: on the line that he names, else the one that fits best and has room.
 * A late yes may be taken, a no may not; nobody is put where he does not fit, and no line gets more than it asked for
 * (invariant I8).
 */
export function placeByHand(member: TeamMember, as: HeldPlace['as'], lines: readonly TeamLine[], taken: readonly Taken[], position?: number): Placing {
  if (member.answer === null || member.answer === 'NO') return { ok: false, problem: TEAM_PROBLEMS.noYes };
  // The coordinator overrules lateness and an earlier stand-down, not the fit.
  const person = candidateOf({ ...member, answerLate: false, assignment: null }, lines);
  const fits = [...(person?.fits ?? [])].sort((one, other) => other.score - one.score || one.position - other.position);
  const hasRoom = (at: number): boolean => {
    const line = lines.find((one) => one.position === at);
    const held = taken.find((one) => one.position === at);
    return line !== undefined && (as === 'ASSIGNED' ? (held?.assigned ?? 0) < line.need : (held?.reserved ?? 0) < line.reserves);
  };
  if (position === undefined) {
    const best = fits.find((fit) => hasRoom(fit.position));
    return best ? { ok: true, place: { position: best.position, as } } : { ok: false, problem: fits.length > 0 ? TEAM_PROBLEMS.noRoom : member.booked.length > 0 ? TEAM_PROBLEMS.bookedElsewhere : TEAM_PROBLEMS.doesNotFit };
  }
  if (member.booked.includes(position)) return { ok: false, problem: TEAM_PROBLEMS.bookedElsewhere };
  const line = lines.find((one) => one.position === position);
  if (!line) return { ok: false, problem: TEAM_PROBLEMS.noSuchLine };
  if (!fits.some((fit) => fit.position === position)) {
    const remote = member.lines.includes(position) && member.answer === 'REMOTE_ONLY' && line.place === 'ON_SITE';
    return { ok: false, problem: remote ? TEAM_PROBLEMS.remoteOnly : TEAM_PROBLEMS.doesNotFit };
  }
  return hasRoom(position) ? { ok: true, place: { position, as } } : { ok: false, problem: TEAM_PROBLEMS.lineFull };
}
