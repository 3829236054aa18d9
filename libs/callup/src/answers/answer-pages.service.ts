import { actingAs, ENV, randomToken, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AnswerKind, RuleProblem } from '../rules.types.ts';
import { arrivalProblem } from './answer-entry.rule.ts';
import { findAnswerView, noteSeen, type AnswerView } from './answer-view.query.ts';
import { AnswerService } from './answer.service.ts';
import { linkPhase } from './link.phase.ts';
import { proves, readLinkToken, tokenKeys, type TokenKeys } from './link-token.ts';
import { readArrival } from './page/page.times.ts';

/** What a link opens: the view of one invitation, or why it opens nothing. */
export type Opened = { found: true; view: AnswerView } | { found: false; reason: 'unknown' | 'expired' };

const KINDS: readonly string[] = ['YES', 'YES_FROM', 'REMOTE_ONLY', 'NO'] satisfies AnswerKind[];

/** Opens answer links and takes the answers that are given behind them. */
@Injectable()
export class AnswerPages {
  private readonly keys: TokenKeys;

  constructor(private readonly database: DataSource, private readonly answers: AnswerService, @Inject(ENV) env: Env) {
    this.keys = tokenKeys(env, 'answer-link');
  }

  /** Opens a link: only a proven token of a call-up that was sent and is not long over. */
  async open(token: string): Promise<Opened> {
    const claimed = readLinkToken(token);
    const view = claimed && await behind(claimed.linkNumber, () => findAnswerView(this.database, claimed.linkNumber));
    if (!claimed || !view || !proves(this.keys, claimed, view.invitationId)) return { found: false, reason: 'unknown' };
    const phase = linkPhase(view, view.now);
    if (phase === 'UNKNOWN') return { found: false, reason: 'unknown' };
    return phase === 'EXPIRED' ? { found: false, reason: 'expired' } : { found: true, view };
  }

  /** Notes the first time that somebody looked. */
  async seen(view: AnswerView): Promise<void> {
    await behind(view.linkNumber, () => noteSeen(this.database, view.invitationId));
  }

  /**
   * Takes a posted form; gives the problem when it is no answer. After the deadline an answer from a page that was
   * still open is kept and marked late; after a cancellation there is nothing left to answer.
   */
  async answer(view: AnswerView, fields: Readonly<Record<string, string>>): Promise<RuleProblem | null> {
    const kind = fields.answer ?? '';
    if (!isKind(kind)) return NO_CHOICE;
    if (view.state === 'CANCELLED') return null;
    const arriveAt = kind === 'YES_FROM' ? readArrival(fields.arrive ?? '', view.now) : null;
    const problem = kind === 'YES_FROM' ? arrivalProblem(arriveAt, view.lastUntil, view.now) : null;
    if (problem) return problem;
    const nonce = /^[\w-]{8,64}$/.test(fields.nonce ?? '') ? fields.nonce! : randomToken(128);
    const given = { callUpId: view.callUpId, invitationId: view.invitationId, kind, arriveAt, nonce };
    await behind(view.linkNumber, () => this.answers.recordByLink(given));
    return null;
  }
}

/** Does the work for the holder of a link: PostgreSQL shows him that invitation and nothing else. */
function behind<T>(linkNumber: string, work: () => Promise<T>): Promise<T> {
  return actingAs({ kind: 'link', link: linkNumber }, work);
}

function isKind(text: string): text is AnswerKind {
  return KINDS.includes(text);
}

const NO_CHOICE: RuleProblem = {
  field: 'answer', code: 'ANSWER_MISSING',
  message: { ja: '回答が選ばれていません。', en: 'No answer was chosen.' },
  remedy: { ja: '4つのボタンのいずれかを押してください。', en: 'Press one of the four buttons.' },
};
