import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { parseEmail } from '../addresses/email.rule.ts';
import { EmployerContacts } from './employer-contacts.service.ts';
import { EmployerContactInvalid, EmployerContactUnknown, EmployerUnknown, TermsInvalid } from './employer.refusals.ts';
import { Employer, type EmployerContactInput, type StandingTerms, type StandingTermsInput } from './employer.types.ts';
import { addTerms, readTerms, unknownOrganisations } from './standing-terms.query.ts';
import { termsProblem } from './standing-terms.rule.ts';

const LONGEST_NAME = 100;

/** Employers: whom to ask, and on which terms. Terms are added and never changed. */
@Injectable()
export class Employers {
  constructor(private readonly database: DataSource, private readonly contacts: EmployerContacts, private readonly audit: AuditLog) {}

  /** One employer as the office sees it; null when there is no such organisation. */
  async one(organisationId: string): Promise<Employer | null> {
    return (await this.missing(this.database.manager, [organisationId])).length > 0 ? null : this.read(this.database.manager, organisationId);
  }

  /** The terms of the organisations for which an employer's contact speaks. */
  async mine(actor: Actor): Promise<StandingTerms[]> {
    return readTerms(this.database.manager, actor.organisationIds);
  }

  /** Records what was agreed; earlier versions stay. */
  async recordTerms(actor: Actor, input: StandingTermsInput): Promise<Employer | EmployerUnknown | TermsInvalid> {
    const problem = termsProblem(input);
    if (problem) return new TermsInvalid(actor.locale, problem);
    return this.database.transaction(async (em) => {
      if ((await this.missing(em, [input.organisationId])).length > 0) return new EmployerUnknown(actor.locale);
      if ((await this.missing(em, input.excludedClientIds)).length > 0) return new TermsInvalid(actor.locale, NO_CLIENT);
      const termsId = await addTerms(em, input.organisationId, input, actor.userId);
      await this.audit.append(em, { actor, action: 'employer.terms', subjectType: 'organisation', subjectId: input.organisationId, detail: { termsId, validFrom: input.validFrom } });
      return this.read(em, input.organisationId);
    });
  }

  /** Adds somebody who is asked for releases. */
  async addContact(actor: Actor, input: EmployerContactInput): Promise<Employer | EmployerUnknown | EmployerContactInvalid> {
    const { locale } = actor;
    const name = input.name.trim();
    const email = parseEmail(input.email);
    if (name === '' || name.length > LONGEST_NAME) return new EmployerContactInvalid(locale, 'name', NO_NAME, NAME_REMEDY);
    if (!email.ok) return new EmployerContactInvalid(locale, 'email', email.problem.message, email.problem.remedy);
    if (input.language !== 'ja' && input.language !== 'en') return new EmployerContactInvalid(locale, 'language', NO_LANGUAGE, LANGUAGE_REMEDY);
    return this.database.transaction(async (em) => {
      if ((await this.missing(em, [input.organisationId])).length > 0) return new EmployerUnknown(locale);
      const contactId = await this.contacts.add(em, { ...input, name, email: email.address }, actor.userId);
      await this.audit.append(em, { actor, action: 'employer.contact-add', subjectType: 'organisation', subjectId: input.organisationId, detail: { contactId } });
      return this.read(em, input.organisationId);
    });
  }

  /** Somebody is asked no more; who he was is erased. */
  async endContact(actor: Actor, id: string): Promise<Employer | EmployerContactUnknown> {
    return this.database.transaction(async (em) => {
      const organisationId = await this.contacts.end(em, id, actor.userId);
      if (organisationId === null) return new EmployerContactUnknown(actor.locale);
      await this.audit.append(em, { actor, action: 'employer.contact-end', subjectType: 'organisation', subjectId: organisationId, detail: { contactId: id } });
      return this.read(em, organisationId);
    });
  }

  private async read(em: EntityManager, organisationId: string): Promise<Employer> {
    const [contacts, terms] = [await this.contacts.list(em, organisationId), await readTerms(em, [organisationId])];
    return Object.assign(new Employer(), { organisationId, contacts, terms });
  }

  /** Ids that name no organisation; what is no id names none. */
  private async missing(em: EntityManager, ids: readonly string[]): Promise<string[]> {
    return [...ids.filter((id) => !isUuid(id)), ...await unknownOrganisations(em, ids.filter(isUuid))];
  }
}

const NO_CLIENT = {
  field: 'excludedClientIds', message: { ja: '除外する組織が見つかりません。', en: 'An excluded organisation does not exist.' },
  remedy: { ja: '組織の一覧から選んでください。', en: 'Choose from the list of organisations.' },
};
const NO_NAME = { ja: '氏名が入力されていないか、長すぎます。', en: 'The name is missing or too long.' };
const NAME_REMEDY = { ja: `${LONGEST_NAME} 文字以内で入力してください。`, en: `Give at most ${LONGEST_NAME} characters.` };
const NO_LANGUAGE = { ja: 'この言語では送れません。', en: 'Mails are not written in this language.' };
const LANGUAGE_REMEDY = { ja: 'ja または en を指定してください。', en: 'Give ja or en.' };
