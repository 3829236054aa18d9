import type { ConnectionOf, PageArgs } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { Incidents } from '../incidents/incidents.service.ts';
import { Board } from '../report/board.service.ts';
import type { CallUp } from '../types/call-up.type.ts';
import type { Incident } from '../types/incident.type.ts';
import { wantedNumber, wantedText } from './found-text.rule.ts';
import { IncidentSearch } from './incident-search.service.ts';
import type { CallUpFilter, IncidentFilter } from './past.filter.ts';

/** A page of what a filter leaves. */
type Searched<T> = ConnectionOf<T> & { titlesUnread: number | null };

/** Finds what was, and what runs: call-ups and incidents by what is written on them and by where they stand. */
@Injectable()
export class Past {
  constructor(private readonly board: Board, private readonly all: Incidents, private readonly search: IncidentSearch) {}

  /** Call-ups that a filter leaves, the newest first. */
  async callUps(page: PageArgs, { text, ...rest }: CallUpFilter): Promise<Searched<CallUp>> {
    const wanted = wantedText(text);
    const found = await this.search.find(wanted);
    const callUps = await this.board.callUps(page, { ...rest, found: found && { incidentIds: found.ids, number: wantedNumber(wanted!) } });
    return { ...callUps, titlesUnread: found?.titlesUnread ?? null };
  }

  /** Incidents that a filter leaves, the newest first. */
  async incidents(page: PageArgs, filter: IncidentFilter): Promise<Searched<Incident>> {
    const found = await this.search.find(wantedText(filter.text));
    return { ...await this.all.list(page, filter, found && found.ids), titlesUnread: found?.titlesUnread ?? null };
  }
}
