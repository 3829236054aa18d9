import type { LoadedKeys, Vault } from '@muster/platform';
import { newId, type SealColumn } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { CONTACT_INDEX, sealAddress } from '../contacts/contact.seal.ts';
import { expertSearchKey } from '../names/expert-search-key.ts';
import type { PersonDraft } from './person-row.rule.ts';
import { nameKey, type KnownPeople, type KnownPerson } from './same-people.rule.ts';

/** The day of birth, sealed; found again by a blind index of the day, which name and day together make a person. */
export const BIRTH_DATE: SealColumn = { table: 'expert_birth', column: 'born_sealed' };
export const BIRTH_INDEX = 'expert_birth.born';

/** People a statement. */
export const BATCH = 1_000;

/** $1 blind indexes → whose addresses these are. */
const HOLDERS = `
  select h.address_index as index, e.id as "expertId", split_part(e.search_key, '|', 2) as name
  from muster_address_holders($1::bytea[]) h join expert e on e.id = h.expert_id`;
/** $1 blind indexes of days, $2 folded names → who of these names was born on these days. */
const BORN = `
  select b.born_index as index, e.id as "expertId", split_part(e.search_key, '|', 2) as name
  from expert_birth b join expert e on e.id = b.expert_id where b.born_index = any($1::bytea[]) and split_part(e.search_key, '|', 2) = any($2::text[])`;

type Found = KnownPerson & { index: Buffer };

/** Whom the registry holds under the addresses and days of these rows. */
export async function knownPeople(em: EntityManager, vault: Vault, drafts: readonly PersonDraft[]): Promise<KnownPeople> {
  const byAddress = new Map<string, KnownPerson[]>();
  const byBirthDate = new Map<string, KnownPerson[]>();
  for (let start = 0; start < drafts.length; start += BATCH) {
    const batch = drafts.slice(start, start + BATCH);
    const addresses = await vault.lookup(em, CONTACT_INDEX, [...new Set(batch.flatMap(({ contacts }) => contacts.map(({ address }) => address)))]);
    for (const { index, ...person } of await em.query<Found[]>(HOLDERS, [addresses.indexes])) push(byAddress, addresses.valueOf(index), person);
    const days = await vault.lookup(em, BIRTH_INDEX, [...new Set(batch.flatMap(({ birthDate }) => birthDate ?? []))]);
    for (const { index, ...person } of await em.query<Found[]>(BORN, [days.indexes, batch.map(nameKey)])) push(byBirthDate, days.valueOf(index), person);
  }
  return { byAddress, byBirthDate };
}

function push(map: Map<string, KnownPerson[]>, key: string | undefined | null, person: KnownPerson): void {
  if (key === undefined || key === null) return;
  const list = map.get(key) ?? [];
  if (!list.some(({ expertId }) => expertId === person.expertId)) map.set(key, [...list, person]);
}

const EXPERTS = `
  insert into expert (id, family_name, given_name, family_kana, given_kana, family_romaji, given_romaji, former_name, sector, organisation_id, prefecture_code,
    remote_ok, travel_ok, languages, message_language, status, search_key, created_at, updated_at)
  select p.id, p."familyName", p."givenName", p."familyKana", p."givenKana", p."familyRomaji", p."givenRomaji", p."formerName", p.sector, p."organisationId", p."prefectureCode",
    p."remoteOk", p."travelOk", array(select jsonb_array_elements_text(p.languages)), p."messageLanguage", 'INVITED', p."searchKey", muster_now(), muster_now()
  from jsonb_to_recordset($1::jsonb) as p(id uuid, "familyName" text, "givenName" text, "familyKana" text, "givenKana" text, "familyRomaji" text, "givenRomaji" text,
    "formerName" boolean, sector text, "organisationId" uuid, "prefectureCode" char(2), "remoteOk" boolean, "travelOk" boolean, languages jsonb, "messageLanguage" text, "searchKey" text)`;
const CONTACTS = `
  insert into contact (id, expert_id, kind, address_sealed, address_index, employer_owned, preference, created_at)
  select *, muster_now() from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bytea[], $5::bytea[], $6::boolean[], $7::smallint[])`;
const BIRTHS = `insert into expert_birth (id, expert_id, born_sealed, born_index) select * from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bytea[])`;
const SKILLS = `insert into expert_skill (expert_id, work_role_id, level) select * from unnest($1::uuid[], $2::text[], $3::smallint[])`;
const CREDENTIALS = `insert into expert_credential (expert_id, credential_code, obtained_on) select * from unnest($1::uuid[], $2::text[], $3::date[])`;

/** Somebody who was added, with the mailbox that an invitation goes to: the own one before the employer's. */
export interface AddedPerson {
  expertId: string;
  name: string;
  language: 'ja' | 'en';
  mailbox: { contactId: string; address: string } | null;
}

/**
 * Writes people as invited: whoever wants to be called applies himself, his contacts count once he has verified them, and
 * levels are claims. The caller's transaction decides whether they stay. Gives whom it wrote.
 */
export async function addPeople(em: EntityManager, keys: LoadedKeys, drafts: readonly PersonDraft[]): Promise<AddedPerson[]> {
  const people = drafts.map((draft) => ({ ...draft, id: newId(), searchKey: expertSearchKey(draft) }));
  await em.query(EXPERTS, [JSON.stringify(people.map(({ contacts: _c, skills: _s, credentials: _q, birthDate: _b, ...expert }) => expert))]);
  const contacts = people.flatMap(({ id: expertId, contacts: list }) => list.map((contact, at) => {
    const id = newId();
    return { ...contact, id, expertId, preference: at + 1, ...sealAddress(keys, id, contact.address) };
  }));
  await em.query(CONTACTS, columns(contacts, 'id', 'expertId', 'kind', 'addressSealed', 'addressIndex', 'employerOwned', 'preference'));
  const births = people.flatMap(({ id: expertId, birthDate }) => {
    const id = newId();
    return birthDate === null ? [] : [{ id, expertId, sealed: keys.seal({ ...BIRTH_DATE, row: id }, birthDate), index: keys.index(BIRTH_INDEX, birthDate) }];
  });
  await em.query(BIRTHS, columns(births, 'id', 'expertId', 'sealed', 'index'));
  await em.query(SKILLS, columns(people.flatMap(({ id, skills }) => skills.map((skill) => ({ ...skill, id }))), 'id', 'workRoleId', 'level'));
  await em.query(CREDENTIALS, columns(people.flatMap(({ id, credentials }) => credentials.map((one) => ({ ...one, id }))), 'id', 'code', 'obtainedOn'));
  const mailboxes = Map.groupBy(contacts.filter(({ kind }) => kind === 'EMAIL'), ({ expertId }) => expertId);
  return people.map(({ id, familyName, givenName, messageLanguage }) => {
    const [mailbox] = mailboxes.get(id)?.sort((a, b) => Number(a.employerOwned) - Number(b.employerOwned)) ?? [];
    return { expertId: id, name: `${familyName} ${givenName}`, language: messageLanguage, mailbox: mailbox ? { contactId: mailbox.id, address: mailbox.address } : null };
  });
}

/** Rows as the arrays of unnest. */
function columns<T>(rows: readonly T[], ...names: (keyof T)[]): unknown[][] {
  return names.map((name) => rows.map((row) => row[name]));
}
