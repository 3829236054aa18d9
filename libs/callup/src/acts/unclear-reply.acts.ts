import type { Actor } from '@muster/identity';
import { isUuid, pageOf, pageSize, type ConnectionOf, type PageArgs } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { seesEveryCallUp } from '../callup.access.ts';
import { UnclearReplies } from '../control/unclear-replies.service.ts';
import { InvitationEntity } from '../entities/invitation.entity.ts';
import { UnclearReplyEntity } from '../entities/unclear-reply.entity.ts';
import { ActRefused, NotFound } from '../refusals/input.refusals.ts';
import { startOf } from '../report/cursor.ts';
import { UnclearReply } from '../types/unclear-reply.type.ts';

/** The reply as it stands after the act, or why it was not done. */
export type UnclearReplyActResult = UnclearReply | NotFound | ActRefused;

/** The coordinators' list of replies that could not be booked. */
@Injectable()
export class UnclearReplyActs {
  constructor(private readonly database: DataSource, private readonly replies: UnclearReplies) {}

  /** What waits to be read by a person, the newest first; of one call-up when it is given, and of none that is known otherwise. */
  async waiting(actor: Actor, page: PageArgs, callUpId: string | null): Promise<ConnectionOf<UnclearReply>> {
    const after = startOf(page, ['uuid']);
    const query = this.database.getRepository(UnclearReplyEntity).createQueryBuilder('u').where('u.resolved_at is null').orderBy('u.id', 'DESC');
    if (!seesEveryCallUp(actor) || (callUpId !== null && !isUuid(callUpId))) query.andWhere('false');
    else if (callUpId !== null) query.andWhere('u.call_up_id = :callUpId', { callUpId });
    const total = query.clone();
    if (after) query.andWhere('u.id < :id', { id: after[0] });
    const rows = await query.limit(pageSize(page) + 1).getMany();
    const senders = await this.senders(rows);
    return pageOf(rows, page, (row) => [row.id], (row) => new UnclearReply(row, senders.get(row.invitationId ?? '') ?? null), () => total.getCount());
  }

  /** Takes a reply off the list; harmless when repeated. */
  async resolve(actor: Actor, id: string): Promise<UnclearReplyActResult> {
    if (!seesEveryCallUp(actor) || !isUuid(id)) return new NotFound(actor.locale, 'id');
    const outcome = await this.replies.resolve(actor, id);
    if (!outcome.ok) return new ActRefused(actor.locale, outcome.problem);
    const row = await this.database.getRepository(UnclearReplyEntity).findOneByOrFail({ id });
    return new UnclearReply(row, (await this.senders([row])).get(row.invitationId ?? '') ?? null);
  }

  /** The expert behind each invitation that some replies belong to. */
  private async senders(rows: readonly UnclearReplyEntity[]): Promise<ReadonlyMap<string, string>> {
    const ids = rows.flatMap(({ invitationId }) => invitationId ?? []);
    if (ids.length === 0) return new Map();
    const found = await this.database.getRepository(InvitationEntity).find({ where: { id: In(ids) }, select: { id: true, expertId: true } });
    return new Map(found.map(({ id, expertId }) => [id, expertId]));
  }
}
