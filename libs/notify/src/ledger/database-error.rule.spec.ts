import { describe, expect, it } from '@jest/globals';
import { errorName, isDatabaseAway } from './database-error.rule.ts';

describe('isDatabaseAway', () => {
  it.each([
    { code: 'ECONNREFUSED' }, { code: '57P01' }, { code: '08006' }, { code: '40P01' }, { code: '53300' },
    { message: 'x', driverError: { code: '57P03' } }, new Error('Connection terminated unexpectedly'),
    new Error('timeout exceeded when trying to connect'),
  ])('waits for %j', (error) => expect(isDatabaseAway(error)).toBe(true));

  it.each([{ code: '23505' }, { code: '22P02' }, { code: '42P01' }, new TypeError('x is not a function'), null, 'away'])(
    'blames the work for %j', (error) => expect(isDatabaseAway(error)).toBe(false));
});

describe('errorName', () => {
  it('keeps what an error quotes out of the logs', () => {
    const error = Object.assign(new Error('Key (address)=(+819012345678) already exists'), { name: 'QueryFailedError', driverError: { code: '23505' } });
    expect(errorName(error)).toBe('QueryFailedError 23505');
    expect(errorName(new TypeError('x'))).toBe('TypeError');
    expect(errorName(null)).toBe('Error');
  });
});
