import { ENV, Vault, type Env, type SealColumn } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { appOf, useApp } from './authenticator-app.query.ts';
import { RecoveryKeys } from './recovery-code.ts';
import { useRecoveryCode } from './recovery-code.query.ts';
import { stepOfCode } from './time-code.rule.ts';

/** The column that holds the secrets of authenticator apps. */
export const APP_SECRET: SealColumn = { table: 'authenticator_app', column: 'secret_sealed' };

/** Checks what somebody shows beside his mailbox or his session; both kinds count once. */
@Injectable()
export class SecondProof {
  private readonly recovery: RecoveryKeys;

  constructor(private readonly vault: Vault, @Inject(ENV) env: Env) {
    this.recovery = new RecoveryKeys(env.MUSTER_SECRET);
  }

  /** Whether the code is of the user's authenticator app and of no step that was used. An app counts once it is confirmed. */
  async app(em: EntityManager, userId: string, typed: string, confirming = false): Promise<boolean> {
    const stored = await appOf(em, userId);
    if (!stored || stored.confirmed === confirming) return false;
    const secret = await this.vault.open({ ...APP_SECRET, row: userId }, stored.secretSealed);
    const step = stepOfCode(secret, typed, stored.now, stored.lastStep);
    if (step === null) return false;
    await useApp(em, userId, step);
    return true;
  }

  /** Whether it is one of the user's unused recovery codes; it is used then. */
  recoveryCode(em: EntityManager, userId: string, typed: string): Promise<boolean> {
    return useRecoveryCode(em, userId, this.recovery.hash(userId, typed));
  }

  /** The hash under which a new recovery code is kept. */
  recoveryHash(userId: string, code: string): Buffer {
    return this.recovery.hash(userId, code);
  }
}
