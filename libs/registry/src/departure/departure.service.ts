import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotAnExpert } from '../registry.refusals.ts';
import { ExpertUnknown, LeavingNotConfirmed } from './departure.refusals.ts';
import { Departed } from './departure.types.ts';

/** The database notes the day and ends accounts and sessions in the same statement (trigger `note_departure`). */
const LEAVE = `update expert set status = 'LEFT', version = version + 1, updated_at = muster_now() where id = $1 and status <> 'LEFT' and erased_at is null`;

const DEPARTURE = `select left_at as "leftAt", left_at + (muster_now() - retention_before('ENTRY')) as "erasedFrom" from departure where expert_id = $1`;

/** Leaving the registry: nothing reaches the person any more, his access ends at once, erasure follows by itself. */
@Injectable()
export class Departures {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /** I leave. Asked to confirm, because it cannot be undone by oneself. */
  async leave(actor: Actor, confirmed: boolean): Promise<Departed | NotAnExpert | LeavingNotConfirmed> {
    if (!actor.expertId) return new NotAnExpert(actor.locale);
    if (!confirmed) return new LeavingNotConfirmed(actor.locale);
    return (await this.depart(actor, actor.expertId)) ?? new NotAnExpert(actor.locale);
  }

  /** The registry's office records that somebody left: by letter, or because he died. */
  async record(actor: Actor, expertId: string): Promise<Departed | ExpertUnknown> {
    if (!isUuid(expertId)) return new ExpertUnknown(actor.locale);
    return (await this.depart(actor, expertId)) ?? new ExpertUnknown(actor.locale);
  }

  private depart(actor: Actor, expertId: string): Promise<Departed | null> {
    return this.database.transaction(async (em) => {
      const [, changed]: [unknown[], number] = await em.query(LEAVE, [expertId]);
      const [departed]: Departed[] = await em.query(DEPARTURE, [expertId]);
      if (!departed) return null;
      if (changed > 0) await this.audit.append(em, { actor, action: 'expert.leave', subjectType: 'expert', subjectId: expertId });
      return Object.assign(new Departed(), departed);
    });
  }
}
