import { AuditLog } from '@muster/audit';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Sessions } from './sessions.service.ts';

/** Lets somebody end what he is signed in with elsewhere. */
@Injectable()
export class SessionEnding {
  constructor(private readonly database: DataSource, private readonly sessions: Sessions, private readonly audit: AuditLog) {}

  /** Ends one of a user's own sessions; false when he has no such live session. */
  async one(userId: string, sessionId: string): Promise<boolean> {
    return this.database.transaction(async (em) => {
      const ended = await this.sessions.revoke(em, userId, sessionId);
      if (ended) await this.record(em, userId, { sessionId });
      return ended;
    });
  }

  /** Ends all of a user's sessions but one; gives how many. */
  async others(userId: string, keptId: string): Promise<number> {
    return this.database.transaction(async (em) => {
      const count = await this.sessions.revokeOthers(em, userId, keptId);
      if (count > 0) await this.record(em, userId, { others: count });
      return count;
    });
  }

  private async record(em: EntityManager, userId: string, detail: Record<string, string | number>): Promise<void> {
    await this.audit.append(em, { actor: { kind: 'user', userId }, action: 'session.end', subjectType: 'app_user', subjectId: userId, detail });
  }
}
