import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { NotAnExpert } from '../registry.refusals.ts';
import { confirm, confirmationFigures, confirmationOf } from './confirmation.query.ts';
import { confirmationState } from './confirmation.rule.ts';
import { RecordConfirmation, type ConfirmationFigures } from './confirmation.types.ts';

/** The quarterly word of experts that their entries are right. */
@Injectable()
export class Confirmations {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** How my entry stands; null when I am no expert. */
  async mine({ expertId }: Actor): Promise<RecordConfirmation | null> {
    return expertId ? this.stands(this.database.manager, expertId) : null;
  }

  /** My entry is right as it stands. */
  async confirm(actor: Actor): Promise<RecordConfirmation | NotAnExpert> {
    const { expertId } = actor;
    if (!expertId) return new NotAnExpert(actor.locale);
    return this.database.transaction(async (em) => {
      await confirm(em, expertId);
      await this.audit.append(em, { actor, action: 'expert.confirm', subjectType: 'expert', subjectId: expertId });
      return this.stands(em, expertId);
    });
  }

  figures(): Promise<ConfirmationFigures> {
    return confirmationFigures(this.database.manager);
  }

  private async stands(em: EntityManager, expertId: string): Promise<RecordConfirmation> {
    const { confirmedAt, dueOn, today } = await confirmationOf(em, expertId);
    return Object.assign(new RecordConfirmation(), { confirmedAt, dueOn, state: confirmationState(dueOn, today) });
  }
}
