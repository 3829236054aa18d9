import type { TransportArc } from './transport.arcs.ts';
import { maximiseTransport } from './transport.lp.ts';

/** Somebody to be placed: a weight for each line on which he could stand. */
export interface Candidate {
  readonly id: string;
  readonly arcs: readonly TransportArc[];
}

/**
 * Gives candidates to lines with the largest sum of weights; answers the line's index by candidate id.
 * People with the same weights on the same lines are one class: that makes the programme smaller, and inside a class the
 * first of `candidates` get the places, so that their order (rank, id) decides between equals.
 */
export async function matchClasses(candidates: readonly Candidate[], capacities: readonly number[]): Promise<Map<string, number>> {
  const placed = new Map<string, number>();
  const classes = classesOf(candidates, capacities);
  if (classes.length === 0) return placed;
  const sources = classes.map((members) => ({ supply: members.length, arcs: openArcs(members[0]!, capacities) }));
  const shipments = await maximiseTransport(sources, capacities);
  classes.forEach((members, index) => {
    let next = 0;
    for (const { sink, amount } of shipments[index]!) {
      for (const member of members.slice(next, next + amount)) placed.set(member.id, sink);
      next += amount;
    }
  });
  return placed;
}

function classesOf(candidates: readonly Candidate[], capacities: readonly number[]): Candidate[][] {
  const classes = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const arcs = openArcs(candidate, capacities);
    if (arcs.length === 0) continue;
    const key = arcs.map((arc) => `${arc.sink}:${arc.weight}`).join();
    const members = classes.get(key);
    if (members) members.push(candidate);
    else classes.set(key, [candidate]);
  }
  return [...classes.values()];
}

function openArcs(candidate: Candidate, capacities: readonly number[]): TransportArc[] {
  return candidate.arcs.filter((arc) => capacities[arc.sink]! > 0);
}
