import { isUuid, newId, Vault, type Locale } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CONTACT_PERSON_EMAIL, CONTACT_PERSON_NAME } from './employer.seal.ts';
import type { EmployerContact } from './employer.types.ts';

interface SealedContact extends Omit<EmployerContact, 'name' | 'email'> {
  name: Buffer;
  email: Buffer;
}

/** The people at employers who decide on releases: name and address are sealed, and erased when somebody is no contact any more. */
@Injectable()
export class EmployerContacts {
  constructor(private readonly vault: Vault) {}

  /** Who is asked at an organisation now. */
  async list(em: EntityManager, organisationId: string): Promise<EmployerContact[]> {
    const rows = await em.query<SealedContact[]>(
      `select id, organisation_id as "organisationId", name_sealed as name, email_sealed as email, language, added_at as "addedAt"
       from organisation_contact where organisation_id = $1 and ended_at is null order by id`, [organisationId]);
    const names = await this.vault.openAll(CONTACT_PERSON_NAME, rows.map(({ id, name }) => ({ row: id, sealed: name })));
    const emails = await this.vault.openAll(CONTACT_PERSON_EMAIL, rows.map(({ id, email }) => ({ row: id, sealed: email })));
    return rows.map((row, at) => ({ ...row, name: names[at] ?? '', email: emails[at] ?? '' }));
  }

  /** Where one contact is written to, and in which language; null when he is none any more. */
  async mailbox(em: EntityManager, contactId: string): Promise<{ email: string; locale: Locale } | null> {
    const [row] = await em.query<{ email: Buffer; locale: Locale }[]>(
      'select email_sealed as email, language as locale from organisation_contact where id = $1 and ended_at is null', [contactId]);
    return row ? { email: await this.vault.open({ ...CONTACT_PERSON_EMAIL, row: contactId }, row.email), locale: row.locale } : null;
  }

  /** Puts a contact down and gives its id. */
  async add(em: EntityManager, contact: { organisationId: string; name: string; email: string; language: string }, by: string | null): Promise<string> {
    const id = newId();
    const name = await this.vault.seal({ ...CONTACT_PERSON_NAME, row: id }, contact.name);
    const email = await this.vault.seal({ ...CONTACT_PERSON_EMAIL, row: id }, contact.email);
    await em.query(
      `insert into organisation_contact (id, organisation_id, name_sealed, email_sealed, language, added_at, added_by) values ($1, $2, $3, $4, $5, muster_now(), $6::uuid)`,
      [id, contact.organisationId, name, email, contact.language, by]);
    return id;
  }

  /** Ends a contact and erases who it was; gives the organisation, or null when there is no such contact. */
  async end(em: EntityManager, id: string, by: string | null): Promise<string | null> {
    if (!isUuid(id)) return null;
    const [rows] = await em.query<[{ organisationId: string }[], number]>(
      `update organisation_contact set ended_at = muster_now(), ended_by = $2::uuid, name_sealed = null, email_sealed = null
       where id = $1 and ended_at is null returning organisation_id as "organisationId"`, [id, by]);
    return rows[0]?.organisationId ?? null;
  }
}
