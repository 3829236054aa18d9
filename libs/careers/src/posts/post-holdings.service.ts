import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid } from '@muster/platform';
import { ExpertService } from '@muster/registry';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CareerEntryInvalid, CareerRecordUnknown } from '../career.refusals.ts';
import { reaches } from '../careers.access.ts';
import type { CareerProblem } from '../career.problem.ts';
import { endProblem, holdingProblem, NOT_OURS, OTHER_MAIN_POST, type Holding } from './holding.rule.ts';
import { PostBook } from './post-book.service.ts';
import { addHolding, hasMainPost, holdingsOf, holdPost } from './post.query.ts';
import type { Post, PostHoldingInput } from './post.types.ts';

/** Who holds a post, and until when. */
@Injectable()
export class PostHoldings {
  constructor(private readonly database: DataSource, private readonly book: PostBook, private readonly experts: ExpertService, private readonly audit: AuditLog) {}

  /** Somebody holds a post, acts for its holder, or holds it beside another. */
  hold(actor: Actor, { postId, ...wish }: PostHoldingInput): Promise<Post | CareerEntryInvalid | CareerRecordUnknown> {
    return this.database.transaction(async (em) => {
      const post = isUuid(postId) ? await holdPost(em, postId) : null;
      if (!post || !reaches(actor, post.organisationId)) return new CareerRecordUnknown(actor.locale, 'postId');
      const problem = holdingProblem(wish, post, await holdingsOf(em, [postId])) ?? await this.personProblem(em, actor, wish);
      if (problem) return new CareerEntryInvalid(actor.locale, problem);
      const id = await addHolding(em, postId, wish, actor.userId);
      const { expertId, kind, fromOn, untilOn } = wish;
      await this.audit.append(em, { actor, action: 'post.hold', subjectType: 'post', subjectId: postId, detail: { holdingId: id, expertId, kind, fromOn, untilOn } });
      return (await this.book.get(actor, postId, em))!;
    });
  }

  /** Says which day is the last of a holding. */
  end(actor: Actor, holdingId: string, lastDay: string): Promise<Post | CareerEntryInvalid | CareerRecordUnknown> {
    return this.database.transaction(async (em) => {
      const [found]: { postId: string }[] = isUuid(holdingId) ? await em.query('select post_id as "postId" from post_holding where id = $1', [holdingId]) : [];
      const post = found ? await holdPost(em, found.postId) : null;
      if (!post || !reaches(actor, post.organisationId)) return new CareerRecordUnknown(actor.locale, 'holdingId');
      const held = (await holdingsOf(em, [post.id])).find(({ id, untilOn }) => id === holdingId && untilOn === null);
      const problem = held ? endProblem(held, lastDay) : HAS_ENDED;
      if (problem) return new CareerEntryInvalid(actor.locale, problem);
      await em.query('update post_holding set until_on = $2::date where id = $1', [holdingId, lastDay]);
      await this.audit.append(em, { actor, action: 'post.hold-end', subjectType: 'post', subjectId: post.id, detail: { holdingId, lastDay } });
      return (await this.book.get(actor, post.id, em))!;
    });
  }

  /** A person of the roster must be one of the own people or have accepted an offer, and has one main post at a time, wherever that is. */
  private async personProblem(em: EntityManager, actor: Actor, { expertId, kind, fromOn, untilOn }: Holding): Promise<CareerProblem | null> {
    if (expertId === null) return null;
    if (!await this.isOurs(em, actor, expertId)) return NOT_OURS;
    return kind === 'HOLDER' && await hasMainPost(em, expertId, fromOn, untilOn) ? OTHER_MAIN_POST : null;
  }

  private async isOurs(em: EntityManager, actor: Actor, expertId: string): Promise<boolean> {
    if (!isUuid(expertId)) return false;
    if ((await this.experts.visible(actor, [expertId])).has(expertId)) return true;
    const rows: { organisationId: string }[] = await em.query(
      `select s.organisation_id as "organisationId" from candidate c join slot s on s.id = c.slot_id where c.expert_id = $1 and c.state in ('ACCEPTED', 'APPOINTED')`, [expertId]);
    return rows.some(({ organisationId }) => reaches(actor, organisationId));
  }
}

const HAS_ENDED: CareerProblem = {
  code: 'HAS_ENDED', field: 'holdingId', message: { ja: 'この在任の終了日はすでに記録されています。', en: 'The last day of this holding is on record already.' },
  remedy: { ja: '表示を更新してください。', en: 'Load it again.' },
};
