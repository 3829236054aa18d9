import { WAKE, type StopOrder } from '@muster/notify';
import { notifyOn, type Locale } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { canonicalAddress } from '../addresses/canonical-address.rule.ts';
import type { ContactKind } from '../entities/contact.entity.ts';
import {
  ADDRESSES_BEHIND, ADDRESSES_OF_CONTACTS, CONTACTS_BY_ADDRESS, MARK_UNREACHABLE, OPT_IN, OPT_OUT,
} from './contact.query.ts';

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

/** A notification holds at most 8,000 bytes; an id with its quotes takes 39. */
const IDS_PER_NOTIFICATION = 150;

/**
 * The addresses of the registry, for the system's own work: sending, and reading what comes back. Every method works
 * in the caller's transaction. People see addresses through `ContactReveal`, which keeps a record.
 */
@Injectable()
export class ContactBook {
  /** Whose addresses these are; a shared address yields several contacts, also opted-out and unverified ones. */
  async byAddress(em: EntityManager, kind: ContactKind, addresses: readonly string[]): Promise<ContactAt[]> {
    if (addresses.length === 0) return [];
    return em.query(CONTACTS_BY_ADDRESS, [kind, addresses.map((address) => canonicalAddress(kind, address))]);
  }

  /** Where to write; contacts that do not exist (any more) are absent. */
  async addressesFor(em: EntityManager, contactIds: readonly string[]): Promise<Map<string, ContactAddress>> {
    if (contactIds.length === 0) return new Map();
    const rows: ContactAddress[] = await em.query(ADDRESSES_OF_CONTACTS, [contactIds]);
    return new Map(rows.map((row) => [row.contactId, row]));
  }

  /**
   * STOP: no message goes to this address any more, whoever it belongs to. Tells the registry's owner and, when the
   * transaction commits, the dispatchers. Gives how many contacts were opted out by this call: none when repeated.
   */
  async optOut(em: EntityManager, kind: ContactKind, address: string, reason = 'STOP'): Promise<{ contacts: number }> {
    const changed: { id: string }[] = await em.query(OPT_OUT, [kind, canonicalAddress(kind, address), reason]);
    await this.stopSends(em, changed.map((row) => row.id));
    return { contacts: changed.length };
  }

  /** START: messages may go to this address again. Gives how many contacts this call opted in. */
  async optIn(em: EntityManager, kind: ContactKind, address: string): Promise<{ contacts: number }> {
    const changed: { id: string }[] = await em.query(OPT_IN, [kind, canonicalAddress(kind, address)]);
    return { contacts: changed.length };
  }

  /**
   * A provider says for good that nothing arrives; the registry's owner is told once. Where the reason is that the
   * holder opted out at the provider (OPTED_OUT), that is an opt-out like any other.
   */
  async markUnreachable(em: EntityManager, contactIds: readonly string[], reason: string): Promise<void> {
    if (contactIds.length === 0) return;
    if (reason === 'OPTED_OUT') {
      const behind: { kind: ContactKind; address: string }[] = await em.query(ADDRESSES_BEHIND, [contactIds]);
      for (const { kind, address } of behind) await this.optOut(em, kind, address, 'PROVIDER');
    }
    await em.query(MARK_UNREACHABLE, [contactIds, reason]);
  }

  private async stopSends(em: EntityManager, contactIds: readonly string[]): Promise<void> {
    for (let start = 0; start < contactIds.length; start += IDS_PER_NOTIFICATION) {
      const order: StopOrder = { contacts: contactIds.slice(start, start + IDS_PER_NOTIFICATION) };
      await notifyOn(em, WAKE.stop, JSON.stringify(order));
    }
  }
}
