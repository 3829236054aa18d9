import { describe, expect, it } from '@jest/globals';
import { milestoneState, pledgeProblem, type MilestoneEntry, type PledgeEntry } from './pledge.rule.ts';

const step = (more: Partial<MilestoneEntry> = {}): MilestoneEntry => ({ words: '受講', dueOn: '2026-12-31', linkKind: null, linkId: null, ...more });
const pledge = (more: Partial<PledgeEntry> = {}): PledgeEntry => ({ words: '全員が受講', value: 0.9, dueOn: '2027-03-31', milestones: [step()], ...more });
const field = (entry: PledgeEntry): string | undefined => pledgeProblem(entry, '2026-11-27')?.code;

describe('a pledge', () => {
  it('has words, a share, a day ahead and milestones on the way to it', () => {
    expect(field(pledge())).toBeUndefined();
    expect(field(pledge({ words: ' ' }))).toBe('NO_TEXT');
    expect(field(pledge({ value: 1.1 }))).toBe('NO_VALUE');
    expect(field(pledge({ value: Number.NaN }))).toBe('NO_VALUE');
    expect(field(pledge({ dueOn: '2026-11-26' }))).toBe('NO_DAY');
    expect(field(pledge({ milestones: [] }))).toBe('NO_MILESTONES');
    expect(field(pledge({ milestones: [step({ dueOn: '2027-04-01' })] }))).toBe('MILESTONE_OUTSIDE');
    expect(field(pledge({ milestones: [step({ linkKind: 'SLOT' })] }))).toBe('LINK_UNKNOWN');
  });
});

describe('a milestone', () => {
  it.each([[null, '2026-12-31', 'OPEN'], [null, '2027-01-01', 'OVERDUE'], ['2026-12-31', '2027-01-01', 'REACHED'], ['2027-01-01', '2027-01-02', 'REACHED_LATE']])(
    'reached on %p stands on %s as %s', (reachedOn, on, state) => expect(milestoneState({ dueOn: '2026-12-31', reachedOn }, on)).toBe(state));
});
