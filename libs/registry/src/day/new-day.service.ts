import { AuditLog } from '@muster/audit';
import { SYSTEM } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { organisationNamesTakeEffect } from '../organisations/organisation.query.ts';
import { namesTakeEffect } from '../names-over-time/name.query.ts';

/** Rows a transaction: it stays short, and what is left comes with the next. */
const AT_ONCE = 200;

/** What a new day in Japan brings by itself: names to come are borne, of people and of organisations, and the main affiliation of the day is shown. Rights never wait for it. */
@Injectable()
export class NewDay {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** Does what is due, a batch of each kind; gives how many entries changed, 0 when nothing is left. */
  async sweep(): Promise<number> {
    const named = await this.database.transaction(async (em) => {
      const people = await namesTakeEffect(em, null);
      for (const id of people) await this.audit.append(em, { actor: SYSTEM, action: 'name.take-effect', subjectType: 'expert', subjectId: id });
      return people.length;
    });
    const renamed = await this.database.transaction(async (em) => {
      const organisations = await organisationNamesTakeEffect(em, null);
      for (const id of organisations) await this.audit.append(em, { actor: SYSTEM, action: 'organisation.take-name', subjectType: 'organisation', subjectId: id });
      return organisations.length;
    });
    const [row]: { settled: number }[] = await this.database.query('select settle_affiliations($1) as settled', [AT_ONCE]);
    return named + renamed + row!.settled;
  }
}
