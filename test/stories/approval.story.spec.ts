import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cast } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { allHear, hears, WORD } from './support/hearing.ts';
import { APPROVE, CANCEL } from './support/operations.ts';
import { signedIn } from './support/staff.ts';
import { World } from './support/world.ts';

let world: World;
let coordinator: Coordinator;
let approver: Coordinator;

describe('a second pair of eyes', () => {
  beforeAll(async () => {
    world = await World.open({ env: { MUSTER_APPROVAL_ABOVE: '2' } });
    world.passOver = /(承認|事後確認)をお願いします/;
    coordinator = await Coordinator.of(world);
    approver = new Coordinator(world, await signedIn(world, 'APPROVER'));
  });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  describe('a real call-up of severity 3', () => {
    it('waits: nothing is sent before a second person has approved, then everybody is called', async () => {
      const crew = await cast(world, 2);
      const input = await coordinator.write(crew, { heads: 2, reminderAfterSeconds: 600 }, { severity: 3 });
      const handedIn = await coordinator.launch(input);
      expect(handedIn).toMatchObject({ __typename: 'CallUp', state: 'AWAITING_APPROVAL' });
      await world.quiet();
      expect(await world.rows('select 1 from delivery where call_up_id = $1', [handedIn.id])).toEqual([]);
      expect(await approver.ask(APPROVE, { id: handedIn.id, version: handedIn.version })).toMatchObject({ __typename: 'CallUp', state: 'OPEN', approvedBy: expect.any(String) });
      await allHear(world, crew.people, WORD.invited);
      expect(await approver.ask(APPROVE, { id: handedIn.id, version: handedIn.version })).toMatchObject({ code: 'ALREADY_DONE' });
      await coordinator.reconciled(handedIn.id!);
    });

    it('shows the approver what was asked for: how many, how long, at what price', async () => {
      const crew = await cast(world, 2);
      const { id } = await coordinator.launch(await coordinator.write(crew, {}, { severity: 3 }));
      const { data } = await approver.browser.graphql<{ callUp: { plan: Record<string, unknown> } }>(
        `query($id: ID!) { callUp(id: $id) { textJa plan { population recipients firstWave segments costYen secondsToSend expectedYes estimateNoteJa estimateNoteEn
          exclusions { reason people } channels { channel messages seconds yen } } } }`, { id },
      );
      expect(data!.callUp.plan).toMatchObject({ population: 2, recipients: 2, firstWave: 2, exclusions: [], estimateNoteJa: expect.stringContaining('推計'), estimateNoteEn: expect.stringContaining('estimate') });
      expect(await coordinator.ask(CANCEL, { id, reason: '誤報' })).toMatchObject({ state: 'CANCELLED' });
    });

    it('cannot be approved by its author, even if he is an approver', async () => {
      const both = new Coordinator(world, await signedIn(world, ['COORDINATOR', 'APPROVER']));
      const crew = await cast(world, 1);
      const { id, version } = await both.launch(await both.write(crew, {}, { severity: 4 }));
      expect(await both.ask(APPROVE, { id, version })).toMatchObject({ code: 'NOT_YOUR_OWN', remedy: expect.any(String) });
      await world.quiet();
      expect(await approver.ask(APPROVE, { id, version })).toMatchObject({ state: 'OPEN' });
      await hears(world, crew.people[0]!, WORD.invited);
    });

    it('cannot be approved by a coordinator who is no approver', async () => {
      const crew = await cast(world, 1);
      const { id, version } = await coordinator.launch(await coordinator.write(crew, {}, { severity: 3 }));
      const other = await Coordinator.of(world);
      const { errors } = await other.browser.graphql(APPROVE, { id, version });
      expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
    });

    it('that was cancelled while it waited is sent to nobody', async () => {
      const crew = await cast(world, 1);
      const { id, version } = await coordinator.launch(await coordinator.write(crew, {}, { severity: 3 }));
      expect(await coordinator.ask(CANCEL, { id, reason: '誤報' })).toMatchObject({ state: 'CANCELLED' });
      expect(await approver.ask(APPROVE, { id, version })).toMatchObject({ code: 'ENDED' });
      await world.quiet();
    });

    it('whose deadline passed while it waited cannot be sent any more', async () => {
      const crew = await cast(world, 1);
      const { id, version } = await coordinator.launch(await coordinator.write(crew, {}, { severity: 3 }));
      await world.advance('3 hours');
      expect(await approver.ask(APPROVE, { id, version })).toMatchObject({ code: expect.stringMatching(/^(DEADLINE_PASSED|ENDED)$/) });
      await world.quiet();
    });

    it('approved by two people at the same moment is sent once', async () => {
      const crew = await cast(world, 1);
      const second = new Coordinator(world, await signedIn(world, 'APPROVER'));
      const { id, version } = await coordinator.launch(await coordinator.write(crew, {}, { severity: 3 }));
      const answers = await Promise.all([approver.ask(APPROVE, { id, version }), second.ask(APPROVE, { id, version })]);
      expect(answers.map((answer) => answer.state ?? answer.code).sort()).toEqual(['ALREADY_DONE', 'OPEN']);
      await hears(world, crew.people[0]!, WORD.invited);
      await coordinator.reconciled(id!);
    });
  });

  describe('who else has to wait', () => {
    it('a call-up to more people than the setting allows waits whatever its severity', async () => {
      const crew = await cast(world, 3);
      expect(await coordinator.launch(await coordinator.write(crew, {}, { severity: 0 }))).toMatchObject({ state: 'AWAITING_APPROVAL' });
      await world.quiet();
    });

    it('a drill does not wait, and says that it is one', async () => {
      const crew = await cast(world, 3);
      const callUp = await coordinator.call(crew, {}, { severity: 4, drill: true });
      for (const text of await allHear(world, crew.people, WORD.invited)) expect(text).toMatch(/^【訓練】/);
      expect(callUp.kind).toBe('DRILL');
    });
  });
});
