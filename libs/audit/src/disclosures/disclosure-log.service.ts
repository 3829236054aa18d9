import { decodeCursor, isUuid, pageOf, pageSize, type ConnectionOf, type PageArgs } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DataExport, Disclosure, DisclosureAlarm, DisclosureArgs } from './disclosure-log.types.ts';

const FILTER = `($1::uuid is null or expert_id = $1) and ($2::uuid is null or actor_id = $2) and ($3::uuid is null or call_up_id = $3)
  and ($4::text is null or what = $4) and ($5::timestamptz is null or at >= $5) and ($6::timestamptz is null or at < $6)`;

const PAGE = `
  select id::text, expert_id as "expertId", what, actor_name as "actorName", actor_id as "actorId", string_to_array(role, ' ') as roles,
    organisation_id as "organisationId", purpose, call_up_id as "callUpId", at
  from disclosure where ${FILTER} and ($7::bigint is null or id < $7) order by disclosure.id desc limit $8`;

const ALARMS = `
  select id::text, kind, actor_id as "actorId", expert_id as "expertId", what, people, at
  from disclosure_alarm where ($1::bigint is null or id < $1) order by disclosure_alarm.id desc limit $2`;

const EXPORTS = `
  select id, at, actor_id as "actorId", string_to_array(role, ' ') as roles, purpose, people, format
  from data_export where ($1::uuid is null or id < $1) order by id desc limit $2`;

/** An id of nobody: what is no id selects nothing. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
const idOr = (id: string | null | undefined): string | null => (id == null ? null : isUuid(id) ? id : NOBODY);

/** Reads who was shown whose personal data, and what was striking about it. */
@Injectable()
export class DisclosureLog {
  constructor(private readonly database: DataSource) {}

  /** A page, the newest first. Whoever asks has judged whose may be read. */
  async page(args: DisclosureArgs): Promise<ConnectionOf<Disclosure>> {
    const size = pageSize(args);
    const filter = [idOr(args.expertId), idOr(args.actorId), idOr(args.callUpId), args.what ?? null, args.since ?? null, args.before ?? null];
    const rows: Disclosure[] = await this.database.query(PAGE, [...filter, decodeCursor(args.after, 1)?.[0] ?? null, size + 1]);
    return pageOf(rows, args, (row) => [row.id], (row) => row, () => this.count(`from disclosure where ${FILTER}`, filter));
  }

  /** A page of alarms, the newest first. */
  async alarms(args: PageArgs): Promise<ConnectionOf<DisclosureAlarm>> {
    const size = pageSize(args);
    const rows: DisclosureAlarm[] = await this.database.query(ALARMS, [decodeCursor(args.after, 1)?.[0] ?? null, size + 1]);
    return pageOf(rows, args, (row) => [row.id], (row) => row, () => this.count('from disclosure_alarm', []));
  }

  /** A page of exports, the newest first. */
  async exports(args: PageArgs): Promise<ConnectionOf<DataExport>> {
    const size = pageSize(args);
    const rows: DataExport[] = await this.database.query(EXPORTS, [decodeCursor(args.after, 1)?.[0] ?? null, size + 1]);
    return pageOf(rows, args, (row) => [row.id], (row) => row, () => this.count('from data_export', []));
  }

  private async count(of: string, parameters: unknown[]): Promise<number> {
    const [counted]: { count: number }[] = await this.database.query(`select count(*)::int as count ${of}`, parameters);
    return counted!.count;
  }
}
