import { describe, expect, it } from '@jest/globals';
import { maskedPath } from './masked-path.ts';

describe('paths in logs', () => {
  it.each([
    ['/a/Zm9vYmFy-token', '/a/***'],
    ['/r/Zm9vYmFyToken', '/r/***'],
    ['/A/Zm9v', '/A/***'],
    ['//a//Zm9v', '//a//***'],
    ['/a/Zm9v/', '/a/***/'],
    ['/a/Zm9v?lang=en', '/a/***'],
    ['/hooks/twilio/status/0197a?sig=1', '/hooks/twilio/status/***'],
    ['/hooks/twilio/status/0197a3f2-0000-7000-8000-000000000001', '/hooks/twilio/status/0197a3f2-0000-7000-8000-000000000001'],
    ['/nowhere/taro%40example.jp/+819012345678', '/nowhere/***/***'],
    ['/%E5%B1%B1%E7%94%B0', '/***'],
    ['/graphql', '/graphql'],
    ['/', '/'],
  ])('%p is shown as %p', (url, shown) => expect(maskedPath(url)).toBe(shown));
});
