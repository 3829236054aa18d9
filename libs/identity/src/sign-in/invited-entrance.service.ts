import type { Locale } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { HttpContext } from '../access/request-actor.ts';
import { proofsOf } from '../enrolment/enrolment.query.ts';
import { Entrance } from './entrance.service.ts';
import { SessionStart } from './session-start.service.ts';
import type { Viewer } from './sign-in.types.ts';

/** Lets in whoever was invited and showed the link that came to his mailbox: as good as a code by mail, it only enrols. */
@Injectable()
export class InvitedEntrance {
  constructor(private readonly start: SessionStart, private readonly entrance: Entrance) {}

  /**
   * Opens an expert's account, which was shut until he accepted, and begins a session to enrol; gives its token. null when
   * he has a passkey or authenticator app from before, and signs in with that, or has no account.
   */
  async open(em: EntityManager, expertId: string, { req }: HttpContext, locale: Locale): Promise<string | null> {
    const [rows]: [{ id: string }[], number] = await em.query('update app_user set disabled_at = null where expert_id = $1 returning id', [expertId]);
    const userId = rows[0]?.id;
    if (!userId) return null;
    const { passkeys, app } = await proofsOf(em, userId);
    return passkeys > 0 || app ? null : this.start.begin(em, userId, this.entrance.client(req, locale), { method: 'EMAIL_CODE' });
  }

  /** Gives the browser its cookie. */
  enter(http: HttpContext, token: string): Promise<Viewer> {
    return this.entrance.enter(http, token);
  }
}
