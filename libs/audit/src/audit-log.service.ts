import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Who did it, as far as the record needs to know. */
export interface AuditActor {
  kind: string;
  userId: string | null;
}

/** One act for the record. `detail` holds ids, codes and counts only: never a name, address, text or token. */
export interface AuditAct {
  actor: AuditActor;
  /** What was done, e.g. `callup.launch`. */
  action: string;
  /** What it was done to, e.g. `call_up`. */
  subjectType: string;
  subjectId: string | null;
  detail?: Record<string, unknown>;
}

/** The append-only record. The database numbers and chains the rows and refuses every change to them. */
@Injectable()
export class AuditLog {
  /** Adds one row in the caller's transaction, so that the act and its record stand or fall together. */
  async append(em: EntityManager, act: AuditAct): Promise<void> {
    await em.query(
      `insert into audit_entry (actor_kind, actor_id, action, subject_type, subject_id, detail)
       values ($1, $2, $3, $4, $5, $6::jsonb)`,
      [act.actor.kind, act.actor.userId, act.action, act.subjectType, act.subjectId, JSON.stringify(act.detail ?? {})],
    );
  }

  /** Adds the same act for each subject, in one statement. */
  async appendEach(em: EntityManager, act: Omit<AuditAct, 'subjectId'>, subjectIds: readonly string[]): Promise<void> {
    await em.query(
      `insert into audit_entry (actor_kind, actor_id, action, subject_type, subject_id, detail)
       select $1, $2::uuid, $3, $4, id, $6::jsonb from unnest($5::uuid[]) as id`,
      [act.actor.kind, act.actor.userId, act.action, act.subjectType, subjectIds, JSON.stringify(act.detail ?? {})],
    );
  }
}
