import { Vault } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SEALED_TEXTS } from '../sealed/callup.seal.ts';
import { hasText } from './found-text.rule.ts';

/** The most titles that are opened, of the newest incidents: some twenty years of a country's. The list of call-ups says so (`past.texts.ts`). */
const MOST = 5_000;

/** Finds incidents by what is written on them. Titles are sealed, so that they are opened here and compared, and no index of them exists. */
@Injectable()
export class IncidentSearch {
  constructor(private readonly database: DataSource, private readonly vault: Vault) {}

  /** The ids of the incidents that have the wanted text (`wantedText`) in title or number; null: nothing is wanted. */
  async idsOf(wanted: string | null): Promise<string[] | null> {
    if (wanted === null) return null;
    const rows = await this.database.query<{ id: string; code: string; sealed: Buffer | null }[]>(
      'select id, code, case when row_number() over (order by id desc) <= $1 then title_sealed end as sealed from incident order by id desc', [MOST]);
    const byNumber = new Set(rows.filter(({ code }) => hasText(wanted, code)).map(({ id }) => id));
    const others = rows.flatMap(({ id, sealed }) => (sealed && !byNumber.has(id) ? [{ row: id, sealed }] : []));
    const titles = await this.vault.openAll(SEALED_TEXTS.incidentTitle, others);
    return [...byNumber, ...others.flatMap(({ row }, at) => (hasText(wanted, titles[at] ?? '') ? [row] : []))];
  }
}
