import { AuditLog } from '@muster/audit';
import { SYSTEM, type Actor } from '@muster/identity';
import { isDay, isUuid, newId, Queue, TODAY, Vault } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ExpertUnknown } from '../departure/departure.refusals.ts';
import { DayInvalid, TextMissing } from './input.refusals.ts';
import { LifeCycle } from './life-cycle.service.ts';
import { PlannedDeparture } from './planned-departure.types.ts';
import { holdExpert } from './vetting-case.query.ts';
import { writtenText } from './vetting-text.rule.ts';
import { DEPARTURE_REASON } from './vetting.seal.ts';

/** A membership ends when its last day is over in Japan. */
const ENDS_AT = `((last_day + 1)::timestamp at time zone 'Asia/Tokyo')`;
const FURTHEST_DAYS = 3_660;

const PLAN = `expert_id as "expertId", last_day::text as "lastDay", ${ENDS_AT} as "endsAt"`;
const FACTS = `${PLAN}, greatest(0, ceil(extract(epoch from ${ENDS_AT} - muster_now())))::int as seconds`;

/** Leaving on a day that is known before: a timer ends membership and access at midnight in Japan, and a sweep finds what a timer missed. */
@Injectable()
export class PlannedDepartures {
  constructor(
    private readonly database: DataSource, private readonly lifeCycle: LifeCycle, private readonly queue: Queue,
    private readonly vault: Vault, private readonly audit: AuditLog,
  ) {}

  /** The end that is planned of somebody's membership; null: none is, or he left before. */
  async of(expertId: string): Promise<PlannedDeparture | null> {
    if (!isUuid(expertId)) return null;
    const [plan]: PlannedDeparture[] = await this.database.query(
      `select ${PLAN} from planned_departure join expert e on e.id = expert_id and e.status <> 'LEFT' where expert_id = $1 and ended_at is null`, [expertId]);
    return plan ? Object.assign(new PlannedDeparture(), plan) : null;
  }

  /** Plans the end, in the place of an earlier plan; a last day of null takes the plan back. */
  plan(actor: Actor, expertId: string, lastDay: string | null, reason: string): Promise<PlannedDeparture | ExpertUnknown | DayInvalid | TextMissing> {
    return this.database.transaction(async (em) => {
      const status = isUuid(expertId) ? await holdExpert(em, expertId) : null;
      if (!status || status === 'LEFT') return new ExpertUnknown(actor.locale);
      const text = writtenText(reason);
      if (text === null) return new TextMissing(actor.locale, 'reason');
      if (lastDay !== null && !(await this.isAhead(em, lastDay))) return new DayInvalid(actor.locale, 'lastDay');
      await em.query('update planned_departure set ended_at = muster_now() where expert_id = $1 and ended_at is null', [expertId]);
      await this.audit.append(em, { actor, action: 'departure.plan', subjectType: 'expert', subjectId: expertId, detail: { lastDay } });
      if (lastDay === null) return Object.assign(new PlannedDeparture(), { expertId, lastDay: null, endsAt: null });
      return this.keep(em, actor, expertId, lastDay, text);
    });
  }

  /** Ends the membership whose last day is over; nothing when the plan was taken back or the day has not come. */
  async end(em: EntityManager, id: string): Promise<void> {
    const [due]: { expertId: string; reason: Buffer }[] = await em.query(
      `select p.expert_id as "expertId", p.reason_sealed as reason from planned_departure p join expert e on e.id = p.expert_id
       where p.id = $1 and p.ended_at is null and ${ENDS_AT} <= muster_now() for update of e, p`, [id]);
    if (!due) return;
    await em.query('update planned_departure set ended_at = muster_now() where id = $1', [id]);
    await this.lifeCycle.move(em, SYSTEM, 'LEAVE', due.expertId, await this.vault.open({ ...DEPARTURE_REASON, row: id }, due.reason));
  }

  /** Plans that are due and still open. */
  async due(em: EntityManager, most: number): Promise<string[]> {
    const rows: { id: string }[] = await em.query(`select id from planned_departure where ended_at is null and ${ENDS_AT} <= muster_now() order by id limit $1`, [most]);
    return rows.map(({ id }) => id);
  }

  private async keep(em: EntityManager, actor: Actor, expertId: string, lastDay: string, reason: string): Promise<PlannedDeparture> {
    const id = newId();
    const sealed = await this.vault.seal({ ...DEPARTURE_REASON, row: id }, reason);
    const [planned]: (PlannedDeparture & { seconds: number })[] = await em.query(
      `insert into planned_departure (id, expert_id, last_day, reason_sealed, planned_by) values ($1, $2, $3::date, $4, $5) returning ${FACTS}`,
      [id, expertId, lastDay, sealed, actor.userId]);
    await this.queue.enqueue(em, 'registry.departure', { departureId: id }, { key: id, startAfter: planned!.seconds });
    return Object.assign(new PlannedDeparture(), { expertId, lastDay: planned!.lastDay, endsAt: planned!.endsAt });
  }

  private async isAhead(em: EntityManager, day: string): Promise<boolean> {
    if (!isDay(day)) return false;
    const [row]: { ahead: boolean }[] = await em.query(
      `select $1::date between ${TODAY} and ${TODAY} + ${FURTHEST_DAYS} as ahead`, [day]);
    return row!.ahead;
  }
}
