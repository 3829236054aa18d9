import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { Clock, isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { InvalidInput, NotFound } from '../refusals/input.refusals.ts';
import { Delegation, PossibleDelegate, type DelegationRow } from '../types/approval.type.ts';
import { BAD_DELEGATE, BAD_SPAN } from './approval.problems.ts';
import { isGoodSpan } from './time-span.rule.ts';

/** A delegate and for how long. */
export interface NewDelegation {
  delegateId: string;
  fromAt: Date;
  untilAt: Date;
}

const COLUMNS = `id, approver_id as "approverId", delegate_id as "delegateId", from_at as "fromAt", until_at as "untilAt", revoked_at as "revokedAt"`;

/** Only whoever may use it, and never the approver ($1) himself: the api asks a delegate for `callup:approve-delegated`, which these roles hold. */
const POSSIBLE = `u.id <> $1 and u.disabled_at is null
    and exists (select from user_role r where r.user_id = u.id and r.role in ('COORDINATOR', 'APPROVER'))`;

const ADD = `
  insert into approval_delegation (approver_id, delegate_id, from_at, until_at, created_at)
  select $1, u.id, $3, $4, muster_now() from app_user u where u.id = $2 and ${POSSIBLE}
  returning ${COLUMNS}`;

/** Approvers name others who may decide in their place for a time. */
@Injectable()
export class Delegations {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /** Names a delegate; on record. */
  async name(actor: Actor, given: NewDelegation): Promise<Delegation | InvalidInput> {
    const problem = !isUuid(given.delegateId) ? BAD_DELEGATE : isGoodSpan(given.fromAt, given.untilAt, await this.clock.now()) ? null : BAD_SPAN;
    if (problem) return new InvalidInput(actor.locale, [problem]);
    return this.database.transaction(async (em) => {
      const [row] = await em.query<DelegationRow[]>(ADD, [actor.userId, given.delegateId, given.fromAt, given.untilAt]);
      if (!row) return new InvalidInput(actor.locale, [BAD_DELEGATE]);
      const detail = { delegateId: row.delegateId, fromAt: given.fromAt.toISOString(), untilAt: given.untilAt.toISOString() };
      await this.audit.append(em, { actor, action: 'approval.delegate', subjectType: 'approval_delegation', subjectId: row.id, detail });
      return new Delegation(row);
    });
  }

  /** Whom the actor may name, by name. */
  async possible(actor: Actor): Promise<PossibleDelegate[]> {
    const rows = await this.database.query<{ id: string; name: string }[]>(
      `select u.id, u.display_name as name from app_user u where ${POSSIBLE} order by u.display_name, u.id`, [actor.userId],
    );
    return rows.map((row) => new PossibleDelegate(row));
  }

  /** Takes an own delegation back, from now on; harmless when repeated. */
  async end(actor: Actor, id: string): Promise<Delegation | NotFound> {
    if (!isUuid(id)) return new NotFound(actor.locale, 'id');
    return this.database.transaction(async (em) => {
      const [[row]] = await em.query<[DelegationRow[]]>(
        `update approval_delegation set revoked_at = coalesce(revoked_at, muster_now()) where id = $1 and approver_id = $2 returning ${COLUMNS}`, [id, actor.userId],
      );
      if (!row) return new NotFound(actor.locale, 'id');
      await this.audit.append(em, { actor, action: 'approval.end-delegation', subjectType: 'approval_delegation', subjectId: id });
      return new Delegation(row);
    });
  }

  /** The delegations that hold now or later, of whom or to whom the actor is. */
  async own(actor: Actor): Promise<Delegation[]> {
    const rows = await this.database.query<DelegationRow[]>(
      `select ${COLUMNS} from approval_delegation where (approver_id = $1 or delegate_id = $1) and revoked_at is null and until_at > muster_now() order by from_at, id`,
      [actor.userId],
    );
    return rows.map((row) => new Delegation(row));
  }
}
