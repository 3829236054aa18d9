import { AuditLog } from '@muster/audit';
import { actingAs, ENV, Queue, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readLinkToken, type TokenKeys } from '../answers/link-token.ts';
import { armRelease } from '../waves/call-up.timers.ts';
import { releasePhase } from './release.state.ts';
import { provesRelease, releaseKeys } from './release-token.ts';
import { decideRelease, findReleaseView, type ReleaseView } from './release-view.query.ts';

/** What a link opens: the view of one request, or why it opens nothing. */
export type OpenedRelease = { found: true; view: ReleaseView } | { found: false; reason: 'unknown' | 'expired' };

/** Opens the links in mails to employers and takes the decisions that are made behind them. */
@Injectable()
export class ReleasePages {
  private readonly keys: TokenKeys;

  constructor(private readonly database: DataSource, private readonly queue: Queue, private readonly audit: AuditLog, @Inject(ENV) env: Env) {
    this.keys = releaseKeys(env);
  }

  /** Opens a link: only a proven token of a request whose work is not over. */
  async open(token: string): Promise<OpenedRelease> {
    const claimed = readLinkToken(token);
    const view = claimed && await behind(claimed.linkNumber, () => findReleaseView(this.database, claimed.linkNumber));
    if (!claimed || !view || !provesRelease(this.keys, claimed, view.noticeId)) return { found: false, reason: 'unknown' };
    return releasePhase(view, view.now) === 'EXPIRED' ? { found: false, reason: 'expired' } : { found: true, view };
  }

  /** Takes a posted form; false when it decides nothing. The first decision stands; a second one, or a late one, changes nothing. */
  async decide(view: ReleaseView, decision: string | undefined): Promise<boolean> {
    if (decision !== 'GRANTED' && decision !== 'REFUSED') return false;
    await behind(view.linkNumber, () => this.database.transaction(async (em) => {
      if (!await decideRelease(em, view.requestId, decision)) return;
      await this.audit.append(em, {
        actor: { kind: 'link', userId: null }, action: 'release.decide', subjectType: 'release_request', subjectId: view.requestId, detail: { decision, noticeId: view.noticeId },
      });
      await armRelease(this.queue, em, view.requestId, null);
    }));
    return true;
  }
}

/** Does the work for the holder of a link: PostgreSQL shows him that request and nothing else. */
function behind<T>(linkNumber: string, work: () => Promise<T>): Promise<T> {
  return actingAs({ kind: 'release', link: linkNumber }, work);
}
