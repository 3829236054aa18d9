import { AuditLog, Disclosures, ownPurpose } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { ENV, isUuid, letterPdf, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EmployerToThank } from '../release.types.ts';
import { thanksLetter, totalHours } from './thanks-letter.text.ts';
import { readServed } from './thanks.query.ts';

/** Thanks employers by letter, with the hours of their people. */
@Injectable()
export class ThanksLetters {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog, private readonly disclosures: Disclosures, @Inject(ENV) private readonly env: Env) {}

  /** Whom to thank for a call-up; nobody while its work is not over. */
  async employers(callUpId: string): Promise<EmployerToThank[]> {
    if (!isUuid(callUpId)) return [];
    const served = Map.groupBy(await readServed(this.database.manager, callUpId, null), (person) => person.organisationId);
    return [...served].map(([organisationId, people]) => ({
      organisationId, nameJa: people[0]!.organisationJa, nameEn: people[0]!.organisationEn, people: people.length, hours: totalHours(people),
      letterPath: `/letters-of-thanks/${callUpId}/${organisationId}`,
    }));
  }

  /** The letter to one employer as a PDF, on record and told to the people whom it names; null when there is nobody to thank for. */
  async letter(actor: Actor, callUpId: string, organisationId: string): Promise<Buffer | null> {
    if (!isUuid(callUpId) || !isUuid(organisationId)) return null;
    const purpose = ownPurpose('thanksLetter');
    const found = await this.database.transaction(async (em) => {
      const [first, ...others] = await readServed(em, callUpId, organisationId);
      if (!first) return null;
      await this.audit.append(em, { actor, action: 'employer.thanks-letter', subjectType: 'organisation', subjectId: organisationId, detail: { callUpId, people: others.length + 1 } });
      await this.disclosures.record(em, { actor, expertIds: [first, ...others].map(({ expertId }) => expertId), purpose, callUpId, what: 'EXPORT' });
      const [row] = await em.query<{ now: Date }[]>('select muster_now() as now');
      return { people: [first, ...others] as const, now: row!.now };
    });
    return found && letterPdf({ title: 'ご派遣のお礼 / Letter of thanks', at: found.now, lines: thanksLetter(found.people, this.env.MUSTER_AUTHORITY, found.now) });
  }
}
