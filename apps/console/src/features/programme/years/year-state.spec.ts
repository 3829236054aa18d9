import { describe, expect, it } from '@jest/globals';
import { yearState } from './year-state.ts';

describe('a year’s figures', () => {
  it.each([[null, '2026-12-04', 'OPEN'], [null, '2026-12-05', 'WAITING'], ['2026-12-05T01:00:00Z', '2026-12-05', 'PUBLISHED']] as const)('published %p stand on %s as %s', (publishedAt, today, state) =>
    expect(yearState({ commentsUntil: '2026-12-04', publishedAt }, today)).toBe(state));
});
