import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { roleOf } from '@muster/seeds';
import { cast, type Cast, type Person } from './support/cast.ts';
import { Coordinator, type Launched } from './support/coordinator.ts';
import { allHear, hears, says, WORD } from './support/hearing.ts';
import { CONFIRM, HOLD, RECORD_ANSWER, STAND_DOWN, type Result } from './support/operations.ts';
import type { RequestWish } from './support/request.ts';
import { World } from './support/world.ts';

let world: World;
let coordinator: Coordinator;

describe('the team', () => {
  beforeAll(async () => {
    world = await World.open();
    coordinator = await Coordinator.of(world);
  });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  async function called(people: number, wish: RequestWish): Promise<{ crew: Cast; callUp: Launched; people: Person[] }> {
    const crew = await cast(world, people);
    const callUp = await coordinator.call(crew, wish);
    await allHear(world, crew.people, WORD.invited);
    await world.settled();
    return { crew, callUp, people: crew.people };
  }

  async function place(operation: string, callUp: Launched, person: Person): Promise<Result> {
    return coordinator.ask(operation, { id: (await coordinator.standing(callUp.id, person)).id });
  }

  it('is filled as a whole, when those who answer together fit more than one line', async () => {
    const [one, other] = [roleOf('FORENSICS'), roleOf('MALWARE')];
    const skill = (role: string) => ({ role, level: 3, verified: true });
    const crew = await cast(world, [{ skills: [skill(one), skill(other)] }, { skills: [skill(one)] }]);
    const callUp = await coordinator.call(crew, { lines: [{ workRoleId: one }, { workRoleId: other }] });
    await allHear(world, crew.people, WORD.invited);
    await world.settled();
    await world.stopWorker();
    for (const person of crew.people) expect((await world.people.device(person.phone).sendSms('1')).delivered).toBe(true);
    await world.startWorker();
    await allHear(world, crew.people, WORD.confirmed);
    expect((await coordinator.reconciled(callUp.id)).lines).toMatchObject([{ assigned: 1 }, { assigned: 1 }]);
    expect((await coordinator.standing(callUp.id, crew.people[0]!)).requirementPosition).toBe(1);
  });

  it('never grows beyond what is needed and the reserves, however many say yes', async () => {
    const { callUp, people } = await called(6, { heads: 2, reserves: 1 });
    for (const person of people) await says(world, person, '1');
    await allHear(world, people.slice(0, 2), WORD.confirmed);
    await hears(world, people[2]!, WORD.reserve);
    await allHear(world, people.slice(3), WORD.thanked);
    expect((await coordinator.reconciled(callUp.id)).lines).toMatchObject([{ assigned: 2, reserve: 1, yes: 6 }]);
  });

  it('when the coordinator stands somebody down, a reserve takes over and both are told', async () => {
    const { callUp, people: [first, second] } = await called(2, { heads: 1, reserves: 1 });
    await says(world, first!, '1');
    await hears(world, first!, WORD.confirmed);
    await says(world, second!, '1');
    await hears(world, second!, WORD.reserve);
    expect(await place(STAND_DOWN, callUp, first!)).toMatchObject({ __typename: 'Invitation' });
    await hears(world, first!, WORD.thanked);
    await hears(world, second!, WORD.confirmed);
    await coordinator.reconciled(callUp.id);
    expect(await place(STAND_DOWN, callUp, first!)).toMatchObject({ code: 'NO_PLACE', remedy: expect.any(String) });
  });

  it('a late yes can be confirmed by hand, a silence and a no cannot', async () => {
    const { callUp, people: [late, silent, no] } = await called(3, { heads: 2 });
    await says(world, no!, '2');
    await world.advance('3 hours');
    await says(world, late!, '1');
    await hears(world, late!, WORD.closed);
    expect(await place(CONFIRM, callUp, late!)).toMatchObject({ __typename: 'Invitation', assignment: 'ASSIGNED' });
    await hears(world, late!, WORD.confirmed);
    for (const person of [silent!, no!]) expect(await place(CONFIRM, callUp, person)).toMatchObject({ code: 'NO_YES' });
    await coordinator.reconciled(callUp.id);
  });

  it('takes nobody by hand where no room is left', async () => {
    const { callUp, people: [first, second] } = await called(2, {});
    await says(world, first!, '1');
    await hears(world, first!, WORD.confirmed);
    await says(world, second!, '1');
    await hears(world, second!, WORD.thanked);
    expect(await place(CONFIRM, callUp, second!)).toMatchObject({ code: 'NO_ROOM' });
    expect(await place(HOLD, callUp, second!)).toMatchObject({ code: 'NO_ROOM' });
    await coordinator.reconciled(callUp.id);
  });

  describe('by telephone', () => {
    it('every answer can be entered, with the way it was received, once for each key', async () => {
      const { callUp, people } = await called(4, { heads: 4 });
      const arriveAt = new Date((await world.now()).getTime() + 5 * 3_600_000).toISOString();
      const answers = [{ answer: 'YES' }, { answer: 'YES_FROM', arriveAt }, { answer: 'REMOTE_ONLY' }, { answer: 'NO' }];
      for (const [at, answer] of answers.entries()) {
        const { id } = await coordinator.standing(callUp.id, people[at]!);
        for (const _twice of [1, 2]) {
          expect(await coordinator.ask(RECORD_ANSWER, { input: { invitationId: id, note: '本人から電話', entryKey: 'entry-1', ...answer } })).toMatchObject({ answer: answer.answer });
        }
      }
      await allHear(world, people.slice(0, 3), WORD.confirmed);
      expect((await coordinator.reconciled(callUp.id)).funnel).toMatchObject({ yes: 1, yesFrom: 1, remoteOnly: 1, no: 1 });
      expect(await world.rows('select 1 from answer a join invitation i on i.id = a.invitation_id where i.call_up_id = $1', [callUp.id])).toHaveLength(4);
    });

    it.each([
      ['without a word on how it came', { note: ' ' }, 'NOTE_MISSING', 'note'], ['from a time that is not given', { answer: 'YES_FROM' }, 'ARRIVAL_MISSING', 'arriveAt'],
      ['from a time that is over', { answer: 'YES_FROM', arriveAt: '2020-01-01T00:00:00Z' }, 'ARRIVAL_PAST', 'arriveAt'],
      ['of nobody', { invitationId: '0197a3f2-0000-7000-8000-000000000000' }, 'INVITATION_UNKNOWN', 'invitationId'],
    ])('an answer %s is refused, and nothing is stored', async (_what, wrong, code, field) => {
      const { callUp, people: [one] } = await called(1, {});
      const { id } = await coordinator.standing(callUp.id, one!);
      const input = { invitationId: id, answer: 'YES', note: '電話', entryKey: 'entry-1', ...wrong };
      expect(await coordinator.ask(RECORD_ANSWER, { input })).toMatchObject({ code, field });
      expect((await coordinator.reconciled(callUp.id)).funnel.answered).toBe(0);
    });
  });
});
