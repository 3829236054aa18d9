import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { fiscalYear, isUuid, todayInJapan } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { findBody } from '../bodies/body.query.ts';
import type { CareerProblem } from '../career.problem.ts';
import { CareerEntryInvalid, CareerRecordUnknown } from '../career.refusals.ts';
import { reaches } from '../careers.access.ts';
import { holdPost } from '../posts/post.query.ts';
import { bodyEntryProblem } from './slot-body.rule.ts';
import { SlotBook } from './slot-book.service.ts';
import { entryDayProblem, standsProblem } from './slot-entry.rule.ts';
import { reachableEntry, SlotLedger } from './slot-ledger.service.ts';
import { abolitionsOf, addEntry } from './slot.query.ts';
import { SlotAbolition, type AbolitionInput, type Slot } from './slot.types.ts';

type Refused = CareerEntryInvalid | CareerRecordUnknown;

/** Head count that bodies give up beside their slots, and entries that are taken back. */
@Injectable()
export class Abolitions {
  constructor(private readonly database: DataSource, private readonly book: SlotBook, private readonly ledger: SlotLedger, private readonly audit: AuditLog) {}

  /** A body gives up heads in a fiscal year, with a post of its own where that is named. */
  record(actor: Actor, input: AbolitionInput): Promise<SlotAbolition | Refused> {
    return this.database.transaction(async (em) => {
      const body = reaches(actor, input.organisationId) ? await findBody(em, input.organisationId) : null;
      if (!body) return new CareerRecordUnknown(actor.locale, 'organisationId');
      const problem = entryDayProblem({ ...input, kind: 'ABOLISHED' }, input.fiscalYear, await todayInJapan(em)) ?? bodyEntryProblem(body, 'ABOLISHED', input.onDay)
        ?? await this.postProblem(em, input);
      if (problem) return new CareerEntryInvalid(actor.locale, problem);
      const id = await addEntry(em, { slotId: null, kind: 'ABOLISHED', ...input }, actor.userId);
      return this.done(em, actor, 'slot.abolish', id, input, { heads: input.heads, postId: input.postId });
    });
  }

  /** Takes back an entry that was wrong, of a slot or of the body itself; both entries stay. */
  takeBack(actor: Actor, id: string): Promise<Slot | SlotAbolition | Refused> {
    return this.database.transaction(async (em) => {
      const entry = await reachableEntry(em, actor, id);
      if (!entry) return new CareerRecordUnknown(actor.locale);
      if (entry.slotId !== null) return this.ledger.takeBack(em, actor, entry);
      await em.query(`select pg_advisory_xact_lock(hashtextextended('slot ' || $1, 0))`, [entry.organisationId]);
      const problem = standsProblem(await abolitionsOf(em, [entry.organisationId], entry.fiscalYear), id);
      if (problem) return new CareerEntryInvalid(actor.locale, problem);
      const { organisationId, fiscalYear: year, heads, onDay } = entry;
      await addEntry(em, { slotId: null, organisationId, fiscalYear: year, kind: 'ABOLISHED', heads, onDay, reverses: id }, actor.userId);
      return this.done(em, actor, 'slot.take-back', id, entry, { heads });
    });
  }

  private async postProblem(em: EntityManager, { postId, organisationId, fiscalYear: year, heads }: AbolitionInput): Promise<CareerProblem | null> {
    if (postId === null) return null;
    const post = isUuid(postId) ? await holdPost(em, postId) : null;
    const { from, until } = fiscalYear(year);
    if (post?.organisationId !== organisationId || post.abolishedOn === null || post.abolishedOn < from || post.abolishedOn > until || heads !== 1) return NOT_ABOLISHED_THEN;
    const entries = await abolitionsOf(em, [organisationId], null);
    const takenBack = new Set(entries.map(({ reverses }) => reverses));
    return entries.some((entry) => entry.postId === postId && !takenBack.has(entry.id)) ? COUNTED_ALREADY : null;
  }

  private async done(
    em: EntityManager, actor: Actor, action: string, id: string, of: { organisationId: string; fiscalYear: number }, detail: Record<string, unknown>,
  ): Promise<SlotAbolition> {
    const { organisationId, fiscalYear: year } = of;
    await this.audit.append(em, { actor, action, subjectType: 'slot_event', subjectId: id, detail: { organisationId, fiscalYear: year, ...detail } });
    return (await this.book.abolitions(actor, year, em)).find((one) => one.organisationId === organisationId)!;
  }
}

const NOT_ABOLISHED_THEN: CareerProblem = {
  code: 'POST_NOT_ABOLISHED', field: 'postId', message: { ja: 'この組織のポストではないか、この年度に廃止されていないか、人数が 1 ではありません。', en: 'It is no post of the body, is not abolished in that fiscal year, or the heads are not 1.' },
  remedy: { ja: '先にポストを廃止し、1人として記録してください。', en: 'Abolish the post first, and record one head for it.' },
};
const COUNTED_ALREADY: CareerProblem = {
  code: 'POST_COUNTED_ALREADY', field: 'postId', message: { ja: 'このポストの廃止はすでに台帳に記録されています。', en: 'The abolition of this post stands in the ledger already.' },
  remedy: { ja: '台帳を確認してください。', en: 'Look at the ledger.' },
};
