import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ContactReveal } from '../contacts/contact-reveal.service.ts';
import type { Contact } from '../contacts/contact.types.ts';
import { ExpertService } from '../experts/expert.service.ts';
import type { Expert } from '../experts/expert.types.ts';
import { NotAnExpert } from '../registry.refusals.ts';

/** What an expert does with his own entry. */
@Injectable()
export class OwnProfile {
  constructor(
    private readonly database: DataSource,
    private readonly experts: ExpertService,
    private readonly contacts: ContactReveal,
    private readonly audit: AuditLog,
  ) {}

  /** My entry, or null when I am no expert. */
  async mine(actor: Actor): Promise<Expert | null> {
    return actor.expertId ? this.experts.get(actor, actor.expertId) : null;
  }

  /** My addresses. */
  async myContacts(actor: Actor): Promise<Contact[]> {
    if (!actor.expertId) return [];
    const [contacts] = await this.contacts.reveal(actor, [actor.expertId]);
    return contacts ?? [];
  }

  /** From now on no call-up reaches me. No reason is asked or kept; a pause that runs keeps its beginning. */
  pause(actor: Actor): Promise<Expert | NotAnExpert> {
    return this.setPause(actor, 'expert.pause', 'update expert set paused_at = muster_now(), version = version + 1, updated_at = muster_now() where id = $1 and paused_at is null');
  }

  /** I can be called again. */
  resume(actor: Actor): Promise<Expert | NotAnExpert> {
    return this.setPause(actor, 'expert.resume', 'update expert set paused_at = null, version = version + 1, updated_at = muster_now() where id = $1 and paused_at is not null');
  }

  private async setPause(actor: Actor, action: string, update: string): Promise<Expert | NotAnExpert> {
    const { expertId } = actor;
    if (!expertId) return new NotAnExpert(actor.locale);
    await this.database.transaction(async (em) => {
      const [, changed]: [unknown[], number] = await em.query(update, [expertId]);
      if (changed > 0) await this.audit.append(em, { actor, action, subjectType: 'expert', subjectId: expertId });
    });
    return (await this.experts.get(actor, expertId)) ?? new NotAnExpert(actor.locale);
  }
}
