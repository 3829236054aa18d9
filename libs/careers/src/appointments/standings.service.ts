import type { Day } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { tlpCeilings } from './appointment-law.query.ts';
import type { Held } from './beside.rule.ts';
import { standingOf, type Standing } from './tlp-ceiling.rule.ts';

/** Where people stand by their appointments, for whoever builds a team of them: kind, days and label, nothing else. */
@Injectable()
export class Standings {
  constructor(private readonly database: DataSource) {}

  /** Where each of these stands on his days (both included), in their order. */
  async of(wanted: readonly { expertId: string; from: Day; until: Day }[]): Promise<Standing[]> {
    if (wanted.length === 0) return [];
    const em = this.database.manager;
    const rows: (Held & { expertId: string })[] = await em.query(
      `select expert_id as "expertId", kind, from_on::text as "fromOn", until_on::text as "untilOn" from muster_standing($1::uuid[])`, [[...new Set(wanted.map(({ expertId }) => expertId))]]);
    const held = Map.groupBy(rows, ({ expertId }) => expertId);
    const ceilings = await tlpCeilings(em);
    return wanted.map(({ expertId, from, until }) => standingOf(held.get(expertId) ?? [], ceilings, from, until));
  }
}
