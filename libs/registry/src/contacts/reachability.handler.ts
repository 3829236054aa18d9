import { ReachabilityHandler, type UnreachableReason } from '@muster/notify';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ContactBook } from './contact-book.service.ts';

/** What the registry does when a provider says that a contact cannot be reached. */
@Injectable()
export class RegistryReachability extends ReachabilityHandler {
  constructor(private readonly contacts: ContactBook) {
    super();
  }

  override unreachable(em: EntityManager, contactIds: string[], reason: UnreachableReason): Promise<void> {
    return this.contacts.markUnreachable(em, contactIds, reason);
  }
}
