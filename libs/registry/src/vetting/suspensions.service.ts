import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid, todayInJapan } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ExpertUnknown } from '../departure/departure.refusals.ts';
import { DayInvalid, SuspensionUnknown, TextMissing } from './input.refusals.ts';
import { LifeCycle } from './life-cycle.service.ts';
import { isLegalTerm } from './renewal.rule.ts';
import { SuspensionBook } from './suspension-book.service.ts';
import type { Suspension } from './suspension.types.ts';
import { holdExpert } from './vetting-case.query.ts';
import { VettingNotices } from './vetting-notices.service.ts';
import { writtenText } from './vetting-text.rule.ts';
import { MoveIllegal, OwnCase } from './vetting.refusals.ts';

/** Discipline with a hearing: a suspension has a notice, may be replied to, and is looked at again on a day that is known from the start. */
@Injectable()
export class Suspensions {
  constructor(
    private readonly database: DataSource, private readonly book: SuspensionBook, private readonly lifeCycle: LifeCycle,
    private readonly notices: VettingNotices, private readonly audit: AuditLog,
  ) {}

  /** The suspensions of an expert, the newest first. */
  of(expertId: string): Promise<Suspension[]> {
    return this.book.of(this.database.manager, expertId);
  }

  /** Suspends a member: nobody calls him from this transaction on, and he is told by mail. */
  suspend(actor: Actor, expertId: string, notice: string, reviewOn: string): Promise<Suspension | ExpertUnknown | MoveIllegal | OwnCase | TextMissing | DayInvalid> {
    return this.database.transaction(async (em) => {
      if (actor.expertId === expertId) return new OwnCase(actor.locale);
      const text = writtenText(notice);
      if (text === null) return new TextMissing(actor.locale, 'notice');
      if (!isLegalTerm(reviewOn, await todayInJapan(em), null)) return new DayInvalid(actor.locale, 'reviewOn');
      if (!isUuid(expertId) || !(await holdExpert(em, expertId))) return new ExpertUnknown(actor.locale);
      if (!(await this.lifeCycle.move(em, actor, 'SUSPEND', expertId, text))) return new MoveIllegal(actor.locale);
      const id = await this.book.add(em, expertId, actor.userId, text, reviewOn);
      await this.notices.add(em, { expertId, userId: null, kind: 'SUSPENDED', key: id });
      return this.book.get(em, id);
    });
  }

  /** The expert replies, as often as he wants while it lasts; the last reply stands. The officer who suspended is told of the first. */
  reply(actor: Actor, id: string, reply: string): Promise<Suspension | SuspensionUnknown | TextMissing> {
    return this.database.transaction(async (em) => {
      const held = await this.book.hold(em, id);
      if (!held || held.expertId !== actor.expertId) return new SuspensionUnknown(actor.locale);
      const text = writtenText(reply);
      if (text === null) return new TextMissing(actor.locale, 'reply');
      await this.book.reply(em, id, text);
      await this.audit.append(em, { actor, action: 'suspension.reply', subjectType: 'suspension', subjectId: id });
      await this.notices.add(em, { expertId: held.expertId, userId: held.suspendedBy, kind: 'REPLIED', key: id });
      return this.book.get(em, id);
    });
  }

  /** An officer looks at it again: ends it, or says until when it goes on. */
  review(actor: Actor, id: string, remark: string, nextOn: string | null): Promise<Suspension | SuspensionUnknown | OwnCase | TextMissing | DayInvalid> {
    return this.database.transaction(async (em) => {
      const held = await this.book.hold(em, id);
      if (!held) return new SuspensionUnknown(actor.locale);
      if (held.expertId === actor.expertId) return new OwnCase(actor.locale);
      const text = writtenText(remark);
      if (text === null) return new TextMissing(actor.locale, 'remark');
      if (nextOn !== null && !isLegalTerm(nextOn, await todayInJapan(em), null)) return new DayInvalid(actor.locale, 'nextOn');
      await this.book.review(em, id, actor.userId, text, nextOn);
      await this.audit.append(em, { actor, action: 'suspension.review', subjectType: 'suspension', subjectId: id, detail: { ends: nextOn === null } });
      if (nextOn === null) {
        await this.lifeCycle.move(em, actor, 'REINSTATE', held.expertId, text);
        await this.notices.add(em, { expertId: held.expertId, userId: null, kind: 'REINSTATED', key: id });
      }
      return this.book.get(em, id);
    });
  }
}
