import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource, In, type EntityManager } from 'typeorm';
import { ContactEntity } from '../entities/contact.entity.ts';
import { visibleExperts } from '../experts/expert.access.ts';
import { Contact } from './contact.types.ts';

/** Shows addresses to people, and puts on record who looked at whose. */
@Injectable()
export class ContactReveal {
  private readonly requests = new WeakMap<object, DataLoader<string, Contact[]>>();

  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /** The request's loader of contacts by expert id: one query and one transaction for a page of experts. */
  of(context: object, actor: Actor): DataLoader<string, Contact[]> {
    let loader = this.requests.get(context);
    if (!loader) {
      loader = new DataLoader((expertIds) => this.reveal(actor, expertIds));
      this.requests.set(context, loader);
    }
    return loader;
  }

  /** The contacts of each expert, preferred ones first; none for an expert whom the actor may not see. */
  async reveal(actor: Actor, expertIds: readonly string[]): Promise<Contact[][]> {
    const visible = [...visibleExperts(actor, expertIds)];
    if (visible.length === 0) return expertIds.map(() => []);
    return this.database.transaction(async (em) => {
      const rows = await em.find(ContactEntity, {
        where: { expertId: In(visible) }, order: { preference: 'ASC', kind: 'DESC', id: 'ASC' },
      });
      const found = expertIds.map((id) => rows.filter((row) => row.expertId === id));
      await this.record(em, actor, new Set(rows.map((row) => row.expertId)));
      return found.map((contacts) => contacts.map((row) => new Contact(row)));
    });
  }

  /** A row for each expert, because each may ask who looked at his; looking at one's own is no disclosure. */
  private async record(em: EntityManager, actor: Actor, expertIds: ReadonlySet<string>): Promise<void> {
    for (const subjectId of expertIds) {
      if (subjectId === actor.expertId) continue;
      await this.audit.append(em, { actor, action: 'contact.read', subjectType: 'expert', subjectId });
    }
  }
}
