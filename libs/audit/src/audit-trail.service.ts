import { decodeCursor, pageOf, pageSize, type ConnectionOf } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { verifyChain } from './audit-chain.query.ts';
import type { AuditChain, AuditEntry, AuditEntryArgs } from './audit.types.ts';

const FILTER = `($1::text is null or action = $1) and ($2::text is null or subject_type = $2)
  and ($3::uuid is null or subject_id = $3) and ($4::uuid is null or actor_id = $4) and ($5::timestamptz is null or at >= $5) and ($6::timestamptz is null or at < $6)`;

/** Reads the record. */
@Injectable()
export class AuditTrail {
  constructor(private readonly database: DataSource) {}

  /** A page of lines, the newest first. */
  async entries(args: AuditEntryArgs): Promise<ConnectionOf<AuditEntry>> {
    const size = pageSize(args);
    const before = decodeCursor(args.after, 1)?.[0] ?? null;
    const filter = [args.action ?? null, args.subjectType ?? null, args.subjectId ?? null, args.actorId ?? null, args.since ?? null, args.before ?? null];
    const rows: AuditEntry[] = await this.database.query(
      `select seq::text, at, actor_kind as "actorKind", actor_id as "actorId", action, subject_type as "subjectType",
              subject_id as "subjectId", detail::text, encode(hash, 'hex') as hash
       from audit_entry where ${FILTER} and ($7::bigint is null or seq < $7) order by audit_entry.seq desc limit $8`,
      [...filter, before, size + 1],
    );
    return pageOf(rows, args, (row) => [row.seq], (row) => row, async () => {
      const [counted]: { count: number }[] = await this.database.query(`select count(*)::int as count from audit_entry where ${FILTER}`, filter);
      return counted!.count;
    });
  }

  /** Checks the whole chain. */
  async chain(): Promise<AuditChain> {
    return verifyChain(this.database.manager);
  }
}
