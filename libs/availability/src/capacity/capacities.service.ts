import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { NotAnExpert } from '@muster/registry';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { BadCapacity } from '../availability.refusals.ts';
import { firstDay, fiscalQuarter, nextQuarter, type FiscalQuarter } from '../fiscal/fiscal-quarter.rule.ts';
import { NOW } from '../own/own-availability.query.ts';
import { quarterSql, SET_CAPACITY } from './capacity.query.ts';
import { problemOfCapacity } from './capacity.rule.ts';
import { CapacityPlan, type QuarterCapacity } from './capacity.types.ts';
import { ServedTime } from './served-time.port.ts';

/** An expert says how many hours a quarter he offers, and sees how many are taken. */
@Injectable()
export class Capacities {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
    @Optional() @Inject(ServedTime) private readonly served: ServedTime | null,
  ) {}

  /** My hours of this quarter and the next; none when I am no expert. */
  async mine(actor: Actor): Promise<CapacityPlan> {
    return actor.expertId ? this.read(this.database.manager, actor.expertId, await this.quarter()) : new CapacityPlan([]);
  }

  /** Sets my hours a quarter, from this quarter or from the next one on; null: no limit. What was said for earlier quarters stays. */
  async set(actor: Actor, hours: number | null, fromNext: boolean): Promise<CapacityPlan | BadCapacity | NotAnExpert> {
    const { expertId, locale } = actor;
    if (!expertId) return new NotAnExpert(locale);
    const current = await this.quarter();
    const first = fromNext ? nextQuarter(current) : current;
    const problem = problemOfCapacity(hours, first);
    if (problem) return new BadCapacity(locale, problem);
    return this.database.transaction(async (em) => {
      await em.query(SET_CAPACITY, [expertId, firstDay(first), hours]);
      await this.audit.append(em, { actor, action: 'availability.capacity', subjectType: 'expert', subjectId: expertId, detail: { hours, from: firstDay(first) } });
      return this.read(em, expertId, current);
    });
  }

  private async quarter(): Promise<FiscalQuarter> {
    const [clock]: { now: Date }[] = await this.database.query(NOW);
    return fiscalQuarter(clock!.now);
  }

  private async read(em: EntityManager, expertId: string, current: FiscalQuarter): Promise<CapacityPlan> {
    const spans = this.served?.spans('$1::uuid') ?? null;
    const quarters: QuarterCapacity[] = [];
    for (const quarter of [current, nextQuarter(current)]) {
      const [row]: { hours: number | null; used: number | null }[] = await em.query(quarterSql(spans), [expertId, quarter.from, ...spans === null ? [] : [quarter.until]]);
      const { hours, used } = row!;
      quarters.push({ ...quarter, hours, usedHours: used, leftHours: hours === null || used === null ? null : Math.max(hours - used, 0) });
    }
    return new CapacityPlan(quarters);
  }
}
