import type { AnswerKind, Place } from '../rules.types.ts';
import type { AssemblyPerson, LineFit } from './assembly.types.ts';

/** What the assembly knows of an invitation. */
export interface TeamMember {
  id: string;
  rank: number;
  lines: readonly number[];
  scores: readonly number[];
  answer: AnswerKind | null;
  answerLate: boolean;
  answeredAt: Date | null;
  arriveAt: Date | null;
  assignment: 'PROPOSED' | 'ASSIGNED' | 'RESERVE' | 'STOOD_DOWN' | 'RELEASED' | null;
  position: number | null;
  /** When the present assignment was decided. */
  assignedAt: Date | null;
  /** Lines at whose time the person has a place in another team. */
  booked: readonly number[];
}

/** A line as far as it decides who can take it. */
export interface TeamLine {
  position: number;
  need: number;
  reserves: number;
  place: Place;
  fromAt: Date;
  untilAt: Date;
}

/** Share of the score that a late arrival can cost: half of it for somebody who comes when the work is nearly over. */
const LATE_ARRIVAL_WEIGHT = 0.5;

/**
 * The person that an invitation brings to the assembly, or null when it brings none: no counted yes, nothing that fits,
 * or stood down since the last answer. Who holds a place keeps it whatever the clock said when he answered: a coordinator
 * may confirm a late yes.
 */
export function candidateOf(member: TeamMember, lines: readonly TeamLine[]): AssemblyPerson | null {
  const holds = member.assignment === 'ASSIGNED' || member.assignment === 'RESERVE';
  if (member.answer === null || member.answer === 'NO' || (member.answerLate && !holds)) return null;
  if (member.assignment === 'STOOD_DOWN' && !answeredSince(member)) return null;
  const reserve = member.assignment === 'RESERVE';
  const fits = lines.flatMap((line): LineFit[] => {
    const score = scoreOn(member, line);
    // Who was told to stand by goes before those who were told nothing; within each group the better fit goes first.
    return score === null ? [] : [{ position: line.position, score: reserve ? 0.5 + score / 2 : score / 2 }];
  });
  const kept = holds && fits.some((fit) => fit.position === member.position);
  const held = kept ? { position: member.position!, as: member.assignment as 'ASSIGNED' | 'RESERVE' } : undefined;
  return fits.length === 0 ? null : { id: member.id, rank: member.rank, fits, held };
}

/** Whether the current answer came after the present assignment was decided: a yes after a stand-down is a new offer. */
export function answeredSince(member: Pick<TeamMember, 'answeredAt' | 'assignedAt'>): boolean {
  return member.answeredAt !== null && member.assignedAt !== null && member.answeredAt > member.assignedAt;
}

/** Fit for one line after what was answered: remote only, or from a time on. Null when the person cannot take it. */
function scoreOn(member: TeamMember, line: TeamLine): number | null {
  const at = member.lines.indexOf(line.position);
  if (at < 0) return null;
  // Who is confirmed already stays: only two confirmations could have brought that about, and no machine chooses between them.
  if (member.booked.includes(line.position) && !(member.assignment === 'ASSIGNED' && member.position === line.position)) return null;
  if (member.answer === 'REMOTE_ONLY' && line.place === 'ON_SITE') return null;
  const score = member.scores[at] ?? 0;
  if (member.arriveAt === null || member.arriveAt <= line.fromAt) return score;
  if (member.arriveAt >= line.untilAt) return null;
  const missed = (member.arriveAt.getTime() - line.fromAt.getTime()) / (line.untilAt.getTime() - line.fromAt.getTime());
  return score * (1 - LATE_ARRIVAL_WEIGHT * missed);
}
