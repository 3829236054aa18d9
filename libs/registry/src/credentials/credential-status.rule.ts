import { daysAfter, monthsAfter, type Day } from '@muster/platform';

/** What a rule asks to be done again and again. */
export const ExerciseKind = { ONLINE: 'ONLINE', PRACTICAL: 'PRACTICAL' } as const;
export type ExerciseKind = keyof typeof ExerciseKind;

/**
 * What keeps a credential current, from a day on. CYCLE: once in every period of so many months from the day on which it
 * was obtained or renewed (RISS). WINDOW: not longer ago than so many months. NONE ends the rule before it.
 */
export interface CredentialRule {
  kind: ExerciseKind;
  validFrom: Day;
  basis: 'CYCLE' | 'WINDOW' | 'NONE';
  months: number;
}

/** A credential as it is held; `expiresOn` is its last day. */
export interface HeldCredential {
  obtainedOn: Day;
  expiresOn: Day | null;
  /** Exercises that an officer has put on record. */
  exercises: readonly { kind: ExerciseKind; doneOn: Day }[];
}

export const CredentialStatus = { CURRENT: 'CURRENT', EXPIRING: 'EXPIRING', LAPSED: 'LAPSED' } as const;
export type CredentialStatus = keyof typeof CredentialStatus;
/** What ends it: its own last day, or an exercise that is missing. */
export type CredentialLimit = 'EXPIRY' | ExerciseKind;

/** How a credential stands on a day: until when it is current if nothing more is done (null: without end), and what ends it then. */
export interface CredentialStanding {
  status: CredentialStatus;
  until: Day | null;
  limit: CredentialLimit | null;
}

/** Days before its end from which a credential is EXPIRING: long enough to find a place in a course that is held once a quarter. */
export const EXPIRING_DAYS = 90;

/** The rules in force on a day, the latest of each kind. */
export function rulesOn(rules: readonly CredentialRule[], on: Day): CredentialRule[] {
  return Object.values(ExerciseKind).flatMap((kind) => {
    const last = rules.filter((rule) => rule.kind === kind && rule.validFrom <= on).sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1)).at(-1);
    return last && last.basis !== 'NONE' ? [last] : [];
  });
}

/** The last day on which one rule is met if nothing more is done; looks only at what was done by `on`. */
function metUntil(rule: CredentialRule, held: HeldCredential, on: Day): Day {
  const done = held.exercises.filter(({ kind, doneOn }) => kind === rule.kind && doneOn >= held.obtainedOn && doneOn <= on).map(({ doneOn }) => doneOn).sort();
  if (rule.basis === 'WINDOW') return daysAfter(monthsAfter(done.at(-1) ?? held.obtainedOn, rule.months), -1);
  for (let period = 0; ; period++) {
    const [from, next] = [monthsAfter(held.obtainedOn, period * rule.months), monthsAfter(held.obtainedOn, (period + 1) * rule.months)];
    // Nobody owed anything in a period that was over before there was a rule.
    if (next > rule.validFrom && !done.some((day) => day >= from && day < next)) return daysAfter(next, -1);
  }
}

/** How a credential stands on a day. Before the day on which it was obtained it is not held: LAPSED. */
export function credentialStanding(held: HeldCredential, rules: readonly CredentialRule[], on: Day): CredentialStanding {
  const ends: { until: Day; limit: CredentialLimit }[] = rulesOn(rules, on).map((rule) => ({ until: metUntil(rule, held, on), limit: rule.kind }));
  if (held.expiresOn !== null) ends.push({ until: held.expiresOn, limit: 'EXPIRY' });
  const first = ends.sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))[0];
  if (on < held.obtainedOn) return { status: 'LAPSED', until: first?.until ?? null, limit: null };
  if (!first) return { status: 'CURRENT', until: null, limit: null };
  const status = first.until < on ? 'LAPSED' : first.until < daysAfter(on, EXPIRING_DAYS) ? 'EXPIRING' : 'CURRENT';
  return { status, ...first };
}
