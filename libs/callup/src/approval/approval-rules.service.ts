import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { Clock, isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { InvalidInput, NotFound } from '../refusals/input.refusals.ts';
import { ApprovalRule, type ApprovalRuleRow } from '../types/approval.type.ts';
import { BAD_RULE, BAD_SPAN } from './approval.problems.ts';
import { isGoodSpan } from './time-span.rule.ts';

/** What may go out before a second person has seen it. */
export interface NewApprovalRule {
  /** Null: any incident. */
  presetCode: string | null;
  maxSeverity: number;
  maxRecipients: number;
  confirmWithinSeconds: number;
  fromAt: Date;
  untilAt: Date;
}

const COLUMNS = `id, preset_code as "presetCode", max_severity as "maxSeverity", max_recipients as "maxRecipients",
  confirm_within_seconds as "confirmWithinSeconds", from_at as "fromAt", until_at as "untilAt", created_by as "createdBy"`;

const ADD = `
  insert into approval_rule (preset_code, max_severity, max_recipients, confirm_within_seconds, from_at, until_at, created_by, created_at)
  select $1, $2, $3, $4, $5, $6, $7, muster_now() where $1::text is null or exists (select from preset where code = $1) returning ${COLUMNS}`;

/** Pre-authorised rules: an approver says beforehand what may go out at once and is confirmed afterwards. */
@Injectable()
export class ApprovalRules {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /** Makes a rule; it never helps its own author. */
  async create(actor: Actor, given: NewApprovalRule): Promise<ApprovalRule | InvalidInput> {
    if (!isGoodSpan(given.fromAt, given.untilAt, await this.clock.now())) return new InvalidInput(actor.locale, [BAD_SPAN]);
    if (!hasGoodFigures(given)) return new InvalidInput(actor.locale, [BAD_RULE]);
    return this.database.transaction(async (em) => {
      const [row] = await em.query<ApprovalRuleRow[]>(ADD, [
        given.presetCode, given.maxSeverity, given.maxRecipients, given.confirmWithinSeconds, given.fromAt, given.untilAt, actor.userId,
      ]);
      if (!row) return new InvalidInput(actor.locale, [BAD_RULE]);
      const { presetCode, maxSeverity, maxRecipients, confirmWithinSeconds } = given;
      const detail = { presetCode, maxSeverity, maxRecipients, confirmWithinSeconds, fromAt: given.fromAt.toISOString(), untilAt: given.untilAt.toISOString() };
      await this.audit.append(em, { actor, action: 'approval.rule', subjectType: 'approval_rule', subjectId: row.id, detail });
      return new ApprovalRule(row);
    });
  }

  /** Ends a rule from now on; any approver may. Call-ups that went out under it are still to be confirmed. */
  async end(actor: Actor, id: string): Promise<ApprovalRule | NotFound> {
    if (!isUuid(id)) return new NotFound(actor.locale, 'id');
    return this.database.transaction(async (em) => {
      const [[row]] = await em.query<[ApprovalRuleRow[]]>(
        `update approval_rule set revoked_at = coalesce(revoked_at, muster_now()), revoked_by = coalesce(revoked_by, $2) where id = $1 returning ${COLUMNS}`, [id, actor.userId],
      );
      if (!row) return new NotFound(actor.locale, 'id');
      await this.audit.append(em, { actor, action: 'approval.end-rule', subjectType: 'approval_rule', subjectId: id });
      return new ApprovalRule(row);
    });
  }

  /** The rules that hold now or later. */
  async list(): Promise<ApprovalRule[]> {
    const rows = await this.database.query<ApprovalRuleRow[]>(
      `select ${COLUMNS} from approval_rule where revoked_at is null and until_at > muster_now() order by from_at, id`,
    );
    return rows.map((row) => new ApprovalRule(row));
  }
}

function hasGoodFigures({ maxSeverity, maxRecipients, confirmWithinSeconds }: NewApprovalRule): boolean {
  return maxSeverity >= 0 && maxSeverity <= 4 && maxRecipients > 0 && confirmWithinSeconds >= 60 && confirmWithinSeconds <= 86_400;
}
