import { Vault } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SEALED_TEXTS } from '../sealed/callup.seal.ts';
import { hasText } from './found-text.rule.ts';

/** The most titles that are opened, of the newest incidents: some twenty years of a country's. */
const MOST = 5_000;

/** What a search by text found, and of how many incidents it did not read the title. */
export interface FoundIncidents {
  ids: string[];
  titlesUnread: number;
}

/** Finds incidents by what is written on them. Titles are sealed, so that they are opened here and compared, and no index of them exists. */
@Injectable()
export class IncidentSearch {
  constructor(private readonly database: DataSource, private readonly vault: Vault) {}

  /** The incidents that have the wanted text (`wantedText`) in their number, or in the title where they are among the `most` newest; null: nothing is wanted. */
  async find(wanted: string | null, most = MOST): Promise<FoundIncidents | null> {
    if (wanted === null) return null;
    const rows = await this.database.query<{ id: string; code: string; sealed: Buffer | null }[]>(
      'select id, code, case when row_number() over (order by id desc) <= $1 then title_sealed end as sealed from incident order by id desc', [most]);
    const byNumber = new Set(rows.filter(({ code }) => hasText(wanted, code)).map(({ id }) => id));
    const others = rows.flatMap(({ id, sealed }) => (sealed && !byNumber.has(id) ? [{ row: id, sealed }] : []));
    const titles = await this.vault.openAll(SEALED_TEXTS.incidentTitle, others);
    const byTitle = others.flatMap(({ row }, at) => (hasText(wanted, titles[at] ?? '') ? [row] : []));
    return { ids: [...byNumber, ...byTitle], titlesUnread: Math.max(0, rows.length - most) };
  }
}
