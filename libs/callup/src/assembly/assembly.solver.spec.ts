import { describe, expect, it } from '@jest/globals';
import { assemble } from './assembly.solver.ts';
import type { AssemblyLine, AssemblyPerson, AssemblyPlan } from './assembly.types.ts';

function line(position: number, need: number, reserves = 0): AssemblyLine {
  return { position, need, reserves };
}

function person(id: string, fits: Record<number, number>, held?: AssemblyPerson['held'], rank = 1): AssemblyPerson {
  return { id, rank, held, fits: Object.entries(fits).map(([position, score]) => ({ position: Number(position), score })) };
}

function team(plan: AssemblyPlan): string[] {
  return plan.places.map((place) => `${place.personId}@${place.position}${place.as === 'RESERVE' ? ' reserve' : ''}`);
}

describe('the assembly', () => {
  it('fills the whole team, where the best fit first would leave a line empty', async () => {
    const plan = await assemble([line(1, 1), line(2, 1)], [person('both', { 1: 1, 2: 0.1 }), person('one', { 1: 0.9 })]);
    expect(team(plan)).toEqual(['one@1', 'both@2']);
    expect(plan).toMatchObject({ filled: true, spare: [] });
  });

  it('takes the best fit among equally full teams', async () => {
    const plan = await assemble([line(1, 1)], [person('a', { 1: 0.4 }), person('b', { 1: 0.6 }), person('c', { 1: 0.5 })]);
    expect(team(plan)).toEqual(['b@1']);
    expect(plan.spare).toEqual(['a', 'c']);
  });

  it('takes the lower rank among equals, then the lower id', async () => {
    const people = [person('z', { 1: 0.5 }, undefined, 1), person('b', { 1: 0.5 }, undefined, 2), person('a', { 1: 0.5 }, undefined, 2)];
    expect(team(await assemble([line(1, 2)], people))).toEqual(['z@1', 'a@1']);
  });

  it('leaves confirmed people on their line, even for a better fit', async () => {
    const people = [person('told', { 1: 0.2, 2: 0.9 }, { position: 1, as: 'ASSIGNED' }), person('new', { 1: 1 })];
    expect(team(await assemble([line(1, 1)], people))).toEqual(['told@1']);
    expect(team(await assemble([line(1, 1), line(2, 1)], people))).toEqual(['told@1']);
  });

  it('moves confirmed people only where a coordinator allows it, and never puts them out', async () => {
    const people = [person('told', { 1: 0.2, 2: 0.9 }, { position: 1, as: 'ASSIGNED' }), person('new', { 1: 1 })];
    expect(team(await assemble([line(1, 1), line(2, 1)], people, { allowMoves: true }))).toEqual(['new@1', 'told@2']);
    expect(team(await assemble([line(1, 1)], people, { allowMoves: true }))).toEqual(['told@1']);
  });

  it('moves nobody for a trifle', async () => {
    const people = [person('told', { 1: 0.5, 2: 0.55 }, { position: 1, as: 'ASSIGNED' }), person('new', { 1: 0.5, 2: 0.5 })];
    expect(team(await assemble([line(1, 1), line(2, 1)], people, { allowMoves: true }))).toEqual(['told@1', 'new@2']);
  });

  it('frees the place of somebody who no longer fits the line', async () => {
    const people = [person('remote now', { 2: 0.5 }, { position: 1, as: 'ASSIGNED' }), person('new', { 1: 0.5 })];
    expect(team(await assemble([line(1, 1), line(2, 1)], people))).toEqual(['new@1', 'remote now@2']);
  });

  it('keeps as many reserves as were asked for, told ones first', async () => {
    const people = [person('a', { 1: 0.9 }), person('b', { 1: 0.8 }), person('c', { 1: 0.1 }, { position: 1, as: 'RESERVE' }), person('d', { 1: 0.7 })];
    const plan = await assemble([line(1, 1, 2)], people);
    expect(team(plan)).toEqual(['a@1', 'b@1 reserve', 'c@1 reserve']);
    expect(plan).toMatchObject({ filledWithReserves: true, spare: ['d'] });
  });

  it('promotes a reserve when a place is free', async () => {
    const plan = await assemble([line(1, 1, 1)], [person('c', { 1: 0.1 }, { position: 1, as: 'RESERVE' })]);
    expect(team(plan)).toEqual(['c@1']);
    expect(plan).toMatchObject({ filled: true, filledWithReserves: false });
  });

  it('never accepts more than need plus reserves, whoever was told a place', async () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => person(id, { 1: 0.5 }, { position: 1, as: 'ASSIGNED' }));
    expect(team(await assemble([line(1, 1, 1)], people))).toEqual(['a@1', 'b@1 reserve']);
  });

  it('tells what is missing', async () => {
    const plan = await assemble([line(1, 2, 1), line(2, 1)], [person('a', { 1: 0.25 })]);
    expect(plan.lines).toEqual([
      { position: 1, need: 2, assigned: 1, reserves: 1, reserved: 0 },
      { position: 2, need: 1, assigned: 0, reserves: 0, reserved: 0 },
    ]);
    expect(plan).toMatchObject({ filled: false, score: 0.25 });
  });

  it('comes to nothing without people or without lines', async () => {
    expect(await assemble([line(1, 1)], [])).toMatchObject({ places: [], filled: false });
    expect(await assemble([], [person('a', { 1: 1 })])).toMatchObject({ places: [], spare: ['a'], filled: true });
  });

  it('refuses a fit without a score', async () => {
    await expect(assemble([line(1, 1)], [person('a', { 1: Number.NaN })])).rejects.toThrow(RangeError);
  });
});
