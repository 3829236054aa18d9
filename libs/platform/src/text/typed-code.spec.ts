import { describe, expect, it } from '@jest/globals';
import { typedCode } from './typed-code.ts';

describe('a typed code', () => {
  it.each([
    ['１２３４５６'], [' 123 456 '], ['123-456'], ['123−456'], ['１２３ ４５６'], [' 123ー456 '],
  ])('is read from %p', (typed) => expect(typedCode(typed)).toBe('123456'));
});
