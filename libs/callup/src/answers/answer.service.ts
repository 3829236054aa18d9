import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { Clock, EventBus, Queue, Vault } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { announceChange, requestAssembly } from '../assembly/assembly.request.ts';
import { done, refused, type Outcome } from '../control/outcome.ts';
import { noteOnTimeline } from '../control/timeline.query.ts';
import type { AnswerKind } from '../rules.types.ts';
import { checkEntry, type CoordinatorEntry } from './answer-entry.rule.ts';
import { answerableInvitation } from './answerable-invitation.query.ts';
import { LINK_ANSWER_SQL } from './link-answer.query.ts';
import { storeAnswers, type IncomingAnswer, type StoredAnswer } from './record-answers.query.ts';

/** An answer from the page behind a link. */
export interface LinkAnswer {
  callUpId: string;
  invitationId: string;
  kind: AnswerKind;
  arriveAt: Date | null;
  /** From the form that was shown; makes a doubled post harmless. */
  nonce: string;
}

/** Takes answers in from every way: stores each once, folds it into the invitation, asks for the assembly. */
@Injectable()
export class AnswerService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly queue: Queue,
    private readonly events: EventBus,
    private readonly audit: AuditLog,
    private readonly vault: Vault,
  ) {}

  /**
   * Stores answers in the caller's transaction; gives the ones that were new. The caller asks for the assembly at its end
   * (`settle`), after everything else that it writes.
   */
  async store(em: EntityManager, answers: readonly IncomingAnswer[]): Promise<StoredAnswer[]> {
    await announceChange(em, answers.map((answer) => answer.callUpId));
    const stored = await storeAnswers(em, await this.vault.loaded(), answers);
    for (const answer of stored) {
      const gaveUp = answer.late && answer.kind === 'NO' && (answer.assignment === 'ASSIGNED' || answer.assignment === 'RESERVE');
      // It does not count any more, but somebody is expected who will not come: the coordinator must see it.
      if (gaveUp) await noteOnTimeline(em, answer.callUpId, 'LATE_WITHDRAWAL', { invitationId: answer.invitationId });
    }
    return stored;
  }

  /** Asks for the assembly of the call-ups with new answers and tells the boards. */
  async settle(em: EntityManager, stored: readonly StoredAnswer[]): Promise<void> {
    const callUpIds = [...new Set(stored.map((answer) => answer.callUpId))].sort();
    for (const id of callUpIds) await this.events.publish(em, { topic: 'callup', id, change: 'answers' });
    await requestAssembly(this.queue, em, callUpIds);
  }

  /** Records what an expert told a coordinator; refused when it makes no sense for that invitation. */
  async recordByCoordinator(actor: Actor, entry: CoordinatorEntry): Promise<Outcome<{ invitationId: string; late: boolean; repeated: boolean }>> {
    return this.database.transaction(async (em) => {
      const now = await this.clock.now(em);
      const found = await answerableInvitation(em, entry.invitationId);
      const problem = checkEntry(entry, found, now);
      if (problem || !found) return refused(problem!);
      const stored = await this.store(em, [{
        callUpId: found.callUpId, invitationId: entry.invitationId, kind: entry.kind, arriveAt: entry.kind === 'YES_FROM' ? entry.arriveAt : null,
        channel: 'COORDINATOR', receivedAt: entry.receivedAt ?? now, note: entry.note.trim(), inboxId: null, enteredBy: actor.userId, sourceKey: `entry:${entry.entryKey}`,
      }]);
      if (stored.length > 0) await this.putOnRecord(em, actor, entry, found.callUpId, stored[0]!);
      await this.settle(em, stored);
      return done({ invitationId: entry.invitationId, late: stored[0]?.late ?? (entry.receivedAt ?? now) > found.deadline, repeated: stored.length === 0 });
    });
  }

  /** What entering would come to, without entering anything. */
  async judge(entry: CoordinatorEntry): Promise<Outcome<{ invitationId: string; late: boolean; repeated: boolean }>> {
    const em = this.database.manager;
    const now = await this.clock.now();
    const found = await answerableInvitation(em, entry.invitationId);
    const problem = checkEntry(entry, found, now);
    if (problem || !found) return refused(problem!);
    const there = await em.query<unknown[]>('select from answer where invitation_id = $1 and source_key = $2', [entry.invitationId, `entry:${entry.entryKey}`]);
    return done({ invitationId: entry.invitationId, late: (entry.receivedAt ?? now) > found.deadline, repeated: there.length > 0 });
  }

  private async putOnRecord(em: EntityManager, actor: Actor, entry: CoordinatorEntry, callUpId: string, stored: StoredAnswer): Promise<void> {
    const detail = { callUpId, answer: entry.kind, late: stored.late, ...entry.receivedAt ? { receivedAt: entry.receivedAt.toISOString() } : {} };
    await this.audit.append(em, { actor, action: 'callup.record-answer', subjectType: 'invitation', subjectId: entry.invitationId, detail });
    await noteOnTimeline(em, callUpId, 'ANSWER_ENTERED', { invitationId: entry.invitationId, answer: entry.kind, late: stored.late }, actor.userId);
  }

  /** Records an answer from the page. The same form posted twice is one answer; another choice on the same form is a new one. */
  async recordByLink(answer: LinkAnswer): Promise<void> {
    await this.database.transaction(async (em) => {
      await announceChange(em, [answer.callUpId]);
      const [next] = await em.query<{ sourceKey: string }[]>(LINK_ANSWER_SQL, [answer.invitationId, answer.nonce, answer.kind, answer.arriveAt]);
      if (!next) return;
      const stored = await this.store(em, [{
        ...answer, channel: 'LINK', receivedAt: await this.clock.now(em), note: null, inboxId: null, enteredBy: null, sourceKey: next.sourceKey,
      }]);
      await this.settle(em, stored);
    });
  }
}
