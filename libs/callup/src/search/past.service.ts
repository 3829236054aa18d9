import type { ConnectionOf, PageArgs } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { Incidents } from '../incidents/incidents.service.ts';
import { Board } from '../report/board.service.ts';
import type { CallUp } from '../types/call-up.type.ts';
import type { Incident } from '../types/incident.type.ts';
import { wantedNumber, wantedText } from './found-text.rule.ts';
import { IncidentSearch } from './incident-search.service.ts';
import type { CallUpFilter, IncidentFilter } from './past.filter.ts';

/** Finds what was, and what runs: call-ups and incidents by what is written on them and by where they stand. */
@Injectable()
export class Past {
  constructor(private readonly board: Board, private readonly all: Incidents, private readonly search: IncidentSearch) {}

  /** Call-ups that a filter leaves, the newest first. */
  async callUps(page: PageArgs, { text, ...rest }: CallUpFilter): Promise<ConnectionOf<CallUp>> {
    const wanted = wantedText(text);
    const incidentIds = await this.search.idsOf(wanted);
    return this.board.callUps(page, { ...rest, found: incidentIds && { incidentIds, number: wantedNumber(wanted!) } });
  }

  /** Incidents that a filter leaves, the newest first. */
  async incidents(page: PageArgs, filter: IncidentFilter): Promise<ConnectionOf<Incident>> {
    return this.all.list(page, filter, await this.search.idsOf(wantedText(filter.text)));
  }
}
