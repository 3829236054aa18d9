import { actingAs, pageOf, pageSize, type ConnectionOf, type DatabaseContext, type PageArgs } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { UNDECIDED } from '../approval/approval-state.query.ts';
import { CHECKS, InvariantAuditor } from '../audit-check/invariant-auditor.service.ts';
import { CallUpEntity } from '../entities/call-up.entity.ts';
import { CallUpEventEntity } from '../entities/call-up-event.entity.ts';
import { InvitationEntity } from '../entities/invitation.entity.ts';
import { CallUp } from '../types/call-up.type.ts';
import type { InvariantCheck } from '../types/invariant.type.ts';
import { Invitation, type InvitationFilter } from '../types/invitation.type.ts';
import { TimelineEvent } from '../types/timeline.type.ts';
import { narrowCallUps, type CallUpNarrowing } from '../search/narrow.query.ts';
import { startOf } from './cursor.ts';
import { narrowInvitations } from './invitations.query.ts';
import type { AnswersSoFar, PlaceOnBoard } from '../types/pictures.type.ts';
import { readAnswersOverTime, readPlaces } from './pictures.query.ts';
import { readSilent, type SilentPeople } from './silent.query.ts';

/** The checks compare rows that most who read their results may not see: contacts, the inbox, the record. Counts and ids leave here, nothing else. */
const CHECKING: DatabaseContext = Object.freeze({ kind: 'system', may: ['callup:read', 'audit:read', 'invariant:check'] });

/** What the live board and the report read. Record rights are asked for by the callers (`callup.access.ts`). */
@Injectable()
export class Board {
  constructor(private readonly database: DataSource, private readonly auditor: InvariantAuditor) {}

  /** One call-up, or null. */
  async callUp(id: string): Promise<CallUp | null> {
    const row = await this.database.getRepository(CallUpEntity).findOneBy({ id });
    return row && new CallUp(row);
  }

  /** Call-ups, the newest first. */
  async callUps(page: PageArgs, narrowing: CallUpNarrowing): Promise<ConnectionOf<CallUp>> {
    const after = startOf(page, ['number']);
    const query = narrowCallUps(this.database.getRepository(CallUpEntity).createQueryBuilder('c').orderBy('c.number', 'DESC'), narrowing);
    const total = query.clone();
    if (after) query.andWhere('c.number < :number', { number: after[0] });
    const rows = await query.limit(pageSize(page) + 1).getMany();
    return pageOf(rows, page, (row) => [row.number], (row) => new CallUp(row), () => total.getCount());
  }

  /** Call-ups on which a second person has still to decide, the nearest deadline first. */
  async undecided(): Promise<CallUp[]> {
    const ids = (await this.database.query<{ id: string }[]>(UNDECIDED)).map(({ id }) => id);
    const rows = await this.database.getRepository(CallUpEntity).findBy({ id: In(ids) });
    const found = new Map(rows.map((row) => [row.id, new CallUp(row)]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  /** The invitations of a call-up in the order of calling. */
  async invitations(callUpId: string, page: PageArgs, filter: InvitationFilter): Promise<ConnectionOf<Invitation>> {
    const after = startOf(page, ['number', 'uuid']);
    const query = narrowInvitations(
      this.database.getRepository(InvitationEntity).createQueryBuilder('i').where('i.call_up_id = :callUpId', { callUpId }), filter,
    );
    const total = query.clone();
    if (after) query.andWhere('(i.rank, i.id) > (:rank, :id)', { rank: after[0], id: after[1] });
    const rows = await query.orderBy('i.rank').addOrderBy('i.id').limit(pageSize(page) + 1).getMany();
    return pageOf(rows, page, (row) => [row.rank, row.id], (row) => new Invitation(row), () => total.getCount());
  }

  /** The timeline of a call-up, the newest entry first. */
  async timeline(callUpId: string, page: PageArgs): Promise<ConnectionOf<TimelineEvent>> {
    const after = startOf(page, ['number']);
    const query = this.database.getRepository(CallUpEventEntity).createQueryBuilder('e')
      .where('e.call_up_id = :callUpId', { callUpId });
    const total = query.clone();
    if (after) query.andWhere('e.id < :id', { id: after[0] });
    const rows = await query.orderBy('e.id', 'DESC').limit(pageSize(page) + 1).getMany();
    return pageOf(rows, page, (row) => [row.id], (row) => new TimelineEvent(row), () => total.getCount());
  }

  /** How the answers to a call-up came in. */
  answersOverTime(callUpId: string): Promise<AnswersSoFar[]> {
    return readAnswersOverTime(this.database, callUpId);
  }

  /** Who gave no answer to a call-up, by how far he was reached. */
  silent(callUpId: string): Promise<SilentPeople[]> {
    return readSilent(this.database, callUpId);
  }

  /** Where the people of a call-up live. */
  byPrefecture(callUpId: string): Promise<PlaceOnBoard[]> {
    return readPlaces(this.database, callUpId);
  }

  /** Checks the invariants of a call-up now, in one snapshot: the queries of a running call-up must not see different moments. */
  async invariants(callUpId: string): Promise<InvariantCheck[]> {
    const report = await actingAs(CHECKING, () => this.database.transaction('REPEATABLE READ', (em) => this.auditor.check(em, callUpId)));
    return CHECKS.map(({ id, says }) => ({
      id, says, holds: report.results[id], breaches: report.breaches.filter((breach) => breach.invariant === id),
    }));
  }
}
