import { Disclosures, type DisclosureAct } from '@muster/audit';
import { WAKE, type StopOrder } from '@muster/notify';
import { notifyOn, Vault, type IndexLookup, type Locale } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { canonicalAddress } from '../addresses/canonical-address.rule.ts';
import { ContactEntity, type ContactKind } from '../entities/contact.entity.ts';
import {
  ADDRESSES_BEHIND, ADDRESSES_OF_CONTACTS, CONTACTS_BY_ADDRESS, MARK_UNREACHABLE, OPT_IN, OPT_OUT,
} from './contact.query.ts';
import { CONTACT_ADDRESS, CONTACT_INDEX, openAddresses } from './contact.seal.ts';

/** A contact found by its address. */
export interface ContactAt {
  contactId: string;
  expertId: string;
  address: string;
}

/** What a sender must know about a contact at the last moment. */
export interface ContactAddress {
  contactId: string;
  expertId: string;
  address: string;
  optedOut: boolean;
  unreachable: boolean;
  /** The language in which the expert wants messages. */
  language: Locale;
}

/** A contact whose address somebody is shown. */
export interface RevealedContact {
  row: ContactEntity;
  address: string;
}

/** A notification holds at most 8,000 bytes; an id with its quotes takes 39. */
const IDS_PER_NOTIFICATION = 150;

/**
 * The addresses of the registry, sealed in the database: opened for sending, found by blind index when something comes
 * back, and shown to people by `reveal` alone, which keeps a record. Every method works in the caller's transaction.
 */
@Injectable()
export class ContactBook {
  constructor(private readonly vault: Vault, private readonly disclosures: Disclosures) {}

  /** Whose addresses these are; a shared address yields several contacts, also opted-out and unverified ones. */
  async byAddress(em: EntityManager, kind: ContactKind, addresses: readonly string[]): Promise<ContactAt[]> {
    if (addresses.length === 0) return [];
    const lookup = await this.lookup(em, kind, addresses);
    const rows: (Omit<ContactAt, 'address'> & { addressIndex: Buffer })[] = await em.query(CONTACTS_BY_ADDRESS, [kind, lookup.indexes]);
    return rows.map(({ addressIndex, ...row }) => ({ ...row, address: lookup.valueOf(addressIndex) ?? '' }));
  }

  /** Where to write; contacts that do not exist (any more) are absent. */
  async addressesFor(em: EntityManager, contactIds: readonly string[]): Promise<Map<string, ContactAddress>> {
    if (contactIds.length === 0) return new Map();
    const rows: (Omit<ContactAddress, 'address'> & { addressSealed: Buffer })[] = await em.query(ADDRESSES_OF_CONTACTS, [contactIds]);
    const addresses = await this.vault.openAll(CONTACT_ADDRESS, rows.map((row) => ({ row: row.contactId, sealed: row.addressSealed })));
    return new Map(rows.map(({ addressSealed: _, ...row }, at) => [row.contactId, { ...row, address: addresses[at] ?? '' }]));
  }

  /**
   * Shows a person addresses: the one way in which they leave the system other than in a message. The log of disclosures
   * is written in the same transaction. Preferred contacts first; whoever asks has judged who may be seen.
   */
  async reveal(em: EntityManager, act: Omit<DisclosureAct, 'what' | 'expertIds'> & { expertIds: readonly string[] }): Promise<RevealedContact[]> {
    const rows = await em.find(ContactEntity, {
      where: { expertId: In([...act.expertIds]) }, order: { preference: 'ASC', kind: 'DESC', id: 'ASC' },
    });
    await this.disclosures.record(em, { ...act, expertIds: new Set(rows.map((row) => row.expertId)) });
    const addresses = await openAddresses(this.vault, rows);
    return rows.map((row, at) => ({ row, address: addresses[at]! }));
  }

  /**
   * STOP: no message goes to this address any more, whoever it belongs to. Tells the registry's owner and, when the
   * transaction commits, the dispatchers. Gives how many contacts were opted out by this call: none when repeated.
   */
  async optOut(em: EntityManager, kind: ContactKind, address: string, reason = 'STOP'): Promise<{ contacts: number }> {
    const changed: { id: string }[] = await em.query(OPT_OUT, [kind, (await this.lookup(em, kind, [address])).indexes, reason]);
    await this.stopSends(em, changed.map((row) => row.id));
    return { contacts: changed.length };
  }

  /** START: messages may go to this address again. Gives how many contacts this call opted in. */
  async optIn(em: EntityManager, kind: ContactKind, address: string): Promise<{ contacts: number }> {
    const changed: { id: string }[] = await em.query(OPT_IN, [kind, (await this.lookup(em, kind, [address])).indexes]);
    return { contacts: changed.length };
  }

  /**
   * A provider says for good that nothing arrives; the registry's owner is told once. Where the reason is that the
   * holder opted out at the provider (OPTED_OUT), that is an opt-out like any other.
   */
  async markUnreachable(em: EntityManager, contactIds: readonly string[], reason: string): Promise<void> {
    if (contactIds.length === 0) return;
    if (reason === 'OPTED_OUT') {
      const behind: { id: string; kind: ContactKind; addressSealed: Buffer }[] = await em.query(ADDRESSES_BEHIND, [contactIds]);
      const addresses = await openAddresses(this.vault, behind);
      // In the order of the addresses, as every opt-out of several: two of them must not wait for each other.
      const pairs = new Map(behind.map(({ kind }, at) => [addresses[at]!, kind]));
      for (const [address, kind] of [...pairs].sort(([one], [other]) => (one < other ? -1 : 1))) await this.optOut(em, kind, address, 'PROVIDER');
    }
    await em.query(MARK_UNREACHABLE, [contactIds, reason]);
  }

  private lookup(em: EntityManager, kind: ContactKind, addresses: readonly string[]): Promise<IndexLookup> {
    return this.vault.lookup(em, CONTACT_INDEX, [...new Set(addresses.map((address) => canonicalAddress(kind, address)))]);
  }

  private async stopSends(em: EntityManager, contactIds: readonly string[]): Promise<void> {
    for (let start = 0; start < contactIds.length; start += IDS_PER_NOTIFICATION) {
      const order: StopOrder = { contacts: contactIds.slice(start, start + IDS_PER_NOTIFICATION) };
      await notifyOn(em, WAKE.stop, JSON.stringify(order));
    }
  }
}
