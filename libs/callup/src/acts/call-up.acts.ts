import type { Actor } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import { visibleCallUps } from '../callup.access.ts';
import { CallUpControl } from '../control/call-up-control.service.ts';
import type { Outcome } from '../control/outcome.ts';
import { ActRefused, NotFound } from '../refusals/input.refusals.ts';
import { Board } from '../report/board.service.ts';
import type { CallUp } from '../types/call-up.type.ts';

/** The call-up as it stands after the act, or why it was not done. */
export type CallUpActResult = CallUp | NotFound | ActRefused;

/** What people do with a running call-up as a whole: record rights, the act, the call-up afterwards. */
@Injectable()
export class CallUpActs {
  constructor(private readonly control: CallUpControl, private readonly board: Board) {}

  /** Cancels; whoever was reached is told, unless `quiet`. */
  cancel(actor: Actor, id: string, order: { reason: string; quiet: boolean }): Promise<CallUpActResult> {
    return this.act(actor, id, () => this.control.cancel(actor, id, order));
  }

  /** Closes: the team stands, everybody else is thanked. */
  close(actor: Actor, id: string, reason: string | null): Promise<CallUpActResult> {
    return this.act(actor, id, () => this.control.close(actor, id, reason === null ? {} : { reason }));
  }

  /** Starts the next wave now. */
  fireNextWave(actor: Actor, id: string, size: number | null): Promise<CallUpActResult> {
    return this.act(actor, id, () => this.control.startWave(actor, id, size ?? undefined));
  }

  private async act(actor: Actor, id: string, perform: () => Promise<Outcome<unknown>>): Promise<CallUpActResult> {
    if (!visibleCallUps(actor, [id]).has(id)) return new NotFound(actor.locale, 'id');
    const outcome = await perform();
    if (!outcome.ok) return new ActRefused(actor.locale, outcome.problem);
    return await this.board.callUp(id) ?? new NotFound(actor.locale, 'id');
  }
}
