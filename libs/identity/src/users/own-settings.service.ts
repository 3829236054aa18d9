import { AuditLog } from '@muster/audit';
import type { Locale } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../actor.ts';
import { signedIn } from '../enrolment/signed-in.ts';

/** What a user sets for himself. */
@Injectable()
export class OwnSettings {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** The language of answers and of messages about his account from now on. */
  async setLanguage(actor: Actor, language: Locale): Promise<Actor> {
    const { userId } = signedIn(actor);
    await this.database.transaction(async (em) => {
      await em.query('update app_user set locale = $2 where id = $1', [userId, language]);
      await this.audit.append(em, { actor, action: 'user.language', subjectType: 'app_user', subjectId: userId, detail: { language } });
    });
    return { ...actor, locale: language };
  }
}
