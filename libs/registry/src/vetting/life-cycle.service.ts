import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { newId, Vault } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MOVES, type LifeCycleAct, type LifeCycleMove } from './life-cycle.rule.ts';
import { MOVE_REASON } from './vetting.seal.ts';

/** What the trigger `note_expert_move` writes down with the move; said for this transaction alone. */
const SAY = `select set_config('muster.move', $1, true)`;

const MOVE = `update expert set status = $2, version = version + 1, updated_at = muster_now() where id = $1 and status = any($3::text[]) and erased_at is null`;

/** The one way in which the services change where an expert stands. */
@Injectable()
export class LifeCycle {
  constructor(private readonly audit: AuditLog, private readonly vault: Vault) {}

  /** Makes a legal move with who and why on record; false when it is not legal from where the expert stands. */
  async move(em: EntityManager, actor: Actor, act: LifeCycleAct, expertId: string, reason: string | null): Promise<boolean> {
    const id = newId();
    const sealed = reason === null ? null : await this.vault.seal({ ...MOVE_REASON, row: id }, reason);
    await em.query(SAY, [JSON.stringify({ expert: expertId, id, act, reason: sealed?.toString('hex') ?? null })]);
    const { from, to }: LifeCycleMove = MOVES[act];
    const [, changed]: [unknown[], number] = await em.query(MOVE, [expertId, to, [...from]]);
    await em.query(SAY, ['']);
    if (changed === 0) return false;
    await this.audit.append(em, { actor, action: `expert.${act.toLowerCase().replaceAll('_', '-')}`, subjectType: 'expert', subjectId: expertId });
    return true;
  }
}
