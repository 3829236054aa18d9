import { DEMO_BODIES } from '../careers/demo-bodies.ts';
import type { Random } from '../random/random.ts';
import type { Segment } from './training.types.ts';

/** What one wants of a segment's seats and gets; null: all others of the segment. */
export interface SeatShare {
  body: string | null;
  wants: number;
  gets: number;
}

/** The bodies of the demo that belong to a segment, by slug. */
export function bodiesOf(segment: Segment): string[] {
  const local = segment === 'LOCAL_GOVERNMENT';
  return local || segment === 'GOVERNMENT' ? DEMO_BODIES.filter(({ kind }) => (kind === 'LOCAL_GOVERNMENT') === local).map(({ slug }) => slug) : [];
}

/** Shares out what a segment demands and gets, some bodies luckier than others; nobody gets more than he wants, and the sums stay. */
export function shareSeats(demanded: number, filled: number, bodies: readonly string[], random: Random): SeatShare[] {
  const most = bodies.length === 0 ? 0 : Math.floor(demanded / bodies.length);
  const own = bodies.map((body): SeatShare => {
    const wants = most === 0 ? 0 : random.integer(1, most);
    return { body, wants, gets: Math.floor(wants * filled / demanded * random.integer(60, 100) / 100) };
  });
  const sum = (key: 'wants' | 'gets'): number => own.reduce((total, one) => total + one[key], 0);
  const wants = demanded - sum('wants');
  return [...own, { body: null, wants, gets: Math.min(wants, filled - sum('gets')) }];
}
