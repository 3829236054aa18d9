import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { pledgeInForce } from '../agreements/signature.query.ts';
import { mayDecide, missingSteps } from './decision.rule.ts';
import { DayInvalid, TextMissing } from './input.refusals.ts';
import { moveOf, type LifeCycleAct } from './life-cycle.rule.ts';
import { LifeCycle } from './life-cycle.service.ts';
import { isLegalTerm } from './renewal.rule.ts';
import { VettingBook } from './vetting-book.service.ts';
import { hasOwnChannel, holdCase, type HeldCase } from './vetting-case.query.ts';
import { VettingNotices } from './vetting-notices.service.ts';
import { writtenText } from './vetting-text.rule.ts';
import { CaseUnknown, NoProposal, OwnCase, OwnChannelMissing, OwnProposal, PledgeMissing, StepsMissing } from './vetting.refusals.ts';
import type { VettingCase, VettingVerdict } from './vetting.types.ts';

/** What one officer proposes. */
export interface Proposal {
  verdict: VettingVerdict;
  /** APPROVE: the last day of eligibility, YYYY-MM-DD. */
  until?: string | null;
  remark: string;
}

const APPROVE_ACTS: readonly LifeCycleAct[] = ['APPROVE'];
const REFUSE_ACTS: readonly LifeCycleAct[] = ['REJECT', 'REFUSE_RENEWAL'];

/** The decision of a case: one officer proposes, another decides. */
@Injectable()
export class VettingDecisions {
  constructor(
    private readonly database: DataSource, private readonly book: VettingBook, private readonly lifeCycle: LifeCycle,
    private readonly notices: VettingNotices, private readonly audit: AuditLog,
  ) {}

  /** Proposes what to decide; all steps must be done to approve. */
  propose(actor: Actor, caseId: string, { verdict, until, remark }: Proposal): Promise<VettingCase | CaseUnknown | OwnCase | StepsMissing | OwnChannelMissing | DayInvalid | TextMissing> {
    return this.database.transaction(async (em) => {
      const held = isUuid(caseId) ? await holdCase(em, caseId) : null;
      if (!held) return new CaseUnknown(actor.locale);
      if (held.expertId === actor.expertId) return new OwnCase(actor.locale);
      const text = writtenText(remark);
      if (text === null) return new TextMissing(actor.locale, 'remark');
      if (verdict === 'APPROVE') {
        const missing = missingSteps(await this.book.entries(em, held.id));
        if (missing.length > 0) return new StepsMissing(actor.locale, missing);
        if (!(await hasOwnChannel(em, held.expertId))) return new OwnChannelMissing(actor.locale);
        if (!isLegalTerm(until ?? '', held.today, held.eligibleUntil)) return new DayInvalid(actor.locale, 'until');
      }
      await this.book.enter(em, actor, held.id, { kind: 'PROPOSAL', outcome: verdict, remark: text, until: verdict === 'APPROVE' ? until : null });
      await this.audit.append(em, { actor, action: 'vetting.propose', subjectType: 'vetting_case', subjectId: held.id, detail: { verdict } });
      return (await this.book.get(held.id, em))!;
    });
  }

  /** A second officer agrees, and the decision takes effect in the same transaction; or returns the case. */
  decide(actor: Actor, caseId: string, agree: boolean, remark: string): Promise<VettingCase | CaseUnknown | OwnCase | OwnProposal | NoProposal | PledgeMissing | OwnChannelMissing | TextMissing> {
    return this.database.transaction(async (em) => {
      const held = isUuid(caseId) ? await holdCase(em, caseId) : null;
      if (!held) return new CaseUnknown(actor.locale);
      const entries = await this.book.entries(em, held.id);
      const verdict = mayDecide(entries, held.expertId, { userId: actor.userId ?? '', expertId: actor.expertId });
      if (verdict === 'OWN_CASE') return new OwnCase(actor.locale);
      if (verdict === 'OWN_PROPOSAL') return new OwnProposal(actor.locale);
      if (verdict === 'NO_PROPOSAL') return new NoProposal(actor.locale);
      const text = writtenText(remark);
      if (text === null) return new TextMissing(actor.locale, 'remark');
      const { outcome, until } = entries.at(-1)!;
      if (agree && outcome === 'APPROVE' && !(await pledgeInForce(em, held.expertId))) return new PledgeMissing(actor.locale);
      if (agree && outcome === 'APPROVE' && !(await hasOwnChannel(em, held.expertId))) return new OwnChannelMissing(actor.locale);
      await this.book.enter(em, actor, held.id, { kind: 'DECISION', outcome: agree ? 'AGREED' : 'RETURNED', remark: text });
      await this.audit.append(em, { actor, action: agree ? 'vetting.decide' : 'vetting.return', subjectType: 'vetting_case', subjectId: held.id, detail: { verdict: outcome } });
      if (agree) await this.takeEffect(em, actor, held, outcome === 'APPROVE' ? { acts: APPROVE_ACTS, state: 'APPROVED', until } : { acts: REFUSE_ACTS, state: 'REFUSED', until: null }, text);
      return (await this.book.get(held.id, em))!;
    });
  }

  private async takeEffect(em: EntityManager, actor: Actor, held: HeldCase, { acts, state, until }: { acts: readonly LifeCycleAct[]; state: string; until: string | null }, why: string): Promise<void> {
    // Before the move: whoever is refused leaves, and leaving closes what is open.
    await em.query('update vetting_case set state = $2, closed_at = muster_now() where id = $1', [held.id, state]);
    if (until) await em.query('update expert set eligible_until = $2::date, version = version + 1, updated_at = muster_now() where id = $1', [held.expertId, until]);
    const act = acts.find((one) => moveOf(one, held.status));
    if (act) await this.lifeCycle.move(em, actor, act, held.expertId, why);
    await this.notices.add(em, { expertId: held.expertId, userId: null, kind: state === 'APPROVED' ? 'APPROVED' : 'REFUSED', key: held.id });
  }
}
