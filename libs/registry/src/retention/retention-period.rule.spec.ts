import { describe, expect, it } from '@jest/globals';
import { retentionProblem, type RetentionKind } from './retention-period.rule.ts';

const NOW = { today: '2026-11-27', shortest: 90 };

describe('a retention period', () => {
  it.each<[string, RetentionKind, number, string, string | null]>([
    ['may be lengthened from today on', 'BODY', 180, '2026-11-27', null],
    ['may be lengthened from a day to come', 'BODY', 180, '2027-04-01', null],
    ['is not changed backwards', 'BODY', 180, '2026-11-26', 'validFrom'],
    ['is not shortened today', 'BODY', 30, '2026-11-27', 'validFrom'],
    ['is not shortened within a week', 'BODY', 30, '2026-12-03', 'validFrom'],
    ['is shortened a week ahead', 'BODY', 30, '2026-12-04', null],
    ['is not set years ahead', 'BODY', 180, '2028-04-01', 'validFrom'],
    ['begins on a day that there is', 'BODY', 180, '2027-02-30', 'validFrom'],
    ['has a least', 'RECORD', 364, '2026-12-31', 'days'],
    ['has a most', 'ENTRY', 366, '2026-12-31', 'days'],
    ['is of whole days', 'BODY', 90.5, '2026-12-31', 'days'],
  ])('%s', (_, what, days, from, field) => expect(retentionProblem(what, days, from, NOW)?.field ?? null).toBe(field));
});
