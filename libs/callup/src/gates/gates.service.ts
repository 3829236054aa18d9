import { Inject, Injectable, Optional } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource } from 'typeorm';
import { pledgedOf } from './pledge.query.ts';
import { AppointmentStandings } from './appointment-standing.port.ts';
import { deploymentDays } from './deployment-days.query.ts';
import { AppointmentGate } from './gate.types.ts';

/** What must hold before somebody is given the briefing; the rows of a board are one question. */
@Injectable()
export class Gates {
  private readonly requests = new WeakMap<object, DataLoader<string, AppointmentGate | null>>();
  private readonly pledges = new WeakMap<object, DataLoader<string, boolean>>();

  constructor(private readonly database: DataSource, @Optional() @Inject(AppointmentStandings) private readonly standings: AppointmentStandings | null) {}

  /** The gate of an appointment, by invitation; null where nobody keeps appointments. */
  appointment(context: object): DataLoader<string, AppointmentGate | null> {
    const loader = this.requests.get(context) ?? new DataLoader((ids: readonly string[]) => this.load(ids));
    this.requests.set(context, loader);
    return loader;
  }

  /** Whether the person's pledge is in force today, by invitation. */
  pledged(context: object): DataLoader<string, boolean> {
    const loader = this.pledges.get(context) ?? new DataLoader(async (ids: readonly string[]) => {
      const pledged = await pledgedOf(this.database, ids);
      return ids.map((id) => pledged.has(id));
    });
    this.pledges.set(context, loader);
    return loader;
  }

  private async load(ids: readonly string[]): Promise<(AppointmentGate | null)[]> {
    if (!this.standings) return ids.map(() => null);
    const wanted = await deploymentDays(this.database.manager, ids);
    const standings = await this.standings.of(wanted);
    const gates = new Map(wanted.map((days, at) => [days.invitationId, new AppointmentGate({ ...days, tlp: days.tlp ?? 'RED' }, standings[at]!)]));
    return ids.map((id) => gates.get(id) ?? null);
  }
}
