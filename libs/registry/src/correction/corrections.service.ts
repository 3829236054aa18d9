import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { decodeCursor, isUuid, pageOf, pageSize, type ConnectionOf, type PageArgs } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { NotAnExpert } from '../registry.refusals.ts';
import { CorrectionBook } from './correction-book.service.ts';
import { CorrectionInvalid, CorrectionUnknown, ReasonMissing } from './correction.refusals.ts';
import { readCorrection, type CorrectionField } from './correction.rule.ts';
import type { CorrectionRequest } from './correction.types.ts';
import { correctEntry, prefectures } from './corrected-entry.query.ts';

/** A cursor that is none of ours comes before nothing. */
const NOTHING_BEFORE = '00000000-0000-0000-0000-000000000000';
const MOST_OWN = 200;
const LONGEST_REASON = 500;

/** People ask to have their entries corrected; the registry's office decides; both see what came of it. */
@Injectable()
export class Corrections {
  constructor(
    private readonly database: DataSource,
    private readonly book: CorrectionBook,
    private readonly audit: AuditLog,
  ) {}

  /** My requests, the newest first. */
  async mine(actor: Actor): Promise<CorrectionRequest[]> {
    return actor.expertId ? this.book.find(this.database.manager, 'expert_id = $1', [actor.expertId], MOST_OWN) : [];
  }

  /** What waits for the office, the newest first. */
  async open(page: PageArgs): Promise<ConnectionOf<CorrectionRequest>> {
    const size = pageSize(page);
    const after = decodeCursor(page.after, 1)?.[0];
    const place = after === undefined ? null : isUuid(String(after)) ? after : NOTHING_BEFORE;
    const rows = await this.book.find(this.database.manager, `state = 'OPEN' and ($1::uuid is null or id < $1)`, [place], size + 1);
    return pageOf(rows, page, (row) => [row.id], (row) => row, async () => {
      const [counted]: { count: number }[] = await this.database.query(`select count(*)::int as count from correction_request where state = 'OPEN'`);
      return counted!.count;
    });
  }

  /** I ask for a correction. */
  async request(actor: Actor, field: CorrectionField, wanted: string): Promise<CorrectionRequest | NotAnExpert | CorrectionInvalid> {
    const { expertId } = actor;
    if (!expertId) return new NotAnExpert(actor.locale);
    return this.database.transaction(async (em) => {
      const read = readCorrection(field, wanted, await prefectures(em));
      if (!read.ok) return new CorrectionInvalid(actor.locale, read.problem);
      const id = await this.book.add(em, expertId, field, wanted.trim());
      await this.note(em, actor, 'correction.request', id, { field });
      return (await this.book.find(em, 'id = $1', [id], 1))[0]!;
    });
  }

  /** I need it no more. */
  takeBack(actor: Actor, id: string): Promise<CorrectionRequest | CorrectionUnknown> {
    return this.database.transaction(async (em) => {
      const open = await this.book.holdOpen(em, id);
      if (!open || open.expertId !== actor.expertId) return new CorrectionUnknown(actor.locale);
      await this.note(em, actor, 'correction.take-back', id, {});
      return this.book.decide(em, id, { state: 'TAKEN_BACK', by: actor.userId });
    });
  }

  /** The office refuses, with the reason that the person is told. */
  refuse(actor: Actor, id: string, reason: string): Promise<CorrectionRequest | CorrectionUnknown | ReasonMissing> {
    return this.database.transaction(async (em) => {
      if (reason.trim() === '' || reason.length > LONGEST_REASON) return new ReasonMissing(actor.locale);
      if (!(await this.book.holdOpen(em, id))) return new CorrectionUnknown(actor.locale);
      await this.note(em, actor, 'correction.refuse', id, {});
      return this.book.decide(em, id, { state: 'REFUSED', by: actor.userId, reason: reason.trim() });
    });
  }

  /** The office corrects the entry as asked; what stood there stays with the request. */
  accept(actor: Actor, id: string): Promise<CorrectionRequest | CorrectionUnknown | CorrectionInvalid> {
    return this.database.transaction(async (em) => {
      const open = await this.book.holdOpen(em, id);
      if (!open) return new CorrectionUnknown(actor.locale);
      const read = readCorrection(open.field, open.wanted, await prefectures(em));
      if (!read.ok) return new CorrectionInvalid(actor.locale, read.problem);
      const previous = await correctEntry(em, open.expertId, read.columns);
      await this.note(em, actor, 'correction.accept', id, { field: open.field });
      return this.book.decide(em, id, { state: 'DONE', by: actor.userId, previous });
    });
  }

  private note(em: EntityManager, actor: Actor, action: string, id: string, detail: Record<string, unknown>): Promise<void> {
    return this.audit.append(em, { actor, action, subjectType: 'correction_request', subjectId: id, detail });
  }
}
