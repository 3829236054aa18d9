import { AuditLog, Disclosures, ownPurpose } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isDay, isUuid, todayInJapan } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ExpertUnknown } from '../departure/departure.refusals.ts';
import { NotAnExpert } from '../registry.refusals.ts';
import { isMember } from '../skills/skill.query.ts';
import { isPastDay } from '../skills/skill-entry.rule.ts';
import { OwnSkill } from '../skills/skill.refusals.ts';
import { TextMissing } from '../vetting/input.refusals.ts';
import { writtenText } from '../vetting/vetting-text.rule.ts';
import { CredentialBook } from './credential-book.service.ts';
import { credentialProblem, NO_KIND, NO_STATUS_DAY, noDay } from './credential-entry.rule.ts';
import { credentialsOf, isCredential } from './credential.query.ts';
import { CredentialInvalid, CredentialUnknown } from './credential.refusals.ts';
import type { CredentialEvidenceInput, CredentialFile, CredentialInput } from './credential.types.ts';

/** For what numbers were opened, as the person reads it in the log of disclosures. */
const PURPOSE = ownPurpose('credentials');

/** Experts enter credentials, officers put on record what keeps them current. */
@Injectable()
export class Credentials {
  constructor(private readonly database: DataSource, private readonly book: CredentialBook, private readonly disclosures: Disclosures, private readonly audit: AuditLog) {}

  /** My credentials as they stand on a day, today unless one is given. */
  mine(actor: Actor, on: string | null): Promise<CredentialFile | NotAnExpert | CredentialInvalid> {
    return this.database.transaction(async (em) => {
      if (!actor.expertId) return new NotAnExpert(actor.locale);
      if (on !== null && !isDay(on)) return new CredentialInvalid(actor.locale, NO_STATUS_DAY);
      return this.book.file(em, actor.expertId, on ?? await todayInJapan(em));
    });
  }

  /** Somebody's credentials, for an officer: the look is on record for the person. */
  of(actor: Actor, expertId: string, on: string | null): Promise<CredentialFile | ExpertUnknown | CredentialInvalid> {
    return this.database.transaction(async (em) => {
      if (on !== null && !isDay(on)) return new CredentialInvalid(actor.locale, NO_STATUS_DAY);
      if (!isUuid(expertId) || !(await isMember(em, expertId))) return new ExpertUnknown(actor.locale);
      return this.shown(em, actor, expertId, on);
    });
  }

  /** I hold this, or it was renewed. */
  record(actor: Actor, input: CredentialInput): Promise<CredentialFile | NotAnExpert | CredentialInvalid> {
    return this.database.transaction(async (em) => {
      const { expertId, locale } = actor;
      if (!expertId) return new NotAnExpert(locale);
      if (!(await isCredential(em, input.code))) return new CredentialInvalid(locale, NO_KIND);
      const today = await todayInJapan(em);
      const problem = credentialProblem(input, today);
      if (problem) return new CredentialInvalid(locale, problem);
      await this.book.keep(em, expertId, input);
      await this.audit.append(em, { actor, action: 'credential.record', subjectType: 'expert', subjectId: expertId, detail: { code: input.code } });
      return this.book.file(em, expertId, today);
    });
  }

  /** I do not hold this any more. */
  drop(actor: Actor, code: string): Promise<CredentialFile | NotAnExpert | CredentialUnknown> {
    return this.database.transaction(async (em) => {
      const { expertId } = actor;
      if (!expertId) return new NotAnExpert(actor.locale);
      const [, dropped]: [unknown[], number] = await em.query('delete from expert_credential where expert_id = $1 and credential_code = $2', [expertId, code]);
      if (dropped === 0) return new CredentialUnknown(actor.locale);
      await this.audit.append(em, { actor, action: 'credential.drop', subjectType: 'expert', subjectId: expertId, detail: { code } });
      return this.book.file(em, expertId, await todayInJapan(em));
    });
  }

  /** An officer saw the certificate, or proof of a course or exercise. */
  note(actor: Actor, input: CredentialEvidenceInput): Promise<CredentialFile | ExpertUnknown | OwnSkill | CredentialUnknown | CredentialInvalid | TextMissing> {
    return this.database.transaction(async (em) => {
      const { expertId, code, kind } = input;
      const { locale } = actor;
      if (actor.expertId === expertId) return new OwnSkill(locale);
      if (!isUuid(expertId) || !(await isMember(em, expertId))) return new ExpertUnknown(locale);
      if (!(await credentialsOf(em, expertId)).some((held) => held.code === code)) return new CredentialUnknown(locale);
      if (!isPastDay(input.doneOn, await todayInJapan(em))) return new CredentialInvalid(locale, noDay('doneOn'));
      const note = writtenText(input.note);
      if (note === null) return new TextMissing(locale, 'note');
      await this.book.note(em, actor, input, note);
      await this.audit.append(em, { actor, action: 'credential.evidence', subjectType: 'expert', subjectId: expertId, detail: { code, kind, doneOn: input.doneOn } });
      return this.shown(em, actor, expertId, null);
    });
  }

  private async shown(em: EntityManager, actor: Actor, expertId: string, on: string | null): Promise<CredentialFile> {
    if (actor.expertId !== expertId) await this.disclosures.record(em, { actor, expertIds: [expertId], purpose: PURPOSE, what: 'DOCUMENT' });
    return this.book.file(em, expertId, on ?? await todayInJapan(em));
  }
}
