import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { fiscalYear, isUuid, todayInJapan } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { findBody, isRank } from '../bodies/body.query.ts';
import { NO_RANK, titleProblem, type CareerProblem } from '../career.problem.ts';
import { CareerEntryInvalid, CareerRecordUnknown } from '../career.refusals.ts';
import { reaches } from '../careers.access.ts';
import { findPosts } from '../posts/post.query.ts';
import { bodyEntryProblem, bodyYearProblem } from './slot-body.rule.ts';
import { SlotBook } from './slot-book.service.ts';
import { HAS_CANDIDATE, NO_YEAR, NOT_OF_BODY, reversalProblem, slotEntryProblem } from './slot-entry.rule.ts';
import { addEntry, addSlot, findEntry, holdSlot, ledgerOf, type SlotEventRow } from './slot.query.ts';
import type { Slot, SlotEntryInput, SlotRequestInput } from './slot.types.ts';

type Refused = CareerEntryInvalid | CareerRecordUnknown;

/** The ledger of hiring slots: asked for, assessed, granted, advertised, filled, vacated, given up. */
@Injectable()
export class SlotLedger {
  constructor(private readonly database: DataSource, private readonly book: SlotBook, private readonly audit: AuditLog) {}

  /** A body asks for heads with one purpose, for one fiscal year. */
  request(actor: Actor, input: SlotRequestInput): Promise<Slot | Refused> {
    return this.database.transaction(async (em) => {
      const body = reaches(actor, input.organisationId) ? await findBody(em, input.organisationId) : null;
      if (!body) return new CareerRecordUnknown(actor.locale, 'organisationId');
      const entry = { kind: 'REQUESTED' as const, heads: input.heads, onDay: input.onDay };
      const problem = titleProblem(input) ?? yearProblem(input.fiscalYear) ?? bodyYearProblem(body, input.fiscalYear)
        ?? slotEntryProblem([], entry, input.fiscalYear, await todayInJapan(em)) ?? bodyEntryProblem(body, 'REQUESTED', input.onDay)
        ?? (await isRank(em, input.rank, fiscalYear(input.fiscalYear).from) ? null : NO_RANK)
        ?? await this.postProblem(em, input.postId, input.organisationId, fiscalYear(input.fiscalYear).from);
      if (problem) return new CareerEntryInvalid(actor.locale, problem);
      const slotId = await addSlot(em, input, actor.userId);
      await addEntry(em, { slotId, organisationId: input.organisationId, fiscalYear: input.fiscalYear, ...entry }, actor.userId);
      return this.done(em, actor, 'slot.request', slotId, { organisationId: input.organisationId, fiscalYear: input.fiscalYear, ...entry });
    });
  }

  /** Adds an entry to the ledger of a slot. */
  record(actor: Actor, input: SlotEntryInput): Promise<Slot | Refused> {
    return this.database.transaction(async (em) => {
      const { slotId, ...entry } = input;
      const added = await this.add(em, actor, slotId, entry);
      return added instanceof CareerRecordUnknown || added instanceof CareerEntryInvalid ? added : this.done(em, actor, 'slot.record', slotId, entry);
    });
  }

  /** The same within a larger act; an entry that fills a place may name the candidate who does. */
  async add(em: EntityManager, actor: Actor, slotId: string, entry: Omit<SlotEntryInput, 'slotId'>, candidateId: string | null = null): Promise<string | Refused> {
    const slot = isUuid(slotId) ? await holdSlot(em, slotId) : null;
    if (!slot || !reaches(actor, slot.organisationId)) return new CareerRecordUnknown(actor.locale, 'slotId');
    const body = (await findBody(em, slot.organisationId))!;
    const problem = slotEntryProblem(await ledgerOf(em, [slotId]), entry, slot.fiscalYear, await todayInJapan(em)) ?? bodyEntryProblem(body, entry.kind, entry.onDay);
    if (problem) return new CareerEntryInvalid(actor.locale, problem);
    return addEntry(em, { slotId, organisationId: slot.organisationId, fiscalYear: slot.fiscalYear, ...entry, candidateId }, actor.userId);
  }

  /** Takes back an entry of a slot that was wrong; both stay in the ledger. */
  async takeBack(em: EntityManager, actor: Actor, entry: SlotEventRow): Promise<Slot | Refused> {
    const slotId = entry.slotId!;
    await holdSlot(em, slotId);
    const problem = entry.candidateId !== null ? HAS_CANDIDATE : reversalProblem(await ledgerOf(em, [slotId]), entry.id);
    if (problem) return new CareerEntryInvalid(actor.locale, problem);
    const { organisationId, fiscalYear: year, kind, heads, onDay } = entry;
    await addEntry(em, { slotId, organisationId, fiscalYear: year, kind, heads, onDay, reverses: entry.id }, actor.userId);
    return this.done(em, actor, 'slot.take-back', slotId, { entryId: entry.id, kind, heads });
  }

  private async postProblem(em: EntityManager, postId: string | null, organisationId: string, from: string): Promise<CareerProblem | null> {
    if (postId === null) return null;
    const [post] = isUuid(postId) ? await findPosts(em, { bodies: [organisationId], ids: [postId], organisationId: null, securityManagement: null, vacant: null, past: true }, null, 1) : [];
    return post && (post.abolishedOn === null || post.abolishedOn > from) ? null : NOT_OF_BODY;
  }

  private async done(em: EntityManager, actor: Actor, action: string, id: string, detail: Record<string, unknown>): Promise<Slot> {
    await this.audit.append(em, { actor, action, subjectType: 'slot', subjectId: id, detail });
    return (await this.book.get(actor, id, em))!;
  }
}

function yearProblem(year: number): CareerProblem | null {
  return Number.isInteger(year) && year >= 2000 && year <= 2199 ? null : NO_YEAR;
}

/** Entries of the ledger as they are found for a caller; null when there is none for him. */
export async function reachableEntry(em: EntityManager, actor: Actor, id: string): Promise<SlotEventRow | null> {
  const entry = isUuid(id) ? await findEntry(em, id) : null;
  return entry && reaches(actor, entry.organisationId) ? entry : null;
}

