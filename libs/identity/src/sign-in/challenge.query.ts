import { sha256 } from '@muster/platform';
import type { EntityManager } from 'typeorm';

/** What a challenge was made for; it counts for nothing else. */
export type ChallengePurpose = 'REGISTER' | 'SIGN_IN' | 'STEP_UP' | 'OIDC';

/** Minutes for which a challenge can be answered. */
export const CHALLENGE_MINUTES = 5;

/** What the answer to a challenge must match. */
export interface ChallengeUse {
  purpose: ChallengePurpose;
  /** The session that asked, where somebody is signed in. */
  sessionId: string | null;
}

/** Keeps the hash of a challenge that the browser is about to get. */
export async function keepChallenge(em: EntityManager, challenge: string, use: ChallengeUse): Promise<void> {
  await em.query(
    `insert into sign_in_challenge (challenge_hash, purpose, session_id, expires_at)
     values ($1, $2, $3, muster_now() + make_interval(mins => ${CHALLENGE_MINUTES}))`,
    [sha256(challenge), use.purpose, use.sessionId],
  );
}

/** Uses a challenge up, whatever comes of the answer; false when it was never made, is used, too old, or somebody else's. */
export async function takeChallenge(em: EntityManager, challenge: string, use: ChallengeUse): Promise<boolean> {
  const rows: { fits: boolean }[] = await em.query(
    `with taken as (delete from sign_in_challenge where challenge_hash = $1 returning purpose, session_id, expires_at)
     select purpose = $2 and session_id is not distinct from $3::uuid and expires_at > muster_now() as fits from taken`,
    [sha256(challenge), use.purpose, use.sessionId],
  );
  return rows[0]?.fits ?? false;
}
