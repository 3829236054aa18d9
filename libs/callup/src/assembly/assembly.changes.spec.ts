import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { candidateOf, type TeamLine, type TeamMember } from './assembly.candidate.ts';
import { teamChanges, type SparePolicy } from './assembly.changes.ts';
import { assemble } from './assembly.solver.ts';

const at = (minute: number): Date => new Date(Date.UTC(2026, 7, 10, 0, minute));
const LINES: TeamLine[] = [
  { position: 0, need: 2, reserves: 1, place: 'ON_SITE', fromAt: at(600), untilAt: at(900) },
  { position: 1, need: 1, reserves: 1, place: 'REMOTE', fromAt: at(600), untilAt: at(900) },
];
const answers = fc.constantFrom(null, 'YES', 'REMOTE_ONLY', 'NO') as fc.Arbitrary<TeamMember['answer']>;
const people = fc.array(fc.record({ answer: answers, late: fc.boolean(), lines: fc.constantFrom<number[]>([0], [1], [0, 1]) }), { minLength: 1, maxLength: 8 });
const round = fc.array(answers, { maxLength: 8 });

/** Plays rounds of answers and assemblies as the service does, and gives the team after each. */
async function play(start: TeamMember[], rounds: (TeamMember['answer'])[][], spare: SparePolicy): Promise<{ members: TeamMember[]; changed: number }[]> {
  let members = start;
  const history = [];
  for (const [index, said] of [[], ...rounds, []].entries()) {
    members = members.map((one, who) => (said[who] ? { ...one, answer: said[who], answeredAt: at(index * 10 + 5), answerLate: false } : one));
    const plan = await assemble(LINES, members.flatMap((one) => candidateOf(one, LINES) ?? []));
    const changes = new Map(teamChanges(members, plan, plan.filledWithReserves ? 'STAND_DOWN' : spare).map((change) => [change.invitationId, change]));
    members = members.map((one) => {
      const change = changes.get(one.id);
      return change ? { ...one, assignment: change.assignment, position: change.position, assignedAt: at(index * 10 + 9) } : one;
    });
    history.push({ members, changed: changes.size });
  }
  return history;
}

const startOf = (given: { answer: TeamMember['answer']; late: boolean; lines: number[] }[]): TeamMember[] => given.map((one, index) => ({
  id: `p${index}`, rank: index, lines: one.lines, scores: one.lines.map(() => 0.5), answer: one.answer, answerLate: one.late && one.answer !== null,
  answeredAt: one.answer ? at(1) : null, arriveAt: null, assignment: null, position: null, assignedAt: null, booked: [],
}));

describe('the steps to the planned team', () => {
  it('never fill a line beyond need and reserves, never move the confirmed, and leave a no without a place', async () => {
    await fc.assert(fc.asyncProperty(people, fc.array(round, { maxLength: 4 }), fc.constantFrom<SparePolicy>('KEEP', 'STAND_DOWN'), async (given, rounds, spare) => {
      const history = await play(startOf(given), rounds, spare);
      for (const [index, { members }] of history.entries()) {
        for (const { position, need, reserves } of LINES) {
          const held = (as: string): number => members.filter((one) => one.assignment === as && one.position === position).length;
          expect(held('ASSIGNED')).toBeLessThanOrEqual(need);
          expect(held('RESERVE')).toBeLessThanOrEqual(reserves);
        }
        for (const one of members) {
          const before = history[index - 1]?.members.find((other) => other.id === one.id);
          if (one.answer === 'NO' || one.answer === null) expect(one.position).toBeNull();
          expect(one.position !== null).toBe(one.assignment === 'ASSIGNED' || one.assignment === 'RESERVE');
          if (before?.assignment === 'ASSIGNED' && one.answer === before.answer && one.answeredAt === before.answeredAt) expect([one.assignment, one.position]).toEqual(['ASSIGNED', before.position]);
        }
      }
    }), { numRuns: 60 });
  });

  it('come to rest: assembled again without new answers, nothing changes and nobody is told twice', async () => {
    await fc.assert(fc.asyncProperty(people, fc.array(round, { maxLength: 3 }), async (given, rounds) => {
      const history = await play(startOf(given), [...rounds, []], 'KEEP');
      expect(history.at(-1)!.changed).toBe(0);
    }), { numRuns: 60 });
  });

  const told = async (member: Partial<TeamMember>, spare: SparePolicy) => {
    const one = { ...startOf([{ answer: 'YES', late: false, lines: [0] }])[0]!, ...member };
    const [change] = teamChanges([one], await assemble([], []), spare);
    return change && [change.assignment, change.tell];
  };

  it('thank those who are not needed, keep those who may be, and let those go who take back a yes', async () => {
    expect(await told({}, 'KEEP')).toEqual(['PROPOSED', null]);
    expect(await told({}, 'STAND_DOWN')).toEqual(['STOOD_DOWN', 'STAND_DOWN']);
    expect(await told({ answerLate: true }, 'KEEP')).toEqual(['STOOD_DOWN', 'STAND_DOWN']);
    expect(await told({ answer: 'NO', assignment: 'ASSIGNED', position: 0 }, 'KEEP')).toEqual(['RELEASED', null]);
    expect(await told({ answer: 'NO', assignment: 'PROPOSED' }, 'KEEP')).toEqual([null, null]);
    expect(await told({ answer: 'NO' }, 'STAND_DOWN')).toBeUndefined();
    expect(await told({ answer: 'REMOTE_ONLY', assignment: 'ASSIGNED', position: 0 }, 'KEEP')).toEqual(['RELEASED', 'STAND_DOWN']);
    expect(await told({ assignment: 'RESERVE', position: 0 }, 'STAND_DOWN')).toEqual(['STOOD_DOWN', 'STAND_DOWN']);
    expect(await told({ assignment: 'STOOD_DOWN', assignedAt: at(9) }, 'STAND_DOWN')).toBeUndefined();
    expect(await told({ assignment: 'STOOD_DOWN', assignedAt: at(0) }, 'STAND_DOWN')).toEqual(['STOOD_DOWN', null]);
  });
});
