import type { AssemblyPlan } from './assembly.types.ts';
import { answeredSince, type TeamMember } from './assembly.candidate.ts';

/** What a person is told about his place in the team. */
export type Told = 'CONFIRM' | 'RESERVE' | 'STAND_DOWN';

/** A new standing of one person, and what he is told of it; null tells nothing. */
export interface TeamChange {
  invitationId: string;
  /** When the answer was received on which this was decided. */
  answeredAt: Date | null;
  was: TeamMember['assignment'];
  assignment: TeamMember['assignment'];
  position: number | null;
  tell: Told | null;
}

/** Whether people whose yes finds no place are still kept for one. */
export type SparePolicy = 'KEEP' | 'STAND_DOWN';

/**
 * The steps from the present team to the planned one. People are told as soon as it is decided: a place with CONFIRM, a
 * reserve with RESERVE. Who said yes and has no place yet is PROPOSED and told nothing while he may still be needed; when
 * not (the team is complete, or answering is over) he is thanked with STAND_DOWN. Who takes back a yes gives up his place
 * (RELEASED) and is told nothing, for he told us; who changes it so that the place does not fit is told that it is off.
 */
export function teamChanges(members: readonly TeamMember[], plan: AssemblyPlan, spare: SparePolicy): TeamChange[] {
  const places = new Map(plan.places.map((place) => [place.personId, place]));
  return members.flatMap((member) => {
    const place = places.get(member.id);
    const change = place
      ? { assignment: place.as, position: place.position, tell: place.as === 'ASSIGNED' ? 'CONFIRM' as const : 'RESERVE' as const }
      : withoutPlace(member, spare);
    if (change.assignment === member.assignment && change.position === member.position && !change.again) return [];
    const { id: invitationId, answeredAt } = member;
    return [{ invitationId, answeredAt, was: member.assignment, assignment: change.assignment, position: change.position, tell: change.tell }];
  });
}

interface Standing {
  assignment: TeamMember['assignment'];
  position: number | null;
  tell: Told | null;
  /** Only the time of the decision is new. */
  again?: boolean;
}

function withoutPlace(member: TeamMember, spare: SparePolicy): Standing {
  const held = member.assignment === 'ASSIGNED' || member.assignment === 'RESERVE';
  const stay: Standing = { assignment: member.assignment, position: held ? member.position : null, tell: null };
  if (member.answer === null) return stay;
  if (member.answer === 'NO') {
    if (member.assignment === 'PROPOSED') return { assignment: null, position: null, tell: null };
    return held ? { assignment: 'RELEASED', position: null, tell: null } : stay;
  }
  const thanked: Standing = { assignment: 'STOOD_DOWN', position: null, tell: 'STAND_DOWN' };
  if (member.assignment === 'RESERVE' && spare === 'STAND_DOWN') return thanked;
  // The changed yes does not fit the place any more; another one may still be found for him.
  if (held) return { assignment: 'RELEASED', position: null, tell: 'STAND_DOWN' };
  if (member.assignment === 'RELEASED' && !answeredSince(member)) return stay;
  if (member.assignment === 'STOOD_DOWN') return spare === 'STAND_DOWN' && answeredSince(member) ? { ...stay, again: true } : stay;
  // Too late to be counted: he must not set out.
  if (spare === 'STAND_DOWN' || member.answerLate) return thanked;
  return { assignment: 'PROPOSED', position: null, tell: null };
}
