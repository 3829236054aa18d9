import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { launchWhole } from './i01-launch-whole.query.ts';
import { oneRowEach } from './i02-one-row-each.query.ts';
import { oneAcceptedSend } from './i03-one-accepted-send.query.ts';
import { nothingAfterCancel } from './i04-nothing-after-cancel.query.ts';
import { nothingUnstored } from './i05-nothing-acknowledged-unstored.query.ts';
import { answersFold } from './i06-answers-fold.query.ts';
import { statusForward } from './i07-status-forward.query.ts';
import { neverTooMany } from './i08-never-too-many.query.ts';
import { timersOnce } from './i09-timers-once.query.ts';
import { optOutObeyed } from './i10-opt-out.query.ts';
import { rateHolds } from './i11-rate-holds.query.ts';
import { secondProvider } from './i12-second-provider.query.ts';
import type { Breach, Invariant, InvariantReport, InvariantResults } from './invariant.ts';

/** Every check, in the order of the design. */
export const CHECKS: readonly Invariant[] = [
  launchWhole, oneRowEach, oneAcceptedSend, nothingAfterCancel, nothingUnstored, answersFold,
  statusForward, neverTooMany, timersOnce, optOutObeyed, rateHolds, secondProvider,
];

/** Checks the invariants of a call-up by queries of its own; changes nothing. */
@Injectable()
export class InvariantAuditor {
  /** Runs every check on one call-up, in the caller's transaction. A call-up that does not exist breaks nothing. */
  async check(em: Pick<EntityManager, 'query'>, callUpId: string): Promise<InvariantReport> {
    const breaches: Breach[] = [];
    // A call-up that was launched a moment ago is in no statistics yet: the planner takes its 50,000 people for one
    // and would join them row by row, for hours.
    await em.query(`select set_config('enable_nestloop', 'off', true)`);
    for (const check of CHECKS) {
      const found = await em.query<{ what: string; count: number; samples: string[] }[]>(
        `select what, count(*)::int as count, (array_agg(subject order by subject))[1:5] as samples from (${check.sql}) breach group by what order by what`,
        [callUpId],
      );
      breaches.push(...found.map((row) => ({ invariant: check.id, ...row })));
    }
    await em.query(`select set_config('enable_nestloop', 'on', true)`);
    const broken = new Set(breaches.map((breach) => breach.invariant));
    const results = Object.fromEntries(CHECKS.map((check) => [check.id, !broken.has(check.id)])) as InvariantResults;
    return { results, violations: breaches.reduce((sum, breach) => sum + breach.count, 0), breaches };
  }
}
