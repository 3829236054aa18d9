import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { NotAnExpert } from '@muster/registry';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { BadDutyWeek } from '../availability.refusals.ts';
import { NOW } from '../own/own-availability.query.ts';
import { readDutyWeeks, writeMonday, type DutyWeek, type GivenDutyWeek } from './duty-week.rule.ts';
import { ADD_DUTY, FORGET_DUTY, OWN_DUTY } from './duty.query.ts';
import { DutyPlan } from './duty.types.ts';

/** An expert takes weeks on duty. */
@Injectable()
export class DutyWeeks {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /** My weeks on duty; none when I am no expert. */
  async mine(actor: Actor): Promise<DutyPlan> {
    return actor.expertId ? this.read(this.database.manager, actor.expertId) : new DutyPlan([]);
  }

  /** Replaces my weeks on duty that are not over; all or nothing. */
  async set(actor: Actor, given: readonly GivenDutyWeek[]): Promise<DutyPlan | BadDutyWeek | NotAnExpert> {
    const { expertId, locale } = actor;
    if (!expertId) return new NotAnExpert(locale);
    const [clock]: { now: Date }[] = await this.database.query(NOW);
    const read = readDutyWeeks(given, clock!.now);
    if (!read.ok) return new BadDutyWeek(locale, read.problem);
    const { weeks } = read;
    return this.database.transaction(async (em) => {
      await em.query(FORGET_DUTY, [expertId]);
      await em.query(ADD_DUTY, [expertId, weeks.map((week) => week.from), weeks.map((week) => week.until), weeks.map((week) => week.wakeSeverity)]);
      await this.audit.append(em, { actor, action: 'availability.duty', subjectType: 'expert', subjectId: expertId, detail: { weeks: weeks.length } });
      return this.read(em, expertId);
    });
  }

  private async read(em: EntityManager, expertId: string): Promise<DutyPlan> {
    const weeks: DutyWeek[] = await em.query(OWN_DUTY, [expertId]);
    return new DutyPlan(weeks.map((week) => ({ ...week, monday: writeMonday(week) })));
  }
}
