import { AuditLog } from '@muster/audit';
import { SYSTEM } from '@muster/identity';
import { ENV, EventBus, Queue } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockCallUp } from '../assembly/assembly.query.ts';
import { isEnded } from '../callup.state.ts';
import { noteOnTimeline } from '../control/timeline.query.ts';
import { settledEnv, type DefaultsEnv } from '../settings/call-up-setting.query.ts';
import { armApproval, disarmApproval } from '../waves/call-up.timers.ts';
import { fireTimer, timerKey } from '../waves/timer-firing.query.ts';
import { addAuthor, beginRound, insertApproval, lockApproval, settleApproval, widen, type ApprovalAsked, type ApprovalRow } from './approval-desk.query.ts';
import { tellCircle, type ToldCircle } from './approval-people.query.ts';

/**
 * Asks for the second person's decision and sees to it that somebody hears of it: the first circle at once, the next one when
 * nobody has decided in time, each exactly once. All in the caller's transaction, after the call-up's row was locked.
 */
@Injectable()
export class ApprovalDesk {
  constructor(
    private readonly queue: Queue, private readonly events: EventBus, private readonly audit: AuditLog,
    @Inject(ENV) private readonly env: DefaultsEnv,
  ) {}

  /** Seconds until the next circle hears of it. */
  async patience(em: EntityManager): Promise<number> {
    return (await settledEnv(em, this.env)).MUSTER_APPROVAL_ESCALATES_AFTER * 60;
  }

  /** Asks for a decision on a new call-up. */
  async ask(em: EntityManager, callUpId: string, authorId: string | null, asked: ApprovalAsked): Promise<void> {
    await addAuthor(em, callUpId, authorId);
    const dueAt = await insertApproval(em, callUpId, asked);
    await this.post(em, await tellCircle(em, callUpId, 1, 1));
    await armApproval(this.queue, em, callUpId, dueAt);
  }

  /** An edit voids what was asked: whoever edited is an author now, and everybody is asked anew. */
  async askAgain(em: EntityManager, callUpId: string, editorId: string | null): Promise<void> {
    await addAuthor(em, callUpId, editorId);
    const { round, dueAt } = await beginRound(em, callUpId, await this.patience(em));
    await this.post(em, await tellCircle(em, callUpId, round, 1));
    await armApproval(this.queue, em, callUpId, dueAt);
  }

  /** Records who decided, and for whom. */
  async decide(em: EntityManager, callUpId: string, decidedBy: string, onBehalfOf: string | null): Promise<void> {
    await settleApproval(em, callUpId, decidedBy, onBehalfOf);
    await disarmApproval(this.queue, em, callUpId);
  }

  /** The timer has come: the next circle is told, unless somebody has decided or the call-up has ended. */
  async onTime(em: EntityManager, callUpId: string): Promise<void> {
    const callUp = await lockCallUp(em, callUpId);
    const approval = await lockApproval(em, callUpId);
    if (!callUp || isEnded(callUp.state) || !approval || approval.decided || approval.dueAt === null) return;
    const firing = await fireTimer(em, timerKey.approval(callUpId, approval.round, approval.circle), approval.dueAt);
    if (firing === 'EARLY') await armApproval(this.queue, em, callUpId, approval.dueAt);
    if (firing === 'FIRES') await this.escalate(em, callUpId, approval);
  }

  private async escalate(em: EntityManager, callUpId: string, approval: ApprovalRow): Promise<void> {
    const told = await tellCircle(em, callUpId, approval.round, approval.circle + 1);
    const dueAt = await widen(em, callUpId, told.circle ?? approval.circle, told.more ? await this.patience(em) : null);
    await this.post(em, told);
    if (dueAt !== null) await armApproval(this.queue, em, callUpId, dueAt);
    const detail = { circle: told.circle, people: told.notices.length };
    if (approval.kind === 'AFTERWARDS' && !approval.overdue) await noteOnTimeline(em, callUpId, 'CONFIRMATION_OVERDUE', {});
    await noteOnTimeline(em, callUpId, 'APPROVAL_ESCALATED', detail);
    await this.audit.append(em, { actor: SYSTEM, action: 'callup.escalate-approval', subjectType: 'call_up', subjectId: callUpId, detail });
    await this.events.publish(em, { topic: 'callup', id: callUpId, change: 'approval' });
  }

  private async post(em: EntityManager, told: ToldCircle): Promise<void> {
    for (const noticeId of told.notices) await this.queue.enqueue(em, 'callup.approval-mail', { noticeId }, { key: noticeId });
  }
}
