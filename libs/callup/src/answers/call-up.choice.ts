/** An invitation of somebody behind the number or address from which a reply came. */
export interface InvitationCandidate {
  readonly invitationId: string;
  readonly callUpId: string;
  readonly callUpNumber: number;
  readonly expertId: string;
  readonly launchedAt: Date;
  /** The call-up is OPEN or FILLED. An ended one is still found, so that a late answer is kept with it. */
  readonly open: boolean;
  /** A counted answer is there already. */
  readonly answered: boolean;
}

/** Whose invitation a reply belongs to and why, or why a coordinator must decide. */
export type CallUpChoice =
  | { readonly kind: 'CHOSEN'; readonly invitation: InvitationCandidate; readonly because: 'CODE' | 'UNANSWERED' | 'CHANGE_OF_ANSWER' | 'ENDED' }
  | { readonly kind: 'UNCLEAR'; readonly reason: 'NO_CALL_UP' | 'CODE_NOT_INVITED' | 'SHARED_NUMBER'; readonly callUpId: string | null };

/**
 * Finds the call-up to which a reply belongs. `candidates` are the invitations, with a wave of 1 or more, of everybody who
 * has this number. In this order:
 * 1. a code was given: that call-up, open or not; nobody behind the number is invited to it → unclear, never another one;
 * 2. the newest open call-up that somebody behind the number has not answered;
 * 3. the newest open call-up (a change of the answer);
 * 4. the newest ended one (the answer is late).
 * Inside the call-up a shared number means him who alone is invited, or him who alone has not answered; otherwise it is
 * unclear, since a yes must not be booked on the wrong person.
 */
export function chooseCallUp(candidates: readonly InvitationCandidate[], callUpNumber?: number): CallUpChoice {
  if (callUpNumber !== undefined) {
    const named = candidates.filter((candidate) => candidate.callUpNumber === callUpNumber);
    return named.length === 0 ? { kind: 'UNCLEAR', reason: 'CODE_NOT_INVITED', callUpId: null } : personIn(named, 'CODE');
  }
  const open = candidates.filter((candidate) => candidate.open);
  const unanswered = newest(open.filter((candidate) => !candidate.answered));
  if (unanswered) return personIn(sameCallUp(open, unanswered), 'UNANSWERED');
  const answered = newest(open);
  if (answered) return personIn(sameCallUp(open, answered), 'CHANGE_OF_ANSWER');
  const ended = newest(candidates);
  if (ended) return personIn(sameCallUp(candidates, ended), 'ENDED');
  return { kind: 'UNCLEAR', reason: 'NO_CALL_UP', callUpId: null };
}

function personIn(invited: readonly InvitationCandidate[], because: 'CODE' | 'UNANSWERED' | 'CHANGE_OF_ANSWER' | 'ENDED'): CallUpChoice {
  const unanswered = invited.filter((candidate) => !candidate.answered);
  const [one, ...others] = invited.length === 1 ? invited : unanswered;
  if (one && others.length === 0) return { kind: 'CHOSEN', invitation: one, because };
  return { kind: 'UNCLEAR', reason: 'SHARED_NUMBER', callUpId: invited[0]?.callUpId ?? null };
}

function sameCallUp(candidates: readonly InvitationCandidate[], one: InvitationCandidate): InvitationCandidate[] {
  return candidates.filter((candidate) => candidate.callUpId === one.callUpId);
}

function newest(candidates: readonly InvitationCandidate[]): InvitationCandidate | undefined {
  return candidates.reduce<InvitationCandidate | undefined>((best, one) => (best === undefined || isNewer(one, best) ? one : best), undefined);
}

/** Numbers are drawn in order, so they decide between call-ups of the same instant. */
function isNewer(one: InvitationCandidate, other: InvitationCandidate): boolean {
  const byTime = one.launchedAt.getTime() - other.launchedAt.getTime();
  return byTime > 0 || (byTime === 0 && one.callUpNumber > other.callUpNumber);
}
