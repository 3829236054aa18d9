import { describe, expect, it } from '@jest/globals';
import { parseReply } from '../answers/reply.parser.ts';
import { authenticityCode } from './authenticity-code.ts';

describe('the code by which experts know our messages', () => {
  it('has four digits and is never taken for a time of arrival', () => {
    for (let n = 0; n < 500; n += 1) {
      const code = authenticityCode();
      expect(code).toMatch(/^\d{4}$/);
      expect(parseReply(code)).not.toMatchObject({ kind: 'ANSWER' });
    }
  });
});
