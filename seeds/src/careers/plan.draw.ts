import { daysAfter, type Day } from '@muster/platform';
import { DemoIds } from '../random/demo-id.ts';
import { Random } from '../random/random.ts';
import { CAREER_TRACKS, type CareerTrackFact } from '../reference/career-tracks.ts';

const STREAM = 0xca7;

/** Somebody of the roster who holds a post of security. */
export interface PlanStaff {
  expertId: string;
  organisationId: string;
  /** Whether it is a local government: there is a track for their officers alone. */
  local: boolean;
  /** Verified. */
  skills: readonly { workRoleId: string; level: number }[];
}

export interface DemoPlan {
  id: string;
  expertId: string;
  organisationId: string;
  trackCode: string;
  targetCode: string;
  targetOn: Day;
  madeOn: Day;
  /** Null: it waits for the person. */
  agreedOn: Day | null;
}

/** Draws plans of about two in three of the staff, most of them agreed; those whose target's day has come were made two years ago. Whether it was reached is for the facts to say. */
export function drawPlans(seed: number, today: Day, staff: readonly PlanStaff[]): DemoPlan[] {
  const ids = new DemoIds(seed);
  return staff.flatMap((person, at) => {
    const random = new Random(seed, STREAM, at);
    const { track, fit } = bestTrack(person, random);
    const due = random.chance(fit === 1 ? 0.9 : 0.03);
    if (!due && random.chance(0.35)) return [];
    return [{ id: ids.at('careerPlan', at), expertId: person.expertId, organisationId: person.organisationId, trackCode: track.code, ...due ? past(track, today, random) : ahead(track, fit, today, random) }];
  });
}

type Way = Pick<DemoPlan, 'targetCode' | 'targetOn' | 'madeOn' | 'agreedOn'>;

/** To the first step, by a day of the last two years and more. */
function past(track: CareerTrackFact, today: Day, random: Random): Way {
  const targetOn = daysAfter(today, -random.integer(1, 850));
  const madeOn = daysAfter(targetOn, -random.integer(330, 700));
  return { targetCode: track.steps[0]!.code, targetOn, madeOn, agreedOn: daysAfter(madeOn, random.integer(3, 40)) };
}

function ahead(track: CareerTrackFact, fit: number, today: Day, random: Random): Way {
  const far = fit === 1 || random.chance(0.4) ? 1 : 0;
  const madeOn = daysAfter(today, -random.integer(15, 500));
  const agreedOn = daysAfter(madeOn, random.integer(3, 40));
  return { targetCode: track.steps[far]!.code, targetOn: daysAfter(today, random.integer(120, 500) + far * 700), madeOn, agreedOn: agreedOn <= today && random.chance(0.85) ? agreedOn : null };
}

const LOCAL = 'LOCAL_SHARED_OFFICER';

/** The track, of those of his kind of body, whose first step asks for what the person can do; fit: the share of its skills that are verified. */
function bestTrack({ skills, local }: PlanStaff, random: Random): { track: CareerTrackFact; fit: number } {
  const fits = CAREER_TRACKS.filter(({ code }) => local || code !== LOCAL).map((track) => {
    const lines = track.steps[0]!.lines.filter(({ kind }) => kind === 'SKILL');
    return { track, fit: lines.filter(({ ref, level }) => skills.some((one) => one.workRoleId === ref && one.level >= level!)).length / lines.length };
  });
  const best = Math.max(...fits.map(({ fit }) => fit));
  return random.pick(fits.filter(({ fit }) => fit === best));
}
