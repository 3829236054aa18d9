import { describe, expect, it } from '@jest/globals';
import { asOf, commentDayProblem, commentProblem, publishProblem } from './snapshot.rule.ts';

describe('a snapshot', () => {
  it('is as of the last day of its year, or of today while it lasts', () => {
    expect(asOf(2025, '2026-04-20')).toBe('2026-03-31');
    expect(asOf(2026, '2026-11-27')).toBe('2026-11-27');
    expect(asOf(2026, '2027-03-31')).toBe('2027-03-31');
    expect(asOf(2027, '2026-11-27')).toMatchObject({ code: 'NO_FISCAL_YEAR' });
    expect(asOf(2026.5, '2026-11-27')).toMatchObject({ code: 'NO_FISCAL_YEAR' });
  });

  it('leaves a week at least for comments, and is published after them', () => {
    expect(commentDayProblem('2026-12-03', '2026-11-27')?.field).toBe('commentsUntil');
    expect(commentDayProblem('2026-12-04', '2026-11-27')).toBeNull();
    const open = { commentsUntil: '2026-12-04', publishedAt: null };
    expect(commentProblem(open, '2026-12-04')).toBeNull();
    expect(publishProblem(open, '2026-12-04')?.code).toBe('COMMENTS_OPEN');
    expect(commentProblem(open, '2026-12-05')?.code).toBe('COMMENTS_OVER');
    expect(publishProblem(open, '2026-12-05')).toBeNull();
    expect(publishProblem({ ...open, publishedAt: new Date() }, '2026-12-05')?.code).toBe('PUBLISHED_ALREADY');
  });
});
