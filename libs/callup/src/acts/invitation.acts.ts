import type { Actor } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CoordinatorEntry } from '../answers/answer-entry.rule.ts';
import { AnswerService } from '../answers/answer.service.ts';
import { visibleInvitations } from '../callup.access.ts';
import type { Outcome } from '../control/outcome.ts';
import { TeamControl } from '../control/team-control.service.ts';
import { InvitationEntity } from '../entities/invitation.entity.ts';
import { ActRefused, NotFound } from '../refusals/input.refusals.ts';
import { Invitation } from '../types/invitation.type.ts';

/** The invitation as it stands after the act, or why it was not done. */
export type InvitationActResult = Invitation | NotFound | ActRefused;

/** What a coordinator does with one person of a call-up: record rights, the act, the invitation afterwards. */
@Injectable()
export class InvitationActs {
  constructor(private readonly database: DataSource, private readonly answers: AnswerService, private readonly team: TeamControl) {}

  /** Enters an answer that was given by word of mouth; the same entry key twice is one answer. */
  recordAnswer(actor: Actor, entry: CoordinatorEntry): Promise<InvitationActResult> {
    return this.act(actor, entry.invitationId, () => this.answers.recordByCoordinator(actor, entry));
  }

  /** Gives a place on a line, the best fitting one with room unless it is named. */
  confirm(actor: Actor, id: string, position: number | null): Promise<InvitationActResult> {
    return this.act(actor, id, () => this.team.confirm(actor, id, position ?? undefined));
  }

  /** Holds in reserve. */
  reserve(actor: Actor, id: string, position: number | null): Promise<InvitationActResult> {
    return this.act(actor, id, () => this.team.reserve(actor, id, position ?? undefined));
  }

  /** Stands down; a reserve takes the place. */
  standDown(actor: Actor, id: string): Promise<InvitationActResult> {
    return this.act(actor, id, () => this.team.standDown(actor, id));
  }

  private async act(actor: Actor, id: string, perform: () => Promise<Outcome<unknown>>): Promise<InvitationActResult> {
    const visible = await visibleInvitations(this.database, actor, [id]);
    if (!visible.has(id)) return new NotFound(actor.locale, 'invitationId');
    const outcome = await perform();
    if (!outcome.ok) return new ActRefused(actor.locale, outcome.problem);
    return new Invitation(await this.database.getRepository(InvitationEntity).findOneByOrFail({ id }));
  }
}
