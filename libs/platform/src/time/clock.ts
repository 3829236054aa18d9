import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** The one clock: PostgreSQL's. Machines whose own clocks are wrong still agree. */
@Injectable()
export class Clock {
  constructor(private readonly database: DataSource) {}

  /** The instant that every rule calls "now"; inside a transaction its start. */
  async now(em?: EntityManager): Promise<Date> {
    const rows: { now: Date }[] = await (em ?? this.database).query('select muster_now() as now');
    return rows[0]!.now;
  }
}
