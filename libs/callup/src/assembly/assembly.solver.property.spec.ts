import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assemble, MOVE_STEPS, scoreSteps } from './assembly.solver.ts';
import type { AssemblyLine, AssemblyPerson, AssemblyPlan, HeldPlace, LineFit } from './assembly.types.ts';

type Kind = HeldPlace['as'];
/** Heads, told people who keep a place, thousandths of fit: compared in this order. */
type Worth = readonly [number, number, number];

function worthOf(person: AssemblyPerson, fit: LineFit, as: Kind): Worth {
  const told = person.held?.as === as;
  return [1, told ? 1 : 0, scoreSteps(fit.score) + (told && person.held?.position === fit.position ? MOVE_STEPS : 0)];
}

function add(one: Worth, other: Worth): Worth {
  return [one[0] + other[0], one[1] + other[1], one[2] + other[2]];
}

function compare(one: Worth, other: Worth): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/** The best worth that any way of placing these people can reach. */
function bruteForce(room: ReadonlyMap<number, number>, people: readonly AssemblyPerson[], as: Kind): Worth {
  const [first, ...rest] = people;
  if (!first) return [0, 0, 0];
  return first.fits
    .filter((fit) => (room.get(fit.position) ?? 0) > 0)
    .map((fit) => add(worthOf(first, fit, as), bruteForce(new Map(room).set(fit.position, room.get(fit.position)! - 1), rest, as)))
    .reduce((best, one) => (compare(one, best) > 0 ? one : best), bruteForce(room, rest, as));
}

function planWorth(plan: AssemblyPlan, people: readonly AssemblyPerson[], as: Kind): Worth {
  return plan.places.filter((place) => place.as === as).reduce<Worth>((sum, place) => {
    const person = people.find((one) => one.id === place.personId);
    return person ? add(sum, worthOf(person, { position: place.position, score: place.score }, as)) : sum;
  }, [0, 0, 0]);
}

const needs = (lines: readonly AssemblyLine[]): Map<number, number> => new Map(lines.map((line) => [line.position, line.need]));
const reserves = (lines: readonly AssemblyLine[]): Map<number, number> => new Map(lines.map((line) => [line.position, line.reserves]));

/** Who must stay where he was told, and the room that is left. */
function staying(lines: readonly AssemblyLine[], people: readonly AssemblyPerson[]): { stay: AssemblyPerson[]; room: Map<number, number> } {
  const room = needs(lines);
  const stay = [...people].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)).filter((person) => {
    const left = room.get(person.held?.position ?? 0) ?? 0;
    if (person.held?.as !== 'ASSIGNED' || left === 0 || !person.fits.some((fit) => fit.position === person.held?.position)) return false;
    room.set(person.held.position, left - 1);
    return true;
  });
  return { stay, room };
}

const POSITIONS = [1, 2, 3, 4];
const anyLines = fc.array(fc.record({ need: fc.nat(3), reserves: fc.nat(2) }), { minLength: 1, maxLength: 4 })
  .map((drafts) => drafts.map((draft, index): AssemblyLine => ({ position: index + 1, ...draft })));
const anyFits = fc.dictionary(fc.constantFrom(...POSITIONS.map(String)), fc.integer({ min: 0, max: 8 }), { maxKeys: 4 })
  .map((fits) => Object.entries(fits).map(([position, eighths]) => ({ position: Number(position), score: eighths / 8 })));
const anyPeople = (held: fc.Arbitrary<AssemblyPerson['held']>): fc.Arbitrary<AssemblyPerson[]> =>
  fc.array(fc.record({ rank: fc.nat(3), fits: anyFits, held }), { maxLength: 7 })
    .map((drafts) => drafts.map((draft, index) => ({ id: `p${index}`, ...draft })));
const nobodyTold = fc.constant(undefined);
const someTold = fc.option(fc.record({ position: fc.constantFrom(...POSITIONS), as: fc.constantFrom<Kind>('ASSIGNED', 'RESERVE') }), { nil: undefined });
const RUNS = { numRuns: 150 };

describe('the assembly against brute force', () => {
  it('fills as many heads as can be, then fits best, and does the same for reserves with the rest', async () => {
    await fc.assert(fc.asyncProperty(anyLines, anyPeople(nobodyTold), async (lines, people) => {
      const plan = await assemble(lines, people);
      expect(planWorth(plan, people, 'ASSIGNED')).toEqual(bruteForce(needs(lines), people, 'ASSIGNED'));
      const assigned = new Set(plan.places.filter((place) => place.as === 'ASSIGNED').map((place) => place.personId));
      const rest = people.filter((person) => !assigned.has(person.id));
      expect(planWorth(plan, people, 'RESERVE')).toEqual(bruteForce(reserves(lines), rest, 'RESERVE'));
    }), RUNS);
  });

  it('leaves told people where they are and is the best around them', async () => {
    await fc.assert(fc.asyncProperty(anyLines, anyPeople(someTold), async (lines, people) => {
      const plan = await assemble(lines, people);
      const { stay, room } = staying(lines, people);
      for (const { id, held } of stay) expect(plan.places).toContainEqual(expect.objectContaining({ personId: id, position: held?.position, as: 'ASSIGNED' }));
      const others = people.filter((person) => !stay.includes(person));
      expect(planWorth(plan, others, 'ASSIGNED')).toEqual(bruteForce(room, others, 'ASSIGNED'));
    }), RUNS);
  });

  it('is the best over everybody when moves are allowed, and keeps told people in before it fits better', async () => {
    await fc.assert(fc.asyncProperty(anyLines, anyPeople(someTold), async (lines, people) => {
      const plan = await assemble(lines, people, { allowMoves: true });
      expect(planWorth(plan, people, 'ASSIGNED')).toEqual(bruteForce(needs(lines), people, 'ASSIGNED'));
    }), RUNS);
  });

  it('places nobody twice and no line beyond its need and reserves', async () => {
    await fc.assert(fc.asyncProperty(anyLines, anyPeople(someTold), fc.boolean(), async (lines, people, allowMoves) => {
      const plan = await assemble(lines, people, { allowMoves });
      expect([...plan.places.map((place) => place.personId), ...plan.spare].sort()).toEqual(people.map((person) => person.id).sort());
      for (const cover of plan.lines) {
        expect(cover.assigned).toBeLessThanOrEqual(cover.need);
        expect(cover.reserved).toBeLessThanOrEqual(cover.reserves);
      }
    }), RUNS);
  });

  it('comes to the same team whatever the order of the input', async () => {
    const cases = fc.tuple(anyLines, anyPeople(someTold)).chain(([lines, people]) => fc.tuple(
      fc.constant({ lines, people }),
      fc.shuffledSubarray(lines, { minLength: lines.length }),
      fc.shuffledSubarray(people, { minLength: people.length }),
    ));
    await fc.assert(fc.asyncProperty(cases, async ([{ lines, people }, otherLines, otherPeople]) => {
      const turned = otherPeople.map((person) => ({ ...person, fits: [...person.fits].reverse() }));
      expect(await assemble(otherLines, turned)).toEqual(await assemble(lines, people));
    }), RUNS);
  });
});
