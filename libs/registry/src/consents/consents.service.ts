import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotAnExpert } from '../registry.refusals.ts';
import { CONSENTS, NOTE_CONSENT, SET_CONSENT } from './consent.query.ts';
import { ConsentUnknown, RegistrationIsLeaving } from './consent.refusals.ts';
import { Consent, type ConsentRow } from './consent.types.ts';

/** What an expert consents to, layer by layer, with its history. */
@Injectable()
export class Consents {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /** My consents in the order in which they are asked; none when I am no expert. */
  async mine(actor: Actor): Promise<Consent[]> {
    return actor.expertId ? this.read(actor, actor.expertId, null) : [];
  }

  /** Gives or withdraws one consent; what holds already stays as it was. Takes effect on every message that has not left. */
  async set(actor: Actor, code: string, given: boolean): Promise<Consent | NotAnExpert | ConsentUnknown | RegistrationIsLeaving> {
    const { expertId } = actor;
    if (!expertId) return new NotAnExpert(actor.locale);
    if ((await this.read(actor, expertId, code)).length === 0) return new ConsentUnknown(actor.locale);
    if (code === 'REGISTRATION' && !given) return new RegistrationIsLeaving(actor.locale);
    await this.database.transaction(async (em) => {
      const changed: unknown[] = await em.query(SET_CONSENT, [expertId, code, given]);
      if (changed.length === 0) return;
      await em.query(NOTE_CONSENT, [expertId, code, given, actor.userId]);
      await this.audit.append(em, { actor, action: given ? 'consent.give' : 'consent.withdraw', subjectType: 'expert', subjectId: expertId, detail: { code } });
    });
    const [consent] = await this.read(actor, expertId, code);
    return consent!;
  }

  private async read(actor: Actor, expertId: string, code: string | null): Promise<Consent[]> {
    const rows: ConsentRow[] = await this.database.query(CONSENTS, [expertId, code]);
    return rows.map((row) => new Consent(row, actor.locale));
  }
}
