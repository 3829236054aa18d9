/** How an employer's release of one person for one call-up stands. */
export type ReleaseState = 'PENDING' | 'GRANTED' | 'REFUSED' | 'LAPSED' | 'WITHDRAWN';

/** What an invitation knows of it; LAPSED: the employer's time ran out. */
export type InvitationRelease = 'NOT_NEEDED' | 'PENDING' | 'GRANTED' | 'REFUSED' | 'LAPSED';

/** What is mailed to an employer's contacts. */
export type ReleaseNoticeKind = 'ASK' | 'REMINDER' | 'CALLED_OFF';

/** The phases of a release link's page. */
export type ReleasePhase = 'ASKING' | 'GRANTED' | 'REFUSED' | 'LATE' | 'CALLED_OFF' | 'EXPIRED';

/**
 * What a link shows: the question while it can be decided, then what became of it, and nothing once the work is over. Why a
 * request was called off shows nowhere: a decline, a stand-down and a cancellation are the same to an employer.
 */
export function releasePhase(request: { state: ReleaseState; dueAt: Date; untilAt: Date }, now: Date): ReleasePhase {
  if (now >= request.untilAt) return 'EXPIRED';
  switch (request.state) {
    case 'PENDING': return now < request.dueAt ? 'ASKING' : 'LATE';
    case 'LAPSED': return 'LATE';
    case 'WITHDRAWN': return 'CALLED_OFF';
    case 'GRANTED':
    case 'REFUSED': return request.state;
  }
}
