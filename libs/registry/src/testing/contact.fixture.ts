import { newId } from '@muster/platform';
import { testVault } from '@muster/platform/testing';
import { sealAddress } from '../contacts/contact.seal.ts';
import type { ContactKind } from '../entities/contact.entity.ts';
import type { Pool } from './pool.ts';

/** A contact as a test wants it; verified, the person's own and the first to be tried unless said otherwise. */
export interface ContactFixture {
  expertId: string;
  kind: ContactKind;
  /** In its canonical form. */
  address: string;
  verified?: boolean;
  optedOut?: boolean;
  unreachable?: boolean;
  employerOwned?: boolean;
  preference?: number;
}

const INSERT = `
  insert into contact (id, expert_id, kind, address_sealed, address_index, verified_at, opted_out_at, unreachable_at, employer_owned, preference)
  select id, expert_id, kind, sealed, index, case when verified then muster_now() end, case when opted_out then muster_now() end,
    case when unreachable then muster_now() end, employer_owned, preference
  from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bytea[], $5::bytea[], $6::boolean[], $7::boolean[], $8::boolean[], $9::boolean[], $10::smallint[])
    as c(id, expert_id, kind, sealed, index, verified, opted_out, unreachable, employer_owned, preference)`;

/** Adds contacts; gives their ids in order. */
export async function insertContacts(db: Pool, contacts: readonly ContactFixture[]): Promise<string[]> {
  const keys = await testVault(db).loaded();
  const rows = contacts.map((contact) => {
    const id = newId();
    return { id, ...contact, ...sealAddress(keys, id, contact.address) };
  });
  await db.query(INSERT, [
    rows.map((c) => c.id), rows.map((c) => c.expertId), rows.map((c) => c.kind), rows.map((c) => c.addressSealed), rows.map((c) => c.addressIndex),
    rows.map((c) => c.verified ?? true), rows.map((c) => c.optedOut ?? false), rows.map((c) => c.unreachable ?? false),
    rows.map((c) => c.employerOwned ?? false), rows.map((c) => c.preference ?? 1),
  ]);
  return rows.map((c) => c.id);
}

/** Gives a contact another address. */
export async function changeAddress(db: Pool, contactId: string, address: string): Promise<void> {
  const sealed = sealAddress(await testVault(db).loaded(), contactId, address);
  await db.query('update contact set address_sealed = $2, address_index = $3 where id = $1', [contactId, sealed.addressSealed, sealed.addressIndex]);
}
