import { Queue } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** An appointment is over when its last day is over in Japan. */
export const OVER_AT = `((until_on + 1)::timestamp at time zone 'Asia/Tokyo')`;

/** Sets the timer by which an appointment is closed at midnight after its last day; a sweep finds what a timer missed. */
@Injectable()
export class AppointmentTimers {
  constructor(private readonly queue: Queue) {}

  /** In the transaction that set the last day. A timer of an earlier one fires too, and finds nothing to do when the day has moved. */
  async end(em: EntityManager, appointmentId: string): Promise<void> {
    const [row]: { until: string | null; seconds: number }[] = await em.query(
      `select until_on::text as until, greatest(0, ceil(extract(epoch from ${OVER_AT} - muster_now())))::int as seconds from appointment where id = $1`, [appointmentId]);
    if (!row || row.until === null) return;
    await this.queue.enqueue(em, 'careers.appointment-end', { appointmentId }, { key: `${appointmentId}/${row.until}`, startAfter: row.seconds });
  }
}
