import { Vault } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SEALED_TEXTS } from '../sealed/callup.seal.ts';
import { isFound } from './found-text.rule.ts';

/** The most incidents that are looked through, the newest of them: some twenty years of a country's. */
const MOST = 5_000;

/** Finds incidents by what is written on them. Titles are sealed, so that they are opened here and compared, and no index of them exists. */
@Injectable()
export class IncidentSearch {
  constructor(private readonly database: DataSource, private readonly vault: Vault) {}

  /** The ids of the incidents that have the wanted text (`wantedText`) in title or number; null: nothing is wanted. */
  async idsOf(wanted: string | null): Promise<string[] | null> {
    if (wanted === null) return null;
    const rows = await this.database.query<{ id: string; code: string; sealed: Buffer }[]>(
      'select id, code, title_sealed as sealed from incident order by id desc limit $1', [MOST]);
    const titles = await this.vault.openAll(SEALED_TEXTS.incidentTitle, rows.map(({ id, sealed }) => ({ row: id, sealed })));
    return rows.flatMap(({ id, code }, at) => (isFound(wanted, { code, title: titles[at] ?? '' }) ? [id] : []));
  }
}
