import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { claimed, isLevel, judged, type SkillStanding } from './skill-claim.rule.ts';

const LEVEL = fc.integer({ min: 1, max: 4 });
const ACT = fc.oneof(LEVEL.map((level) => ({ by: 'expert' as const, level })), fc.integer({ min: 0, max: 4 }).map((level) => ({ by: 'officer' as const, level })));

describe('a skill', () => {
  it('is the expert’s own word until somebody looks', () => {
    expect(claimed(null, 3)).toEqual({ level: 3, verified: false, claimedLevel: null });
    expect(claimed({ level: 3, verified: false, claimedLevel: null }, 4)).toEqual({ level: 4, verified: false, claimedLevel: null });
  });

  it('keeps what is verified while a higher claim waits, and can be lowered by its holder', () => {
    const verified = { level: 2, verified: true, claimedLevel: null };
    expect(claimed(verified, 4)).toEqual({ level: 2, verified: true, claimedLevel: 4 });
    expect(claimed({ ...verified, claimedLevel: 4 }, 2)).toEqual(verified);
    expect(claimed(verified, 1)).toEqual({ level: 1, verified: true, claimedLevel: null });
  });

  it('is what an officer says, also when he says less; more still waits', () => {
    expect(judged({ level: 4, verified: false, claimedLevel: null }, 3)).toEqual({ level: 3, verified: true, claimedLevel: 4 });
    expect(judged({ level: 2, verified: true, claimedLevel: 4 }, 4)).toEqual({ level: 4, verified: true, claimedLevel: null });
    expect(judged(null, 2)).toEqual({ level: 2, verified: true, claimedLevel: null });
    expect(judged({ level: 2, verified: true, claimedLevel: 4 }, 0)).toEqual({ level: 2, verified: false, claimedLevel: null });
    expect(judged(null, 0)).toBeNull();
  });

  it('is verified at no more than the last officer said, whatever claims follow', () => {
    fc.assert(fc.property(fc.array(ACT, { maxLength: 20 }), (acts) => {
      let standing: SkillStanding | null = null;
      let said = 0;
      for (const { by, level } of acts) {
        if (by === 'officer') said = level;
        standing = by === 'officer' ? judged(standing, level) : claimed(standing, level);
        if (standing?.verified) expect(standing.level).toBeLessThanOrEqual(said);
        if (standing?.claimedLevel != null) expect(standing.claimedLevel).toBeGreaterThan(standing.level);
      }
    }));
  });

  it('has levels from 1 to 4', () => {
    expect([0, 1, 4, 5, 2.5, Number.NaN].map(isLevel)).toEqual([false, true, true, false, false, false]);
  });
});
