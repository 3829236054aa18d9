/** A skill as it stands: `level` counts for call-ups; `claimedLevel` is above it and waits for an officer. */
export interface SkillStanding {
  level: number;
  verified: boolean;
  claimedLevel: number | null;
}

/**
 * What a claim of the expert makes of a skill. An unverified level is his own word and follows it. A verified one can be
 * lowered by him (who is verified at 3 is so at 2), and a higher claim waits beside it until an officer has looked.
 */
export function claimed(now: SkillStanding | null, level: number): SkillStanding {
  if (!now?.verified) return { level, verified: false, claimedLevel: null };
  return level > now.level ? { ...now, claimedLevel: level } : { level, verified: true, claimedLevel: null };
}

/** What an officer's judgement makes of a skill; level 0 withdraws: what was verified is the expert's own word again. */
export function judged(now: SkillStanding | null, level: number): SkillStanding | null {
  if (level > 0) {
    const waiting = now === null ? null : now.claimedLevel ?? (now.verified ? null : now.level);
    return { level, verified: true, claimedLevel: waiting !== null && waiting > level ? waiting : null };
  }
  return now && { level: now.level, verified: false, claimedLevel: null };
}

/** Whether this is a level of the national framework. */
export function isLevel(level: number): boolean {
  return Number.isInteger(level) && level >= 1 && level <= 4;
}
