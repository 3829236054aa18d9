import { describe, expect, it } from '@jest/globals';
import { loosens, settingProblems, type CallUpSettings } from './call-up-setting.rule.ts';

const NOW: CallUpSettings = { audienceCap: 60_000, approvalAbove: 20_000, escalatesAfter: 10, yenPerSegment: 11 };

describe('settings of call-ups', () => {
  it.each<[Partial<CallUpSettings>, string[]]>([
    [{}, []], [{ yenPerSegment: 8.8 }, []], [{ yenPerSegment: 0 }, []],
    [{ approvalAbove: 0 }, ['approvalAbove']], [{ escalatesAfter: 1.5 }, ['escalatesAfter']], [{ audienceCap: 1_000_001, yenPerSegment: -1 }, ['audienceCap', 'yenPerSegment']], [{ audienceCap: Number.NaN }, ['audienceCap']],
  ])('%j: wrong are %j', (changed, fields) => expect(settingProblems({ ...NOW, ...changed }, '単価の改定').map(({ field }) => field)).toEqual(fields));

  it.each(['', ' ', 'x'.repeat(501)])('want a reason, not %j', (reason) => expect(settingProblems(NOW, reason).map(({ field }) => field)).toEqual(['reason']));

  it.each<[Partial<CallUpSettings>, boolean]>([
    [{}, false], [{ approvalAbove: 19_999 }, false], [{ approvalAbove: 20_001 }, true], [{ audienceCap: 50_000 }, false], [{ audienceCap: 70_000 }, true],
    [{ escalatesAfter: 5 }, false], [{ escalatesAfter: 11 }, true], [{ yenPerSegment: 100 }, false], [{ approvalAbove: 1, audienceCap: 70_000 }, true],
  ])('%j takes a safeguard down: %s', (changed, yes) => expect(loosens(NOW, { ...NOW, ...changed })).toBe(yes));
});
