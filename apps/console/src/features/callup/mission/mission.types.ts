import type { MissionQuery } from '@muster/contract/callup';
import type { Refusal } from '../../../shared/api/errors.ts';

export type Mission = NonNullable<MissionQuery['callUp']>;
export type TeamMember = Mission['invitations']['nodes'][number];

/** What each part of the page is given. */
export interface MissionProps {
  callUp: Mission;
  onDone: () => void;
}

/** Whether its team can be told something: it was sent, and not cancelled. */
export const isMission = ({ state }: Mission): boolean => state === 'OPEN' || state === 'FILLED' || state === 'CLOSED';

/** How many have a place, and how many are held in reserve. */
export function headsOf({ lines }: Mission): { assigned: number; reserve: number } {
  return { assigned: lines.reduce((sum, { assigned }) => sum + assigned, 0), reserve: lines.reduce((sum, { reserve }) => sum + reserve, 0) };
}

/** What a refusal says of one field. */
export function problemOf(refusal: Refusal | null, field: string): string | null {
  if (!refusal || !('problems' in refusal)) return null;
  const found = (refusal.problems as readonly Refusal[]).find((problem) => problem.field === field);
  return found ? `${found.message}${found.remedy ?? ''}` : null;
}
