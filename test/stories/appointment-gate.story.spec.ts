import { daysAfter } from '@muster/platform';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import * as op from './support/appointments.ts';
import { cast, type Cast } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { allHear, WORD } from './support/hearing.ts';
import { dayIn } from './support/membership.ts';
import { CANCEL } from './support/operations.ts';
import { signedIn } from './support/staff.ts';
import { World } from './support/world.ts';

const GATES = 'query($id: ID!) { callUp(id: $id) { invitations { nodes { expertId appointment { from until inForce kind untilOn highestTlp tlpAllowed } } } } }';

let world: World;
let coordinator: Coordinator;
let crew: Cast;
let today: string;

describe('the gate of the appointment', () => {
  beforeAll(async () => {
    world = await World.open();
    world.passOver = /登録内容の確認|秘密保持/;
    coordinator = await Coordinator.of(world);
    const [meti] = await world.rows<{ id: string }>(`select id from organisation where slug = 'meti'`);
    crew = await cast(world, Array.from({ length: 4 }, () => ({ organisationId: meti!.id })));
    today = await dayIn(world, 0);
    const hr = await signedIn(world, 'HR', null, meti!.id);
    const appoint = (at: number, kind: string, untilOn: string | null, part: object = {}) =>
      hr.run(op.APPOINT, { input: { expertId: crew.people[at]!.id, organisationId: meti!.id, kind, fromOn: daysAfter(today, -30), untilOn, ...part } });
    await appoint(0, 'REGULAR', null);
    await appoint(1, 'COMMITTEE', daysAfter(today, -1));
    await appoint(2, 'COMMISSION', daysAfter(today, 100));
  });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  it('shows by whose appointment a deployment is carried to its last day, and what each may be given', async () => {
    const callUp = await coordinator.call(crew, {}, { severity: 2 });
    await allHear(world, crew.people, WORD.invited);
    const { callUp: board } = await coordinator.browser.run<{ callUp: { invitations: { nodes: { expertId: string; appointment: object }[] } } }>(GATES, { id: callUp.id });
    const gate = (at: number): unknown => board.invitations.nodes.find(({ expertId }) => expertId === crew.people[at]!.id)!.appointment;
    expect(gate(0)).toMatchObject({ inForce: true, kind: 'REGULAR', untilOn: null, highestTlp: 'RED', tlpAllowed: true });
    expect(gate(1)).toMatchObject({ inForce: false, kind: null, highestTlp: 'GREEN', tlpAllowed: false });
    expect(gate(2)).toMatchObject({ inForce: true, kind: 'COMMISSION', untilOn: daysAfter(today, 100), highestTlp: 'AMBER', tlpAllowed: true });
    expect(gate(3)).toMatchObject({ inForce: false, highestTlp: 'GREEN', tlpAllowed: false });
    // While an invitation's result is being written, the word of its cancellation waits for it.
    await world.until('all invitations are on record as sent', async () => (await world.rows(`select id from delivery where state in ('QUEUED', 'CLAIMED')`)).length === 0);
    await coordinator.ask(CANCEL, { id: callUp.id, reason: '誤報' });
    await allHear(world, crew.people, WORD.cancelled);
  });
});
