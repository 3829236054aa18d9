import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Browser } from '../../support/browser.ts';
import type { Cast, Person } from './cast.ts';
import * as operations from './operations.ts';
import type { Board, InvitationRow, Result } from './operations.ts';
import { requestFor, type CallUpRequest, type RequestWish } from './request.ts';
import { signedIn } from './staff.ts';
import type { World } from './world.ts';

/** A launched call-up as the launch gives it. */
export interface Launched { id: string; code: string; number: number; authenticityCode: string; state: string; kind: string }

/** What an incident is, where it matters to a story. */
export interface IncidentWish { severity?: number; drill?: boolean; title?: string; affectedOrganisationIds?: string[]; presetCode?: string | null }

/** A coordinator at his browser. */
export class Coordinator {
  constructor(private readonly world: World, readonly browser: Browser) {}

  /** Signs a new coordinator in. */
  static async of(world: World): Promise<Coordinator> {
    return new Coordinator(world, await signedIn(world, 'COORDINATOR'));
  }

  async ask(operation: string, variables: Record<string, unknown> = {}): Promise<Result> {
    return (await this.browser.run<{ result: Result }>(operation, variables)).result;
  }

  /** Opens an incident; severity 2 unless said otherwise, so that nobody has to approve. */
  async openIncident(wish: IncidentWish = {}): Promise<string> {
    const result = await this.ask(operations.CREATE_INCIDENT, { input: { title: '不審な通信', severity: 2, tlp: 'AMBER', ...wish } });
    expect(result).toMatchObject({ __typename: 'Incident' });
    return result.id!;
  }

  /** Writes a call-up for a cast, in an incident of its own. */
  async write(cast: Cast, wish: RequestWish = {}, incident: IncidentWish = {}): Promise<CallUpRequest> {
    return requestFor(this.world, wish.incidentId ?? await this.openIncident(incident), cast, wish);
  }

  launch(input: CallUpRequest, key: string = randomUUID()): Promise<Result> {
    return this.ask(operations.LAUNCH, { input, key });
  }

  /** Writes and launches a call-up that nobody has to approve. */
  async call(cast: Cast, wish: RequestWish = {}, incident: IncidentWish = {}): Promise<Launched> {
    const result = await this.launch(await this.write(cast, wish, incident));
    expect(result).toMatchObject({ __typename: 'CallUp', state: 'OPEN' });
    return result as unknown as Launched;
  }

  async board(callUpId: string): Promise<Board> {
    return (await this.browser.run<{ callUp: Board }>(operations.BOARD, { id: callUpId })).callUp;
  }

  /** How one person stands in a call-up. */
  async standing(callUpId: string, person: Person): Promise<InvitationRow> {
    return (await this.board(callUpId)).invitations.nodes.find((row) => row.expertId === person.id)!;
  }

  /** Settles, fails on any unexpected message, and on any invariant that does not hold; gives the board. */
  async reconciled(callUpId: string): Promise<Board> {
    await this.world.quiet();
    const board = await this.board(callUpId);
    expect(board.invariants.filter((invariant) => !invariant.holds)).toEqual([]);
    expect(board.invariants.map((invariant) => invariant.id)).toEqual(['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'I9', 'I10', 'I11', 'I12']);
    return board;
  }
}
