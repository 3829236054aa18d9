import { describe, expect, it } from '@jest/globals';
import { confirmationState } from './confirmation.rule.ts';

describe('an entry is', () => {
  it.each([
    ['current', '2026-04-01', '2026-03-17', 'CURRENT'],
    ['due from two weeks before', '2026-04-01', '2026-03-18', 'DUE'],
    ['due on the day itself', '2026-04-01', '2026-04-01', 'DUE'],
    ['overdue on the next', '2026-03-31', '2026-04-01', 'OVERDUE'],
  ])('%s', (_, dueOn, today, state) => expect(confirmationState(dueOn, today)).toBe(state));
});
