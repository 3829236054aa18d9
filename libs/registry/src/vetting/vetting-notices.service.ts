import { Queue } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What a mail about a membership is about. */
export type VettingNoticeKind = 'APPROVED' | 'REFUSED' | 'RENEWAL' | 'LAPSED' | 'SUSPENDED' | 'REINSTATED' | 'REPLIED' | 'REVIEW_DUE' | 'PLEDGE' | 'DUTY';

/** One occasion to write to somebody. */
export interface VettingNotice {
  expertId: string;
  /** A colleague; null: to the expert. */
  userId: string | null;
  kind: VettingNoticeKind;
  /** Tells occasions of one kind apart; a second notice of the same occasion is none. */
  key: string;
}

/** Puts mails about memberships in the queue, once each: job data is ids only, and address and text are looked up when the mail leaves. */
@Injectable()
export class VettingNotices {
  constructor(private readonly queue: Queue) {}

  /** Adds a notice in the transaction of its cause; an occasion that was noticed before is passed over. */
  async add(em: EntityManager, { expertId, userId, kind, key }: VettingNotice): Promise<void> {
    const added: { id: string }[] = await em.query(
      'insert into vetting_notice (expert_id, user_id, kind, key) values ($1, $2, $3, $4) on conflict do nothing returning id', [expertId, userId, kind, key]);
    await this.enqueue(em, added.map(({ id }) => id));
  }

  /** Queues the mails of notices that a statement has added. */
  async enqueue(em: EntityManager, noticeIds: readonly string[]): Promise<void> {
    for (const noticeId of noticeIds) await this.queue.enqueue(em, 'registry.vetting-mail', { noticeId }, { key: noticeId });
  }
}
