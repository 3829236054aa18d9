import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { pledgeInForce } from '../agreements/signature.query.ts';
import { ExpertUnknown } from '../departure/departure.refusals.ts';
import { mayFail, mayLeaveOut, wantsRemark, type StepOutcome, type VettingStepKind } from './decision.rule.ts';
import { TextMissing } from './input.refusals.ts';
import { caseKindFor, moveOf } from './life-cycle.rule.ts';
import { LifeCycle } from './life-cycle.service.ts';
import { VettingBook } from './vetting-book.service.ts';
import { holdCase, holdExpert } from './vetting-case.query.ts';
import { writtenText } from './vetting-text.rule.ts';
import { AttestationHasNoNo, CaseUnknown, MoveIllegal, OwnCase, PledgeMissing, StepNeeded } from './vetting.refusals.ts';
import type { VettingCase } from './vetting.types.ts';

/** What officers write down of a step. */
export interface StepEntry {
  kind: VettingStepKind;
  outcome: StepOutcome;
  remark?: string | null;
}

/** Cases are opened and filled; the decision is made elsewhere. */
@Injectable()
export class VettingCases {
  constructor(private readonly database: DataSource, private readonly book: VettingBook, private readonly lifeCycle: LifeCycle, private readonly audit: AuditLog) {}

  /** Opens a case, or gives the one that is open: two clicks are one. */
  open(actor: Actor, expertId: string): Promise<VettingCase | ExpertUnknown | MoveIllegal | OwnCase> {
    return this.database.transaction(async (em) => {
      if (actor.expertId === expertId) return new OwnCase(actor.locale);
      const status = isUuid(expertId) ? await holdExpert(em, expertId) : null;
      if (!status) return new ExpertUnknown(actor.locale);
      const kind = caseKindFor(status);
      if (!kind) return new MoveIllegal(actor.locale);
      if (moveOf('OPEN_CASE', status)) await this.lifeCycle.move(em, actor, 'OPEN_CASE', expertId, null);
      const [added]: { id: string }[] = await em.query(
        'insert into vetting_case (expert_id, kind, opened_by) values ($1, $2, $3) on conflict do nothing returning id', [expertId, kind, actor.userId]);
      if (added) await this.audit.append(em, { actor, action: 'vetting.open', subjectType: 'vetting_case', subjectId: added.id, detail: { kind } });
      const [open]: { id: string }[] = await em.query(`select id from vetting_case where expert_id = $1 and state = 'OPEN'`, [expertId]);
      return (await this.book.get(open!.id, em))!;
    });
  }

  /** Writes down what came of a step; an earlier entry stays, and a proposal that waits is void. */
  record(actor: Actor, caseId: string, { kind, outcome, remark }: StepEntry): Promise<VettingCase | CaseUnknown | OwnCase | StepNeeded | AttestationHasNoNo | PledgeMissing | TextMissing> {
    return this.database.transaction(async (em) => {
      const held = isUuid(caseId) ? await holdCase(em, caseId) : null;
      if (!held) return new CaseUnknown(actor.locale);
      if (held.expertId === actor.expertId) return new OwnCase(actor.locale);
      if (outcome === 'NOT_NEEDED' && !mayLeaveOut(kind)) return new StepNeeded(actor.locale);
      if (outcome === 'FAILED' && !mayFail(kind)) return new AttestationHasNoNo(actor.locale);
      const said = remark?.trim() ? remark : null;
      const text = said === null ? null : writtenText(said);
      if (text === null && (said !== null || wantsRemark(kind, outcome))) return new TextMissing(actor.locale, 'remark');
      if (kind === 'PLEDGE' && outcome === 'PASSED' && !(await pledgeInForce(em, held.expertId))) return new PledgeMissing(actor.locale);
      await this.book.enter(em, actor, held.id, { kind, outcome, remark: text });
      await this.audit.append(em, { actor, action: 'vetting.step', subjectType: 'vetting_case', subjectId: held.id, detail: { kind, outcome } });
      return (await this.book.get(held.id, em))!;
    });
  }
}
