import type { ExpertStatus } from '../entities/expert.entity.ts';

/** One act that changes where an expert stands: from where, to where. */
export interface LifeCycleMove {
  from: readonly ExpertStatus[];
  to: ExpertStatus;
}

/** Every legal move; what is not here does not happen. */
export const MOVES = {
  /** The expert accepts the invitation. */
  APPLY: { from: ['INVITED'], to: 'APPLIED' },
  /** An officer opens a case. */
  OPEN_CASE: { from: ['APPLIED', 'LAPSED'], to: 'VETTING' },
  /** Two officers agree. */
  APPROVE: { from: ['VETTING', 'LAPSED'], to: 'ACTIVE' },
  /** Two officers refuse an applicant, whose entry is then erased. */
  REJECT: { from: ['VETTING'], to: 'LEFT' },
  /** Two officers refuse a renewal. */
  REFUSE_RENEWAL: { from: ['ACTIVE', 'SUSPENDED'], to: 'LAPSED' },
  SUSPEND: { from: ['ACTIVE'], to: 'SUSPENDED' },
  REINSTATE: { from: ['SUSPENDED'], to: 'ACTIVE' },
  /** The last day of eligibility is over. */
  LAPSE: { from: ['ACTIVE', 'SUSPENDED'], to: 'LAPSED' },
  /** The office invites an alumnus back. */
  RETURN: { from: ['LEFT'], to: 'INVITED' },
  LEAVE: { from: ['INVITED', 'APPLIED', 'VETTING', 'ACTIVE', 'SUSPENDED', 'LAPSED'], to: 'LEFT' },
} as const satisfies Record<string, LifeCycleMove>;

export type LifeCycleAct = keyof typeof MOVES;

/** Where the act leads from here; null when it is not legal. */
export function moveOf(act: LifeCycleAct, status: ExpertStatus): ExpertStatus | null {
  const { from, to }: LifeCycleMove = MOVES[act];
  return from.includes(status) ? to : null;
}

/** What a case is about, by where the expert stands; null when no case may be opened. */
export function caseKindFor(status: ExpertStatus): 'FIRST' | 'RENEWAL' | null {
  if (status === 'APPLIED' || status === 'VETTING') return 'FIRST';
  return status === 'INVITED' || status === 'LEFT' ? null : 'RENEWAL';
}
