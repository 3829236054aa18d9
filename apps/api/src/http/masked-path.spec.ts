import { describe, expect, it } from '@jest/globals';
import { maskedPath } from './masked-path.ts';

describe('paths in logs', () => {
  it.each([
    ['/a/Zm9vYmFy-token', '/a/***'],
    ['/A/Zm9v', '/A/***'],
    ['//a//Zm9v', '//a//***'],
    ['/a/Zm9v/', '/a/***/'],
    ['/a/Zm9v?lang=en', '/a/***'],
    ['/hooks/twilio/status/0197a?sig=1', '/hooks/twilio/status/0197a'],
    ['/graphql', '/graphql'],
    ['/', '/'],
  ])('%p is shown as %p', (url, shown) => expect(maskedPath(url)).toBe(shown));
});
