import type { AssemblyLine, AssemblyPerson, AssemblyPlace, AssemblyPlan, LineCover } from './assembly.types.ts';

/** Writes the places down as a plan: `queue` is everybody in order of rank; the maps give positions by person id. */
export function planOf(lines: readonly AssemblyLine[], queue: readonly AssemblyPerson[], assigned: ReadonlyMap<string, number>, reserved: ReadonlyMap<string, number>): AssemblyPlan {
  const standing = [...placesOf(queue, assigned, 'ASSIGNED'), ...placesOf(queue, reserved, 'RESERVE')];
  const places = lines.flatMap((line) => standing.filter((place) => place.position === line.position));
  const covers = lines.map((line) => coverOf(line, places));
  return {
    places,
    spare: queue.filter((person) => !assigned.has(person.id) && !reserved.has(person.id)).map((person) => person.id),
    lines: covers,
    filled: covers.every((line) => line.assigned >= line.need),
    filledWithReserves: covers.every((line) => line.assigned >= line.need && line.reserved >= line.reserves),
    score: places.reduce((sum, place) => sum + (place.as === 'ASSIGNED' ? place.score : 0), 0),
  };
}

function placesOf(queue: readonly AssemblyPerson[], positions: ReadonlyMap<string, number>, as: 'ASSIGNED' | 'RESERVE'): AssemblyPlace[] {
  return queue.flatMap((person) => {
    const position = positions.get(person.id);
    const fit = person.fits.find((one) => one.position === position);
    return position === undefined || fit === undefined ? [] : [{ personId: person.id, position, as, score: fit.score }];
  });
}

function coverOf(line: AssemblyLine, places: readonly AssemblyPlace[]): LineCover {
  const count = (as: AssemblyPlace['as']): number => places.filter((place) => place.position === line.position && place.as === as).length;
  return { position: line.position, need: line.need, assigned: count('ASSIGNED'), reserves: line.reserves, reserved: count('RESERVE') };
}
