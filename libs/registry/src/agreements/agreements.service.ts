import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid, TODAY } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { textHash, wordingProblem, type Wording } from './agreement.rule.ts';
import { WordingInvalid } from './agreement.refusals.ts';
import type { Agreement, AgreementSignature } from './agreement.types.ts';
import { latestAgreements, signaturesOf } from './signature.query.ts';

const ADD = `
  insert into agreement (code, version, title_ja, title_en, text_ja, text_en, hash_ja, hash_en, duty_ja, duty_en, valid_days, valid_from)
  select $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5, decode($6, 'hex'), decode($7, 'hex'), $8, $9, $10, ${TODAY}
  from agreement where code = $1 returning version`;

/** Wordings and who signed them; a wording never changes, a changed one is a new version that is signed anew. */
@Injectable()
export class Agreements {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** The wordings in force. */
  latest(): Promise<Agreement[]> {
    return latestAgreements(this.database.manager);
  }

  /** What an expert signed, the newest first. */
  signatures(expertId: string | null): Promise<AgreementSignature[]> {
    return expertId !== null && isUuid(expertId) ? signaturesOf(this.database.manager, expertId) : Promise.resolve([]);
  }

  /** Publishes a wording, in force at once. */
  publish(actor: Actor, wording: Wording): Promise<Agreement | WordingInvalid> {
    return this.database.transaction(async (em) => {
      const problem = wordingProblem(wording);
      if (problem) return new WordingInvalid(actor.locale, problem);
      const { code, titleJa, titleEn, textJa, textEn, dutyJa, dutyEn, validDays } = wording;
      await em.query(`select pg_advisory_xact_lock(hashtext('agreement'), hashtext($1))`, [code]);
      const [added]: { version: number }[] = await em.query(ADD, [code, titleJa, titleEn, textJa, textEn, textHash(textJa), textHash(textEn), dutyJa, dutyEn, validDays]);
      await this.audit.append(em, { actor, action: 'agreement.publish', subjectType: 'agreement', subjectId: null, detail: { code, version: added!.version, hashJa: textHash(textJa), hashEn: textHash(textEn) } });
      return (await latestAgreements(em, code))[0]!;
    });
  }
}
