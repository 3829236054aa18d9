import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { InvalidInput } from '../refusals/input.refusals.ts';
import type { RuleProblem } from '../rules.types.ts';

const BAD_CIRCLE: RuleProblem = {
  field: 'circle', code: 'BAD_CIRCLE',
  message: { ja: '連絡順の指定が正しくありません。', en: 'The circle is not right.' },
  remedy: { ja: '承認者を選び、1〜3で指定してください。', en: 'Choose an approver, and a circle of 1 to 3.' },
};

/** Which approvers hear first of a waiting call-up, and who only when nobody has decided. */
@Injectable()
export class ApproverCircles {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** Approvers who were put into a circle; whoever is not among them is in the first. */
  async list(): Promise<{ userId: string; circle: number }[]> {
    return this.database.query(
      `select c.user_id as "userId", c.circle from approver_circle c join user_role r on r.user_id = c.user_id and r.role = 'APPROVER' order by c.circle, c.user_id`);
  }

  /** Puts an approver into a circle: 1 hears at once, 2 and 3 when those before have not decided. */
  async put(actor: Actor, userId: string, circle: number): Promise<{ userId: string; circle: number } | InvalidInput> {
    if (!isUuid(userId) || circle < 1 || circle > 3) return new InvalidInput(actor.locale, [BAD_CIRCLE]);
    return this.database.transaction(async (em) => {
      const rows = await em.query<unknown[]>(
        `insert into approver_circle (user_id, circle) select user_id, $2 from user_role where user_id = $1 and role = 'APPROVER'
         on conflict (user_id) do update set circle = excluded.circle returning user_id`, [userId, circle],
      );
      if (rows.length === 0) return new InvalidInput(actor.locale, [BAD_CIRCLE]);
      await this.audit.append(em, { actor, action: 'approval.circle', subjectType: 'app_user', subjectId: userId, detail: { circle } });
      return { userId, circle };
    });
  }
}
