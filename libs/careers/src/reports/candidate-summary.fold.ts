import type { CandidateState } from '../candidates/candidate.state.ts';

/** How far the candidates of a body came: each counts in every step that he reached, however often. */
export interface CandidateSummary {
  organisationId: string;
  shortlisted: number;
  interviewed: number;
  offered: number;
  accepted: number;
  declined: number;
  appointed: number;
}

const COUNTED = { SHORTLISTED: 'shortlisted', INTERVIEWED: 'interviewed', OFFERED: 'offered', ACCEPTED: 'accepted', DECLINED: 'declined', APPOINTED: 'appointed' } as const;

/** Candidates by body and the steps that they reached, in whatever order the steps come. */
export function candidateSummary(steps: readonly { candidateId: string; organisationId: string; kind: CandidateState }[]): CandidateSummary[] {
  const bodies = new Map<string, CandidateSummary>();
  const seen = new Set<string>();
  for (const { candidateId, organisationId, kind } of steps) {
    const line = bodies.get(organisationId) ?? { organisationId, shortlisted: 0, interviewed: 0, offered: 0, accepted: 0, declined: 0, appointed: 0 };
    bodies.set(organisationId, line);
    if (kind === 'DROPPED' || seen.has(`${candidateId} ${kind}`)) continue;
    seen.add(`${candidateId} ${kind}`);
    line[COUNTED[kind]] += 1;
  }
  return [...bodies.values()];
}
