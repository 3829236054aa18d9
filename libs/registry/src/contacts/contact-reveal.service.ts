import { ownPurpose } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource } from 'typeorm';
import { expertRecords } from '../experts/expert-record.query.ts';
import { visibleAddresses } from '../experts/expert.access.ts';
import { ContactBook } from './contact-book.service.ts';
import { Contact } from './contact.types.ts';

/** For what addresses are shown with an entry, as the person reads it in the log of disclosures. */
const PURPOSE = ownPurpose('entry');

/** For what somebody looks, and in which call-up: the person concerned reads both. */
export interface RevealReason {
  purpose?: string | null;
  callUpId?: string | null;
}

/** Shows addresses to people, and puts on record who looked at whose. */
@Injectable()
export class ContactReveal {
  private readonly requests = new WeakMap<object, Map<string, DataLoader<string, Contact[]>>>();

  constructor(
    private readonly database: DataSource,
    private readonly book: ContactBook,
  ) {}

  /** The request's loader of contacts by expert id, for one reason: one query and one transaction for a page of experts. */
  of(context: object, actor: Actor, reason: RevealReason = {}): DataLoader<string, Contact[]> {
    const loaders = this.requests.get(context) ?? new Map<string, DataLoader<string, Contact[]>>();
    this.requests.set(context, loaders);
    const key = JSON.stringify([reason.purpose, reason.callUpId]);
    const loader = loaders.get(key) ?? new DataLoader((expertIds: readonly string[]) => this.reveal(actor, expertIds, reason));
    loaders.set(key, loader);
    return loader;
  }

  /** The contacts of each expert, preferred ones first; none for an expert whom the actor may not see. */
  async reveal(actor: Actor, expertIds: readonly string[], { purpose, callUpId }: RevealReason = {}): Promise<Contact[][]> {
    const visible = visibleAddresses(actor, await expertRecords(this.database, expertIds)).map(({ id }) => id);
    if (visible.length === 0) return expertIds.map(() => []);
    return this.database.transaction(async (em) => {
      const shown = await this.book.reveal(em, { actor, expertIds: visible, purpose: purpose?.trim() || PURPOSE, callUpId: callUpId ?? null });
      return expertIds.map((id) => shown.filter(({ row }) => row.expertId === id).map(({ row, address }) => new Contact(row, address)));
    });
  }
}
