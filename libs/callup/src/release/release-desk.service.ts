import { Queue } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TeamChange } from '../assembly/assembly.changes.ts';
import { noteOnTimeline } from '../control/timeline.query.ts';
import { armRelease } from '../waves/call-up.timers.ts';
import { awaitingRelease, openReleases, withdrawReleases, withOpenRelease } from './release-request.query.ts';

/**
 * Asks employers. Every change of a team passes here before anybody is told of it: whoever gets a place for which his
 * employer must release him holds it, and is told when the release is there; whoever loses such a place is called off with
 * his employer. Mails and timers are the worker's.
 */
@Injectable()
export class ReleaseDesk {
  constructor(private readonly queue: Queue) {}

  /** Follows the changes, which must be written already; gives the people who must wait for their employers. */
  async follow(em: EntityManager, callUpId: string, changes: readonly TeamChange[]): Promise<ReadonlySet<string>> {
    await this.callOff(em, callUpId, changes.map((change) => change.invitationId));
    const placed = changes.filter((change) => change.tell === 'CONFIRM').map((change) => change.invitationId);
    if (placed.length === 0) return new Set();
    const opened = await openReleases(em, placed);
    for (const id of opened) await armRelease(this.queue, em, id, null);
    if (opened.length > 0) await noteOnTimeline(em, callUpId, 'RELEASE_OPENED', { people: opened.length });
    return awaitingRelease(em, placed);
  }

  /** The call-up is cancelled and nobody has a place any more. */
  async callAllOff(em: EntityManager, callUpId: string): Promise<void> {
    await this.callOff(em, callUpId, await withOpenRelease(em, callUpId));
  }

  private async callOff(em: EntityManager, callUpId: string, invitationIds: readonly string[]): Promise<void> {
    if (invitationIds.length === 0) return;
    const withdrawn = await withdrawReleases(em, invitationIds);
    for (const id of withdrawn) await armRelease(this.queue, em, id, null);
    if (withdrawn.length > 0) await noteOnTimeline(em, callUpId, 'RELEASE_CALLED_OFF', { people: withdrawn.length });
  }
}
