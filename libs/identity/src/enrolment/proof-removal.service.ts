import { AuditLog } from '@muster/audit';
import { ENV, isUuid, type Env, type Locale } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../actor.ts';
import { passkeysOf, removePasskey } from '../passkeys/passkey.query.ts';
import { removeApp } from '../second-proof/authenticator-app.query.ts';
import { lockAccount, proofsOf, signOnTied } from './enrolment.query.ts';
import { keepsWayIn, type WaysIn } from './proof-change.rule.ts';
import { recordProofChange } from './proof-change.record.ts';
import { LastProof, ProofUnknown } from './proof-removal.refusals.ts';

type Owner = Pick<Actor, 'roles'> & { userId: string };

/** Takes a lost or replaced proof out of use, but never the last one by which somebody of the staff comes in. */
@Injectable()
export class ProofRemoval {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog, @Inject(ENV) private readonly env: Pick<Env, 'OIDC_ISSUER'>) {}

  /** Takes a passkey out of use; null once it is. */
  async passkey(who: Owner, id: string, locale: Locale): Promise<LastProof | ProofUnknown | null> {
    return this.database.transaction(async (em) => {
      const ways = await this.lockedWays(em, who.userId);
      const mine = isUuid(id) && (await passkeysOf(em, who.userId)).some((one) => one.id === id.toLowerCase());
      if (!mine) return new ProofUnknown(locale);
      if (!keepsWayIn(who, { ...ways, passkeys: ways.passkeys - 1 })) return new LastProof(locale);
      await removePasskey(em, who.userId, id);
      await recordProofChange(em, this.audit, who.userId, 'passkey.remove', 'PASSKEY_REMOVED', { passkeyId: id });
      return null;
    });
  }

  /** Takes the authenticator app out of use; null once it is. */
  async app(who: Owner, locale: Locale): Promise<LastProof | ProofUnknown | null> {
    return this.database.transaction(async (em) => {
      const ways = await this.lockedWays(em, who.userId);
      if (ways.app && !keepsWayIn(who, { ...ways, app: false })) return new LastProof(locale);
      if (!(await removeApp(em, who.userId))) return new ProofUnknown(locale);
      await recordProofChange(em, this.audit, who.userId, 'authenticator-app.remove', 'APP_REMOVED');
      return null;
    });
  }

  /** Whether the user comes in by the installation's single sign-on; what is tied counts for nothing while there is none. */
  async signOn(em: EntityManager, userId: string): Promise<boolean> {
    return this.env.OIDC_ISSUER !== undefined && signOnTied(em, userId);
  }

  /** Every way in, under a lock: of two removals at once, neither counts on what the other takes. */
  private async lockedWays(em: EntityManager, userId: string): Promise<WaysIn> {
    await lockAccount(em, userId);
    return { ...await proofsOf(em, userId), signOn: await this.signOn(em, userId) };
  }
}
