import { describe, expect, it } from '@jest/globals';
import { userProblem } from './user-entry.rule.ts';

describe('a new user', () => {
  it.each([
    ['調整官 新任', 'new@nco.example', null], ['x'.repeat(100), 'a..b.@docomo.ne.jp', null],
    ['', 'new@nco.example', 'displayName'], ['x'.repeat(101), 'new@nco.example', 'displayName'], ['a\u202eb', 'new@nco.example', 'displayName'],
    ['調整官', 'new', 'email'], ['調整官', '', 'email'],
  ])('%j, %j: wrong is %j', (displayName, email, field) => expect(userProblem({ displayName, email })?.field ?? null).toBe(field));
});
