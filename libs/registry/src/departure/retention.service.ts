import { AuditLog } from '@muster/audit';
import { SYSTEM } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What is erased, in the order in which one depends on the other, and how much of it at a time. */
const STEPS = [
  { what: 'ENTRY', call: 'erase_entries', most: 100 },
  { what: 'BODY', call: 'erase_bodies', most: 1_000 },
  { what: 'RECORD', call: 'erase_records', most: 5 },
] as const;

/**
 * Erases what is due (`retention_period`): entries and addresses of who left, bodies of messages, records of call-ups.
 * The rules stand in the database (`erase_…`), which may erase what is due and nothing else.
 */
@Injectable()
export class Retention {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** One batch of each kind, each with its record in a transaction of its own; gives how many things went, 0 when nothing is due. */
  async eraseBatch(): Promise<number> {
    let all = 0;
    for (const { what, call, most } of STEPS) {
      all += await this.database.transaction(async (em) => {
        const [{ erased }]: [{ erased: number }] = await em.query(`select ${call}($1) as erased`, [most]);
        if (erased > 0) await this.audit.append(em, { actor: SYSTEM, action: 'retention.erase', subjectType: 'retention', subjectId: null, detail: { what, erased } });
        return erased;
      });
    }
    return all;
  }
}
