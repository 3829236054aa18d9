import type { Env } from '@muster/platform';
import { linkToken, proves, tokenKeys, type ClaimedToken, type TokenKeys } from '../answers/link-token.ts';

/** The keys of release links: an answer link opens no release, and no release link an answer. */
export function releaseKeys(env: Pick<Env, 'MUSTER_SECRET' | 'MUSTER_PREVIOUS_SECRETS'>): TokenKeys {
  return tokenKeys(env, 'release-link');
}

/** Where the link in one mail to an employer leads; made anew whenever a mail is written, and stored nowhere. */
export function releaseLinkUrl(publicUrl: string, keys: TokenKeys, notice: { linkNumber: string; id: string }): string {
  return `${publicUrl}/r/${linkToken(keys, notice.linkNumber, notice.id)}`;
}

/** Whether a token was made for this notice. */
export function provesRelease(keys: TokenKeys, token: ClaimedToken, noticeId: string): boolean {
  return proves(keys, token, noticeId);
}
