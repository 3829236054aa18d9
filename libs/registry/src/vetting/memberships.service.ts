import type { Actor } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ExpertStatus } from '../entities/expert.entity.ts';
import { NotAnExpert } from '../registry.refusals.ts';
import { LifeCycle } from './life-cycle.service.ts';
import { Membership } from './membership.types.ts';
import { Suspensions } from './suspensions.service.ts';
import { VettingBook } from './vetting-book.service.ts';
import { MoveIllegal } from './vetting.refusals.ts';

/** What an expert sees of his own membership. */
@Injectable()
export class Memberships {
  constructor(private readonly database: DataSource, private readonly book: VettingBook, private readonly suspensions: Suspensions, private readonly lifeCycle: LifeCycle) {}

  /** Where I stand; null when I am no expert. Who acted is not told: officers act for the authority. */
  async mine({ expertId }: Actor): Promise<Membership | null> {
    if (!expertId) return null;
    const [entry]: { status: ExpertStatus; eligibleUntil: string | null }[] = await this.database.query(
      `select status, nullif(eligible_until, 'infinity')::text as "eligibleUntil" from expert where id = $1`, [expertId]);
    const history = (await this.book.history(expertId)).map((change) => Object.assign(change, { byUser: null }));
    return Object.assign(new Membership(), { ...entry!, history, suspensions: await this.suspensions.of(expertId) });
  }

  /** I accept the invitation and ask to be vetted. */
  async apply(actor: Actor): Promise<Membership | NotAnExpert | MoveIllegal> {
    const { expertId } = actor;
    if (!expertId) return new NotAnExpert(actor.locale);
    const moved = await this.database.transaction((em) => this.lifeCycle.move(em, actor, 'APPLY', expertId, null));
    return moved ? (await this.mine(actor))! : new MoveIllegal(actor.locale, 'status');
  }
}
