import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { EventBus } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { RuleProblem } from '../rules.types.ts';
import { done, refused, type Outcome } from './outcome.ts';
import { noteOnTimeline } from './timeline.query.ts';

const UNKNOWN: RuleProblem = {
  field: 'unclearReplyId', code: 'NOT_FOUND',
  message: { ja: 'この返信は見つかりません。', en: 'There is no such reply.' },
  remedy: { ja: '一覧を更新して選び直してください。', en: 'Reload the list and choose again.' },
};

interface Resolved {
  callUpId: string | null;
  invitationId: string | null;
  first: boolean;
}

/** The coordinators' list of replies that could not be booked. */
@Injectable()
export class UnclearReplies {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog, private readonly events: EventBus) {}

  /**
   * Takes a reply off the list: somebody has read it and done what it asked for (an answer is entered with `recordByCoordinator`).
   * Harmless when repeated: who resolved it first stays on record.
   */
  async resolve(actor: Actor, unclearReplyId: string): Promise<Outcome<{ unclearReplyId: string; repeated: boolean }>> {
    return this.database.transaction(async (em) => {
      const resolved = await this.mark(em, unclearReplyId, actor.userId);
      if (!resolved) return refused(UNKNOWN);
      if (resolved.first) await this.putOnRecord(em, actor, unclearReplyId, resolved);
      return done({ unclearReplyId, repeated: !resolved.first });
    });
  }

  private async mark(em: EntityManager, id: string, userId: string | null): Promise<Resolved | null> {
    const [row] = await em.query<Resolved[]>(
      `select call_up_id as "callUpId", invitation_id as "invitationId", resolved_at is null as first from unclear_reply where id = $1 for update`, [id],
    );
    if (row?.first) await em.query('update unclear_reply set resolved_at = muster_now(), resolved_by = $2 where id = $1', [id, userId]);
    return row ?? null;
  }

  private async putOnRecord(em: EntityManager, actor: Actor, id: string, { callUpId, invitationId }: Resolved): Promise<void> {
    await this.audit.append(em, { actor, action: 'callup.resolve-unclear', subjectType: 'unclear_reply', subjectId: id, detail: { callUpId, invitationId } });
    if (callUpId === null) return;
    await noteOnTimeline(em, callUpId, 'UNCLEAR_RESOLVED', { invitationId }, actor.userId);
    await this.events.publish(em, { topic: 'callup', id: callUpId, change: 'unclear' });
  }
}
