import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotAnExpert } from '../registry.refusals.ts';
import { obligationsOf, replaceObligations } from './obligation.query.ts';
import { BadObligation } from './obligation.refusals.ts';
import { obligationProblem, type Obligation } from './obligation.rule.ts';
import { MyObligations, type ObligationInput, type RivalObligation } from './obligation.types.ts';

/** What else may call experts, by their own word. Targeting counts what goes first like a time when they cannot. */
@Injectable()
export class Obligations {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  mine({ expertId }: Actor): Promise<RivalObligation[]> {
    return expertId ? obligationsOf(this.database.manager, expertId) : Promise.resolve([]);
  }

  /** Puts these in the place of all that I declared before. The record says how many, not which. */
  async declare(actor: Actor, inputs: readonly ObligationInput[]): Promise<MyObligations | NotAnExpert | BadObligation> {
    const { expertId } = actor;
    if (!expertId) return new NotAnExpert(actor.locale);
    const list: Obligation[] = inputs.map(({ kind, fromOn, untilOn, goesFirst }) => ({ kind, fromOn, untilOn: untilOn ?? null, goesFirst }));
    const problem = obligationProblem(list);
    if (problem) return new BadObligation(actor.locale, problem);
    return this.database.transaction(async (em) => {
      await replaceObligations(em, expertId, list);
      await this.audit.append(em, { actor, action: 'expert.obligations', subjectType: 'expert', subjectId: expertId, detail: { declared: list.length } });
      return Object.assign(new MyObligations(), { obligations: await obligationsOf(em, expertId) });
    });
  }
}
