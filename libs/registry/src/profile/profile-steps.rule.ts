/** The steps of a profile, in their order: what a call-up needs first. */
export const ProfileStepKind = {
  CONTACTS: 'CONTACTS', AFFILIATION: 'AFFILIATION', PLACES: 'PLACES', SKILLS: 'SKILLS', AVAILABILITY: 'AVAILABILITY', PLEDGE: 'PLEDGE', CONFIRMATION: 'CONFIRMATION',
} as const;
export type ProfileStepKind = keyof typeof ProfileStepKind;

/** MISSING: without it call-ups pass the person by, or he cannot become a member. DUE: it stands, and wants a look. */
export const ProfileStepState = { DONE: 'DONE', DUE: 'DUE', MISSING: 'MISSING' } as const;
export type ProfileStepState = keyof typeof ProfileStepState;

/** What stands in the entry. */
export interface ProfileFacts {
  /** Addresses in use. */
  phones: number;
  mails: number;
  /** One of them is not the employer's. */
  ownChannel: boolean;
  affiliated: boolean;
  /** He can serve from afar, or somewhere. */
  remoteOk: boolean;
  travelOk: boolean;
  skills: number;
  saidWhen: boolean;
  pledged: boolean;
  confirmation: 'CURRENT' | 'DUE' | 'OVERDUE';
}

/** Seconds that each step takes who has it before him; together three minutes. */
const SECONDS: Readonly<Record<ProfileStepKind, number>> = { CONTACTS: 45, AFFILIATION: 20, PLACES: 15, SKILLS: 40, AVAILABILITY: 25, PLEDGE: 30, CONFIRMATION: 5 };

/** One step as it stands. */
export interface ProfileStep {
  step: ProfileStepKind;
  state: ProfileStepState;
  /** What it will take; 0 when it is done. */
  seconds: number;
}

/** The steps of a profile as they stand. Who works for nobody has no affiliation: that is due, never missing. */
export function profileSteps(facts: ProfileFacts): ProfileStep[] {
  const states: Record<ProfileStepKind, ProfileStepState> = {
    CONTACTS: facts.phones + facts.mails === 0 || !facts.ownChannel ? 'MISSING' : facts.phones === 0 || facts.mails === 0 ? 'DUE' : 'DONE',
    AFFILIATION: facts.affiliated ? 'DONE' : 'DUE',
    PLACES: facts.remoteOk || facts.travelOk ? 'DONE' : 'DUE',
    SKILLS: facts.skills > 0 ? 'DONE' : 'MISSING',
    AVAILABILITY: facts.saidWhen ? 'DONE' : 'DUE',
    PLEDGE: facts.pledged ? 'DONE' : 'MISSING',
    CONFIRMATION: facts.confirmation === 'CURRENT' ? 'DONE' : 'DUE',
  };
  return Object.values(ProfileStepKind).map((step) => ({ step, state: states[step], seconds: states[step] === 'DONE' ? 0 : SECONDS[step] }));
}
